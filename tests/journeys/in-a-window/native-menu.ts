import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readNotice } from '../../kit/closed-shadow.ts';
import type { OpenWindow } from './open-window.ts';
import { type Journey, until } from '../../kit/journey.ts';
import { oneStory } from '../../kit/one-story.ts';
import { createNativeMenu, type NativeMenu } from '../../kit/native-menu.ts';
import { playBlog } from '../../kit/play-blog.ts';

/** Tom Hartley asks in English; Dario Monti praises. */
const tom = '104';
const dario = '119';

export function describeNativeMenu(open: () => OpenWindow): void {
  describe('with the right-click menu', () => {
    oneStory();
    let journey: Journey;
    let menu: NativeMenu;

    beforeAll(async () => {
      journey = await playBlog(open().stage);
      menu = createNativeMenu(open().keys);
      await journey.panel();
    });
    afterAll(() => journey?.close());

    test('one chooses a template in the box, and it greets by name whom the box answers', async () => {
      const { page } = journey;
      await page.click(`.comment-reply-link[data-commentid="${tom}"]`);
      await page.waitForFunction(
        (id) => document.querySelector<HTMLInputElement>('#comment_parent')?.value === id,
        {},
        tom,
      );
      await pointAt('#comment', { commentId: tom, editable: true });
      await menu.openOn(page, '#comment');
      await menu.enterOurs();
      // The best for Tom's question come first, filled already.
      await menu.take(0);

      const text = await until(readBox, (words) => words !== '', 'the words stand in the box');
      expect(text).toContain('Tom');
      expect(text).not.toMatch(/[{}|]/u);
      const drafts = await until(readDrafts, ({ length }) => length > 0, 'the log has its line');
      expect(drafts).toMatchObject([
        { commentId: tom, text, templateId: expect.stringMatching(/^\w+-\d$/u) },
      ]);
      expect(await statusOf(tom), 'nothing is sent').toMatchObject({ status: 'waiting' });
    });

    test('one marks a comment as done, and the badge goes down', async () => {
      const waiting = Number(await journey.badge());
      const words = `#div-comment-${dario} .comment-content p`;
      await pointAt(words, { commentId: dario, editable: false });
      await menu.openOn(journey.page, words);
      await menu.enterOurs();
      await menu.take(3);

      await until(journey.badge, (text) => Number(text) === waiting - 1, 'the badge goes down');
      expect(await statusOf(dario)).toMatchObject({ status: 'answered', why: 'saidDone' });
      expect(await readNotice(journey.page)).toBe('Segnato come fatto.');
    });

    test('a template that is no more is explained, and nothing is inserted', async () => {
      const { page, control } = journey;
      await page.evaluate(() => {
        const box = document.querySelector<HTMLTextAreaElement>('#comment');
        if (box) box.value = '';
      });
      // As an older version of Ricevuto left it in the menu: nobody knows its words any more.
      await control.page.evaluate(addForgottenTemplate);
      await page.bringToFront();
      const before = (await journey.facts()).length;
      await menu.openOn(page, '#comment');
      await menu.enterOurs();
      await menu.take(1);

      const said = await until(
        () => readNotice(page),
        (text) => text.includes('modello'),
        'a sentence is said in the page',
      );
      expect(said).toBe('Questo modello non c’è più.');
      expect(await readBox()).toBe('');
      expect((await journey.facts()).length).toBe(before);
    });

    /** The menus are ready for what the pointer is on before they open. */
    const pointAt = async (selector: string, pointed: Pointed) => {
      await journey.page.hover(selector);
      const states = () => journey.control.page.evaluate(readPointed);
      const isIt = (each: Pointed) =>
        each.commentId === pointed.commentId && each.editable === pointed.editable;
      await until(states, (all) => all.some(isIt), 'the menus know what the pointer is on');
    };
    const readBox = () =>
      journey.page.$eval('#comment', (box) => (box as HTMLTextAreaElement).value);
    const readDrafts = async () =>
      (await journey.facts()).filter(({ kind }) => kind === 'draft.inserted');
    const statusOf = async (id: string) =>
      (await journey.inspect()).comments.find((comment) => comment.id === id);
  });
}

interface MenuApi {
  contextMenus: { create(item: object): unknown };
  storage: {
    session: { get(key: string): Promise<{ menus?: { pointed: Record<string, Pointed> } }> };
  };
}

interface Pointed {
  commentId: string | null;
  editable: boolean;
}

/** Runs in a page of the extension. What each tab's pointer is on. */
async function readPointed(): Promise<Pointed[]> {
  const { browser, chrome } = globalThis as unknown as Record<string, MenuApi>;
  const { menus } = (await (browser ?? chrome)?.storage.session.get('menus')) ?? {};
  return Object.values(menus?.pointed ?? {});
}

/** Runs in a page of the extension. */
function addForgottenTemplate(): void {
  const { browser, chrome } = globalThis as unknown as Record<string, MenuApi>;
  const item = { id: 'template:it-forgotten', title: 'Zuppa', contexts: ['editable'] };
  (browser ?? chrome)?.contextMenus.create(item);
}
