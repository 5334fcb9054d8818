import { afterEach, describe, expect, test } from 'vitest';
import { type Journey, type Stage, until } from '../../kit/journey.ts';
import { scenes } from '../scenes/bluesky.ts';

/** How long a person holds the button of a mouse down, or a little longer. */
const pressMs = 120;

/** The chosen card shows ready answers; choosing the next takes them away, and all below them moves up. */
export function describePress(stage: () => Stage): void {
  describe('a press as long as a person’s', () => {
    let journey: Journey | undefined;
    afterEach(() => journey?.close());

    test('counts on each card, though the one above gets shorter by it', async () => {
      const [scene] = scenes;
      if (!scene) throw new Error('Bluesky has no scene.');
      journey = await stage().play({ ...scene, site: scene.createSite() });
      const panel = await journey.panel();
      await panel.waitForSelector('.card');
      const cards = (await panel.$$('.card')).slice(0, 4);
      expect(cards).toHaveLength(4);
      for (const [place, card] of cards.entries()) {
        const later = (await card.$$('.actions .button')).at(-1);
        await later?.evaluate((button) => button.scrollIntoView({ block: 'center' }));
        await later?.click({ delay: pressMs });
        await until(
          () => card.evaluate((element) => element.querySelector('form') !== null),
          (isOpen) => isOpen,
          `the form of card ${place} is open`,
        );
        await journey.page.keyboard.press('Escape');
        await until(
          () => card.evaluate((element) => element.querySelector('.suggestions') !== null),
          (isLong) => isLong,
          `card ${place} has its ready answers again`,
        );
      }
    });
  });
}
