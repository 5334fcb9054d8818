import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWindow } from './open-window.ts';
import { type Journey, until } from '../../kit/journey.ts';
import { oneStory } from '../../kit/one-story.ts';
import { openSidePanel, type SidePanel } from '../../kit/side-panel.ts';
import { blogOrigin, playBlog } from '../../kit/play-blog.ts';

export function describeSidePanel(open: () => OpenWindow): void {
  describe('beside the page, in the side panel', () => {
    oneStory();
    let journey: Journey;
    let side: SidePanel;

    beforeAll(async () => {
      journey = await playBlog(open().stage);
    });
    afterAll(async () => {
      await side?.close();
      await journey?.close();
    });

    test('the popup opens it by a click, and it lists what waits in the tab beside it', async () => {
      side = await openSidePanel(journey, open().keys);
      const waiting = await journey.badge();
      const text = await read((words) => words.includes('Questa pagina'), 'the post of the tab');
      expect(text).toContain('Il pane del lunedì');
      expect(text).toContain('Marta Colonna');
      expect(text).toMatch(new RegExp(`Da rispondere\\s+${waiting}\\b`, 'u'));
    });

    test('it acknowledges a comment of that tab', async () => {
      const { page, badge } = journey;
      const waiting = Number(await badge());
      await side.click('.card .acknowledge .button');
      const text = await until(
        () => page.$eval('#comment', (box) => (box as HTMLTextAreaElement).value),
        (words) => words !== '',
        'the words stand in the box',
      );
      expect(text).toMatch(/grazie/iu);
      expect(Number(await badge()), 'nothing is sent').toBe(waiting);
      await page.bringToFront();
      await page.locator('#submit').click();
      await until(badge, (count) => Number(count) === waiting - 1, 'the badge goes down');
      await read(
        (words) => new RegExp(`Da rispondere\\s+${waiting - 1}\\b`, 'u').test(words),
        'the side panel has one less',
      );
    });

    test('it follows the tab in front', async () => {
      const { opened, control, page } = journey;
      const other = await opened.newPage(`${blogOrigin}/la-farina-del-mulino-vecchio/`);
      await read(
        (words) => words.indexOf('La farina del mulino vecchio') < words.indexOf('Questa pagina'),
        'the other post is this page',
      );
      await control.page.bringToFront();
      await read((words) => words.includes('non è fra i tuoi siti'), 'a page without a site');
      await page.bringToFront();
      await read(isFirstPost, 'the first post again');
      await other.close();
      await read(isFirstPost, 'still the first post');
    });

    const read = (isWanted: (words: string) => boolean, what: string) =>
      until(() => side.text(), isWanted, what);
    /** The post of this page stands first, and only it says so. */
    const isFirstPost = (words: string) => {
      const place = words.indexOf('Il pane del lunedì');
      return place !== -1 && place < words.indexOf('Questa pagina');
    };
  });
}
