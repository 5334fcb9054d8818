import { afterEach, describe, expect, test } from 'vitest';
import { type Journey, type Stage, until } from '../../kit/journey.ts';
import { annasPost, createBlogSite } from '../../sites/blog/index.ts';

export function describePeople(stage: () => Stage): void {
  describe('the people of a blog', () => {
    let journey: Journey | undefined;
    afterEach(() => journey?.close());

    test('are noted about, and forgotten for good', async () => {
      journey = await stage().play({
        platform: 'wordpress',
        origin: 'https://blog.example',
        path: annasPost,
        site: createBlogSite(),
      });
      await until(journey.badge, (text) => Number(text) > 0, 'the page is read');
      const page = await journey.opened.newPage(
        `${journey.opened.extensionUrl('dashboard.html')}#people`,
      );
      const see = (selector: string, words: string) =>
        page.waitForFunction(
          (each, text) =>
            [...document.querySelectorAll(each)].some((element) =>
              element.textContent?.includes(text),
            ),
          {},
          selector,
          words,
        );
      await page.bringToFront();
      await see('.person-row', 'Tom Hartley');
      await page.type('.people-side input[type=search]', 'hartley');
      await page.waitForFunction(() => document.querySelectorAll('.person-row').length === 1);
      await page.click('.person-row');
      await page.waitForFunction(() => document.activeElement?.id === 'person-name');

      await page.type('.person-note', 'Impasta di domenica');
      await page.keyboard.press('Tab');
      await see('.note-hint', 'Salvato');
      await page.reload();
      const note = await page.waitForSelector('.person-note');
      expect(await note?.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
        'Impasta di domenica',
      );

      await page.click('.person-ends .critical');
      await see('.forget-preview', 'le parole di un commento');
      await page.click('.dialog.forget input');
      await page.click('.dialog.forget .critical');
      await page.waitForFunction(() => location.hash === '#people');
      await see('.toast', 'Dimenticata');
      await page.waitForFunction(
        () =>
          document.querySelector('.person-row') !== null &&
          !document.querySelector('.people-rows')?.textContent?.includes('Tom Hartley'),
      );
      const facts = JSON.stringify(await journey.facts());
      expect(facts).toContain('person.forgotten');
      for (const gone of ['Tom Hartley', 'slow Italian', 'Impasta']) {
        expect(facts).not.toContain(gone);
      }
      await page.close();
    });
  });
}
