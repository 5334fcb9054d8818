import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { type Journey, type Stage, until } from '../../kit/journey.ts';
import { annasPost, createXSite } from '../../sites/x/index.ts';
import type { XOptions } from '../../sites/x/page.ts';
import { ids } from '../../sites/x/story.ts';
import { scrollThrough } from '../scenes/x.ts';

const inWindow = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const inPage = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';

export function describeX(stage: () => Stage): void {
  describe('on X', () => {
    let journey: Journey | undefined;
    afterEach(async () => {
      await journey?.close();
      journey = undefined;
    });

    const start = async (options: XOptions = {}) => {
      journey = await stage().play({
        ...{ platform: 'x', origin: 'https://x.com', path: annasPost },
        site: createXSite(options),
      });
      await scrollThrough(journey.page);
      return journey;
    };

    test('what the page does not tell is read from its own world', async () => {
      const { inspect } = await start();
      const { comments } = await until(
        () => inspect(),
        (page) => page.settled && page.comments.length === 12,
        'every row was read',
      );
      const read = new Map(comments.map((comment) => [comment.id, comment]));
      expect(read.get(ids.ugo)?.parentId).toBe(ids.giulia);
      expect(read.get(ids.doraBack)).toMatchObject({ parentId: ids.toDora, status: 'waiting' });
      expect(read.get(ids.tom)?.status).toBe('acknowledged');
      expect(read.get(ids.claire)?.text).toBe('Quelle croûte magnifique !');
      expect(read.get(ids.oscar)).toMatchObject({ status: 'unknown', why: 'folded' });
      expect(read.get(ids.marco)?.status).toBe('waiting');
    });

    test('a comment whose row is far away is answered on its own page, in the box below it', async () => {
      const here = await start();
      const waiting = await settledWaiting(here);
      const { button, wording } = await buttonFor(here, ids.nora);
      const tab = await newTab(here, () => button.click());
      await until(
        () => textIn(tab, inPage),
        (text) => text.includes(wording),
        'the words stand in the box there',
      );
      expect(await tab.evaluate(() => location.pathname)).toBe(`/noravidal/status/${ids.nora}`);
      expect(Number(await here.badge()), 'nothing is sent').toBe(waiting);
      await tab.bringToFront();
      await tab.locator('[data-testid="tweetButtonInline"]').click();
      await until(here.badge, (text) => Number(text) === waiting - 1, 'the badge goes down');
    });

    test('where no box opens, X’s own reply window is offered, filled, and nothing is sent', async () => {
      const here = await start({ opensWindow: false, lang: 'en' });
      const waiting = await settledWaiting(here);
      const { button, wording } = await buttonFor(here, ids.ugo);
      await button.click();
      const panel = await here.panel();
      const offer = await panel.waitForSelector('.toast-link');
      expect(await offer?.evaluate((link) => link.textContent)).toBe(
        'Rispondi nella finestra di X',
      );
      const tab = await newTab(here, async () => offer?.click());
      await until(
        () => textIn(tab, inWindow),
        (text) => text.trim() === wording,
        'the words stand in X’s own window',
      );
      expect(Number(await here.badge()), 'nothing is sent').toBe(waiting);
    });
  });
}

/** How many wait, once the page is read whole and the badge says the same. */
async function settledWaiting({ inspect, badge }: Journey): Promise<number> {
  const { waiting } = await until(
    async () => {
      const { settled, comments } = await inspect();
      const count = comments.filter(({ status }) => status === 'waiting').length;
      return { settled, waiting: count, badge: Number(await badge()) };
    },
    (answer) => answer.settled && answer.waiting > 0 && answer.badge === answer.waiting,
    'the badge says what waits',
  );
  return waiting;
}

/** The button that acknowledges this comment, and its words. */
async function buttonFor(
  { panel }: Journey,
  id: string,
): Promise<{ button: ElementHandle; wording: string }> {
  const frame = await panel();
  const button = await frame.waitForSelector(`.card[data-key$="/${id}"] .acknowledge .button`);
  if (!button) throw new Error('No button.');
  return { button, wording: await button.evaluate((element) => element.textContent ?? '') };
}

/** The tab that this opens. */
async function newTab({ opened }: Journey, open: () => Promise<unknown>): Promise<Page> {
  const before = await opened.puppeteer.pages();
  await open();
  const pages = await until(
    async () => (await opened.puppeteer.pages()).filter((each) => !before.includes(each)),
    ([tab]) => tab !== undefined,
    'a tab opens',
  );
  return pages[0] as Page; // there is one
}

async function textIn(page: Page, selector: string): Promise<string> {
  const read = page.$eval(selector, (box) => (box as HTMLElement).innerText);
  return read.catch(() => '');
}
