import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Draft, insertFor } from '../../lib/background/insert-for.ts';
import { pageHandlers } from '../../lib/background/page-handlers.ts';
import { dropDraft, findDraft, leaveDraft } from '../../lib/background/waiting-drafts.ts';
import { listen } from '../../lib/messages/listen.ts';
import type { DraftRequest, FromPage, InsertResult } from '../../lib/messages/messages.ts';
import { changeSettings } from '../../lib/settings/settings-store.ts';
import { aComment, blogOrigin } from '../kit/annas-page.ts';
import {
  companionOf,
  type StandInBrowser,
  standInBrowser,
  type StandInTab,
} from '../kit/stand-in-browser.ts';
import { type Blog, commentKey, openBlog, openPost, postUrl, readIn } from './annas-blog.ts';

let browser: StandInBrowser;
let blog: Blog;
let tabId: number;
let listening: AbortController;
const thanks: Draft = { text: 'Ricevuto, grazie!', purpose: 'acknowledge' };
const key = commentKey('1');

beforeEach(async () => {
  browser = standInBrowser();
  blog = await openBlog();
  tabId = await openPost(browser, blog, [aComment('1')]);
  listening = new AbortController();
  listen<FromPage>(pageHandlers(blog.background), undefined, listening.signal);
});

afterEach(() => listening.abort());

const insert = (draft: Draft = thanks, tab: number | null = tabId, of = key) =>
  insertFor(blog.background, of, draft, tab);
const inBox = (answer: (request: DraftRequest) => InsertResult | Promise<InsertResult>) =>
  browser.companionIn(tabId, { 'draft.insert': answer });
const drafts = async () => (await blog.background.database.comments.get(key))?.drafts;
const otherTabs = () => [...browser.tabs.values()].filter(({ id }) => id !== tabId);

describe('in the tab that holds the comment', () => {
  test('the words go into its box, and what was really done goes into the log', async () => {
    let asked: DraftRequest | null = null;
    inBox((request) => {
      asked = request;
      return { inserted: 'paste' };
    });
    expect(await insert()).toEqual({ done: 'inserted' });
    expect(asked).toEqual({
      comment: { id: '1', author: aComment('1').author, text: 'Commento 1' },
      text: 'Ricevuto, grazie!',
      purpose: 'acknowledge',
    });
    expect(await drafts()).toMatchObject([
      { text: 'Ricevuto, grazie!', purpose: 'acknowledge', how: 'paste' },
    ]);
    expect(blog.refreshed()).toBe(1);
    expect(otherTabs()).toEqual([]);
    expect(await findDraft(tabId, Date.now())).toBeNull();
  });

  test('words that were copied are logged as copied, with the reason', async () => {
    inBox(() => ({ copied: true, because: 'boxHasText' }));
    expect(await insert()).toEqual({ done: 'copied', because: 'boxHasText' });
    expect(await drafts()).toMatchObject([{ how: 'clipboard' }]);
  });

  test('words that stand there already are not logged twice', async () => {
    inBox(() => ({ inserted: 'alreadyThere' }));
    expect(await insert()).toEqual({ done: 'alreadyThere' });
    expect(await drafts()).toEqual([]);
  });

  test('a refusal is said and logs nothing', async () => {
    inBox(() => ({ failed: 'boxOfAnother' }));
    expect(await insert()).toEqual({ failed: 'boxOfAnother' });
    expect(await drafts()).toEqual([]);
    expect(otherTabs()).toEqual([]);
  });

  test('a reply window of the site’s own is offered, whatever became of the words', async () => {
    const replyWindow = `${blogOrigin}/intent?text=x`;
    inBox(() => ({ copied: true, because: 'boxDidNotOpen', replyWindow }));
    expect(await insert()).toEqual({ done: 'copied', because: 'boxDidNotOpen', replyWindow });
    inBox(() => ({ failed: 'boxOfAnother', replyWindow: null }));
    expect(await insert()).toEqual({ failed: 'boxOfAnother', replyWindow: null });
  });

  test.each(['https://other.example/', 'javascript:alert(1)', 'http://blog.example/', 'x'])(
    'no link is made of %s, which the site would not have as its reply window',
    async (replyWindow) => {
      inBox(() => ({ copied: true, because: 'boxDidNotOpen', replyWindow }));
      expect(await insert()).toEqual({ done: 'copied', because: 'boxDidNotOpen' });
    },
  );

  test('a promise keeps its day', async () => {
    inBox(() => ({ inserted: 'field' }));
    const due = Date.now() + 86_400_000;
    await insert({ text: 'Me ne occupo.', purpose: 'promise', due });
    expect(await drafts()).toMatchObject([{ purpose: 'promise', due }]);
  });

  test('a companion that is gone is said, and no draft is left for whoever comes next', async () => {
    browser.companionIn(tabId, {});
    expect(await insert()).toEqual({ failed: 'unreachable' });
    expect(await findDraft(tabId, Date.now())).toBeNull();
    expect(otherTabs()).toEqual([]);
  });

  test('a reply link that loads the page anew hands the words to that page, once', async () => {
    const standing = (await fakeBrowser.tabs.get(tabId)) as StandInTab;
    inBox(() => {
      browser.tabs.set(tabId, { ...standing, status: 'loading' });
      throw new Error('The message port closed before a response was received.');
    });
    expect(await insert()).toEqual({ done: 'openingPage' });
    expect(await drafts()).toEqual([]);
    const page = companionOf(tabId, `${postUrl}?replytocom=1`);
    expect(await browser.say('draft.collect', {}, page)).toMatchObject({
      answer: { request: { text: 'Ricevuto, grazie!' } },
    });
    await browser.say('draft.ended', { commentId: '1', result: { inserted: 'field' } }, page);
    expect(await drafts()).toMatchObject([{ how: 'field', purpose: 'acknowledge' }]);
    expect(await browser.say('draft.collect', {}, page)).toEqual({ answer: { request: null } });
  });
});

describe('the comment on another page', () => {
  test('is opened in a new tab beside, with the words waiting; the page at hand stays', async () => {
    const elsewhere = browser.openTab(`${blogOrigin}/miele/`);
    expect(await insert(thanks, elsewhere)).toEqual({ done: 'openingPage' });
    const opened = otherTabs().find(({ id }) => id !== elsewhere);
    expect(opened).toMatchObject({
      url: `${blogOrigin}/pane/#comment-1`,
      openerTabId: elsewhere,
    });
    expect(browser.tabs.get(elsewhere)?.url).toBe(`${blogOrigin}/miele/`);
    expect(browser.tabs.get(tabId)?.url).toBe(postUrl);
    expect(await findDraft(opened?.id ?? 0, Date.now())).toMatchObject({ key });
    expect(await drafts()).toEqual([]);
  });

  test('waits before the page begins to load, so that it is there when asked for', async () => {
    const { update } = fakeBrowser.tabs;
    let waiting: unknown;
    fakeBrowser.tabs.update = (async (id: number, about: object) => {
      waiting = await findDraft(id, Date.now());
      return update(id, about);
    }) as typeof update;
    const created = vi.spyOn(fakeBrowser.tabs, 'create');
    await insert(thanks, null);
    expect(created).toHaveBeenCalledExactlyOnceWith({ url: 'about:blank' });
    expect(waiting).toMatchObject({ key });
    expect(otherTabs()[0]).not.toHaveProperty('openerTabId');
  });

  test('is opened too when the page at hand turns out not to hold it', async () => {
    inBox(() => ({ failed: 'commentNotHere' }));
    expect(await insert()).toEqual({ done: 'openingPage' });
    expect(otherTabs()).toHaveLength(1);
    expect(await findDraft(tabId, Date.now())).toBeNull();
  });

  test('is told what came of it where no panel is open', async () => {
    await insert(thanks, null);
    const opened = otherTabs()[0]?.id ?? 0;
    browser.companionIn(opened, { 'companion.say': () => ({ taken: true }) });
    const replyWindow = `${blogOrigin}/intent?text=x`;
    const result: InsertResult = { copied: true, because: 'boxRefused', replyWindow };
    await browser.say('draft.ended', { commentId: '1', result }, companionOf(opened, postUrl));
    expect(browser.toPage.at(-1)).toMatchObject({
      tabId: opened,
      name: 'companion.say',
      payload: { link: { href: replyWindow } },
    });
    expect(await drafts()).toMatchObject([{ how: 'clipboard' }]);
  });
});

describe('what is not inserted', () => {
  test.each(['', '  \n\t '])('%j: no words', async (text) => {
    expect(await insert({ text, purpose: 'reply' })).toEqual({ failed: 'emptyText' });
  });

  test('a variable that nobody knows', async () => {
    inBox(() => ({ inserted: 'paste' }));
    const text = 'Ciao {{nickname}}!';
    expect(await insert({ text, purpose: 'reply' })).toEqual({ failed: 'unknownVariable' });
    expect(browser.toPage).toEqual([]);
  });

  test('known variables are filled from the comment', async () => {
    inBox(() => ({ inserted: 'paste' }));
    await insert({ text: 'Ciao {{firstName}}, grazie per «{{post}}»!', purpose: 'reply' });
    expect(await drafts()).toMatchObject([{ text: 'Ciao Giulia, grazie per «Il pane»!' }]);
  });

  test('single braces and bars are the person’s own', async () => {
    inBox(() => ({ inserted: 'paste' }));
    await insert({ text: 'function f() { return a | b }', purpose: 'reply' });
    expect(await drafts()).toMatchObject([{ text: 'function f() { return a | b }' }]);
  });

  test('words for a comment that disappeared', async () => {
    await blog.background.store.recordGone([key]);
    expect(await insert()).toEqual({ failed: 'unknownComment' });
    expect(await insert(thanks, tabId, commentKey('99'))).toEqual({ failed: 'unknownComment' });
    expect(otherTabs()).toEqual([]);
  });
});

describe('a draft that waits', () => {
  const draft = {
    key,
    request: {
      comment: { id: '1', author: { id: 'a', name: 'A' }, text: '' },
      text: 'x',
      purpose: 'reply',
    },
    since: 1_000,
  } as const;

  test('is kept for three minutes, until it is dropped, and for its own tab', async () => {
    await leaveDraft(5, draft);
    expect(await findDraft(5, 180_999)).toEqual(draft);
    expect(await findDraft(5, 181_000)).toBeNull();
    expect(await findDraft(6, 2_000)).toBeNull();
    await dropDraft(5);
    expect(await findDraft(5, 2_000)).toBeNull();
  });

  test('is given to no other site that the tab shows by then', async () => {
    const other = 'https://other.example';
    await changeSettings(({ sites }) => ({
      sites: [...sites, { platform: 'wordpress', origin: other, panelOpen: true }],
    }));
    await leaveDraft(tabId, { ...draft, since: Date.now() });
    const ask = (url: string) => browser.say('draft.collect', {}, companionOf(tabId, url));
    expect(await ask(`${other}/?p=1#comment-1`)).toEqual({ answer: { request: null } });
    expect(await ask(`${blogOrigin}:8443/pane/`)).toEqual({ answer: { request: null } });
    expect(await ask(`${blogOrigin}/2026/pane/`)).toMatchObject({
      answer: { request: { text: 'x' } },
    });
  });

  test('that ends without ever having waited changes nothing', async () => {
    await readIn(blog, tabId, []);
    const result: InsertResult = { inserted: 'paste' };
    const page = companionOf(tabId, postUrl);
    expect(await browser.say('draft.ended', { commentId: '1', result }, page)).toEqual({
      answer: { taken: true },
    });
    expect(await drafts()).toEqual([]);
  });
});
