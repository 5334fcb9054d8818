import { afterEach, describe, expect, test } from 'vitest';
import { isPanelOpen, readNotice } from '../../kit/closed-shadow.ts';
import { type Journey, type Stage, until } from '../../kit/journey.ts';
import { pressSend, waitForWords } from '../scenes/in-frames.ts';
import { scenes } from '../scenes/studio.ts';

const size = { width: 800, height: 900 };

/** Studio's box is as wide as its list: at 800 px the panel would lie over Send on either side. */
export function describeNarrowWindow(stage: () => Stage): void {
  describe('in a narrow window', () => {
    let journey: Journey | undefined;
    afterEach(() => journey?.close());

    test('the panel folds away for the words, and opens again', async () => {
      const [scene] = scenes;
      if (!scene) throw new Error('Studio has no scene.');
      journey = await stage().play({ ...scene, site: scene.createSite(), viewport: size });
      const { page, control } = journey;
      const panel = await journey.panel();
      const button = await panel.waitForSelector('.card .acknowledge .button');
      const wording = await panel.evaluate((element) => element?.textContent ?? '', button);
      await button?.click();
      await waitForWords(page, scene.box, wording);
      await until(
        () => isPanelOpen(page),
        (open) => open === false,
        'the panel is its edge tab',
      );
      await until(
        () => readNotice(page),
        (said) => said.includes('riquadro'),
        'it says where they are',
      );
      const { sites } = await control.send('settings.read', {});
      expect(sites, 'the next page has its panel').toMatchObject([{ panelOpen: true }]);

      await pressSend(page, scene.submit);
      await page.waitForFunction((box) => !document.querySelector(box), {}, scene.box);
      await page.mouse.click(size.width - 20, size.height * 0.4 + 20);
      await until(
        () => isPanelOpen(page),
        (open) => open === true,
        'the panel is open again',
      );
    });
  });
}
