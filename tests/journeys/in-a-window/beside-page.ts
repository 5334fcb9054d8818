import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWindow } from './open-window.ts';
import { type Journey, until } from '../../kit/journey.ts';
import { oneStory } from '../../kit/one-story.ts';
import { openSidePanel, type SidePanel } from '../../kit/side-panel.ts';
import { createLinkedinSite } from '../../sites/linkedin/index.ts';
import { ids } from '../../sites/linkedin/story.ts';
import { loadAllComments } from '../scenes/linkedin.ts';

const origin = 'https://www.linkedin.com';
const box = '[data-component-type="LazyColumn"] [componentkey^="commentBox-"] [contenteditable]';

export function describeBesidePage(open: () => OpenWindow): void {
  describe('LinkedIn as it comes, beside the page', () => {
    oneStory();
    let journey: Journey;
    let side: SidePanel;

    beforeAll(async () => {
      journey = await open().stage.play({
        platform: 'linkedin',
        origin,
        path: `/feed/update/urn:li:activity:${ids.post}/`,
        site: createLinkedinSite(),
      });
      await loadAllComments(journey.page);
    });
    afterAll(() => journey?.close());

    test('nothing of ours is in the page, and no script is registered for it', async () => {
      expect(await registered()).toEqual([]);
      expect(await ours()).toBe(0);
      await expect(journey.inspect(), 'nobody reads there').rejects.toThrow('gave no answer');
      expect(await journey.facts()).toEqual([]);
    });

    test('the popup’s button reads the page, and the side panel lists who waits', async () => {
      side = await openSidePanel(journey, open().keys);
      const text = await read(
        (words) => words.includes('Marta Colonna'),
        'the comments of the tab',
      );
      expect(text).toContain('Questa pagina');
      expect(text).toMatch(/Da rispondere\s+8\b/u);
      expect(await ours(), 'nothing shows in the page').toBe(0);
      expect(await registered()).toEqual([]);
    });

    test('a thanks goes into the site’s box, is sent by the person, and is known', async () => {
      const { page, badge } = journey;
      await side.click(`.card[data-key$="${ids.marta}"] .acknowledge .button`);
      await page.waitForFunction(
        (selector) =>
          /grazie|piacere/iu.test(document.querySelector<HTMLElement>(selector)?.innerText ?? ''),
        {},
        box,
      );
      expect(Number(await badge()), 'nothing is sent').toBe(8);
      await page.bringToFront();
      await page
        .locator('[data-component-type="LazyColumn"] [id*="commentButtonSection"] button')
        .click();
      await until(badge, (count) => Number(count) === 7, 'the badge goes down');
      const own = (await journey.facts()).filter(
        (fact) =>
          fact.kind === 'comment.seen' &&
          fact.comment.mine &&
          fact.comment.text.startsWith('Marta Colonna'),
      );
      expect(own).toHaveLength(1);
      const status = (await journey.inspect()).comments.find(({ id }) => id === ids.marta)?.status;
      expect(status).toBe('acknowledged');
      expect(await ours()).toBe(0);
    });

    test('after the page was loaded anew it is read only when the person wants it', async () => {
      const { page } = journey;
      await page.reload();
      await read((words) => words.includes('non è ancora letta'), 'the side panel says so');
      await expect(journey.inspect()).rejects.toThrow('gave no answer');
      await side.click('.read-page');
      await read((words) => !words.includes('non è ancora letta'), 'it is read');
      expect(await ours()).toBe(0);
    });

    test('words for a comment whose page is not open go there all the same', async () => {
      const { page, opened } = journey;
      await page.goto(`${origin}/in/anna-bianchi/recent-activity/all/`);
      await read((words) => words.includes('non è ancora letta'), 'the list is not read');
      await read(
        (words) => !words.includes('È nel riquadro'),
        'the last notice no longer lies there',
      );
      await side.click('.card .acknowledge .button');
      const isThere = (each: Page) => each.url().includes('commentUrn=');
      const other = await until(
        async () => (await opened.puppeteer.pages()).find(isThere),
        (found) => found !== undefined,
        'the comment’s own page opens',
      );
      await other?.waitForFunction(
        (selector) =>
          /grazie|thank/iu.test(document.querySelector<HTMLElement>(selector)?.innerText ?? ''),
        {},
        box,
      );
      await other?.close();
      await page.bringToFront();
    });

    test('closing the side panel ends it', async () => {
      await side.click('.read-page');
      const answer = () =>
        journey.inspect().then(
          ({ page }) => page.kind,
          () => 'nobody',
        );
      await until(answer, (kind) => kind === 'profile', 'the list is read');
      await side.close();
      await until(answer, (kind) => kind === 'nobody', 'the companion is gone');
    });

    const read = (isWanted: (words: string) => boolean, what: string) =>
      until(() => side.text(), isWanted, what);
    const ours = () =>
      journey.page.evaluate(() => document.querySelectorAll('ricevuto-panel').length);
    const registered = () =>
      journey.control.page.evaluate(() => {
        const { browser: api, chrome } = globalThis as unknown as Record<string, ScriptingApi>;
        return (api ?? chrome)?.scripting.getRegisteredContentScripts();
      });
  });
}

interface ScriptingApi {
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
}
