import { afterEach, describe, expect, test } from 'vitest';
import { type Journey, type Stage } from '../../kit/journey.ts';
import { scenes } from '../scenes/bluesky.ts';

/** Bluesky's composer takes back any focus that goes elsewhere in its page, and the page's own keys open it: "n". */
export function describeBlueskyComposer(stage: () => Stage): void {
  describe('with Bluesky’s composer', () => {
    let journey: Journey | undefined;
    afterEach(async () => {
      await journey?.close();
      journey = undefined;
    });

    test('one can write in the panel while Bluesky’s composer holds the words', async () => {
      const [scene] = scenes;
      if (!scene) throw new Error('Bluesky has no scene.');
      journey = await stage().play({ ...scene, site: scene.createSite() });
      const { page } = journey;
      const panel = await journey.panel();
      const acknowledge = await panel.waitForSelector('.card .acknowledge .button');
      const wording = await acknowledge?.evaluate((button) => button.textContent);
      await acknowledge?.click();
      const composed = () => page.$eval(scene.box, (box) => (box as HTMLElement).innerText.trim());
      await page.waitForFunction(
        (box, words) => document.querySelector<HTMLElement>(box)?.innerText.includes(words),
        {},
        scene.box,
        wording ?? '',
      );

      await panel.locator('.card:not(:has(.pending)) .kept-together .button').click();
      const field = await panel.waitForSelector('.card textarea');
      await field?.click();
      await field?.type('non nella pagina');
      expect(await field?.evaluate((textarea) => textarea.value)).toBe('non nella pagina');
      expect(await composed()).toBe(wording);
      expect(await page.$$(scene.box)).toHaveLength(1);

      await page.locator(scene.box).click();
      await page.keyboard.type(' n');
      expect(await composed()).toBe(`${wording} n`);
    });
  });
}
