import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commentCommands } from '../../lib/background/comment-commands.ts';
import { pageHandlers } from '../../lib/background/page-handlers.ts';
import { findDraft } from '../../lib/background/waiting-drafts.ts';
import { longestChange } from '../../lib/inbox/useful.ts';
import { listen } from '../../lib/messages/listen.ts';
import type {
  DraftRequest,
  FromPage,
  FromView,
  InsertResult,
} from '../../lib/messages/messages.ts';
import { aComment, blogOrigin } from '../kit/annas-page.ts';
import { companionOf, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, commentKey, openBlog, openPost, postUrl, readIn } from './annas-blog.ts';

let browser: StandInBrowser;
let blog: Blog;
/** Anna's post, open behind the dashboard. */
let postTab: number;
/** The dashboard's own, in front. */
let ownTab: number;
let listening: AbortController;
const key = commentKey('1');
const dashboardUrl = 'chrome-extension://test-extension-id/dashboard.html#inbox';

beforeEach(async () => {
  browser = standInBrowser();
  blog = await openBlog();
  postTab = await openPost(browser, blog, [aComment('1'), aComment('2')]);
  await fakeBrowser.tabs.update(postTab, { active: false });
  ownTab = browser.openTab(dashboardUrl, { active: true });
  listening = new AbortController();
  listen<FromView>(commentCommands(blog.background), undefined, listening.signal);
  listen<FromPage>(pageHandlers(blog.background), undefined, listening.signal);
});

afterEach(() => listening.abort());

async function command<Name extends keyof FromView>(name: Name, payload: FromView[Name]['in']) {
  const answered = await browser.say(name, payload, companionOf(ownTab, dashboardUrl));
  return (answered as { answer: FromView[Name]['out'] }).answer;
}

const reply = () => command('comment.reply', { key, text: 'Farina di segale.' });
const inBox = (answer: (request: DraftRequest) => InsertResult) =>
  browser.companionIn(postTab, {
    'draft.insert': answer,
    'companion.say': () => ({ taken: true }),
  });
const recordOf = () => blog.background.database.comments.get(key);
const opened = () => [...browser.tabs.values()].filter(({ id }) => id !== postTab && id !== ownTab);

describe('words for a comment', () => {
  test('go into the tab that holds it, which comes in front', async () => {
    inBox(() => ({ inserted: 'paste' }));
    expect(await reply()).toEqual({ done: 'inserted' });
    expect(browser.tabs.get(postTab)?.active).toBe(true);
    expect(opened()).toEqual([]);
    expect((await recordOf())?.drafts).toMatchObject([{ text: 'Farina di segale.', how: 'paste' }]);
  });

  test('that were only copied are said there, where the person is now', async () => {
    inBox(() => ({ copied: true, because: 'boxHasText' }));
    expect(await reply()).toMatchObject({ done: 'copied', because: 'boxHasText' });
    expect(browser.toPage.at(-1)).toMatchObject({ tabId: postTab, name: 'companion.say' });
  });

  test.each([
    ['has it no more', () => inBox(() => ({ failed: 'commentNotHere' }))],
    ['does not answer', () => browser.companionIn(postTab, {})],
    ['is closed', () => browser.tabs.delete(postTab)],
  ])('open its page beside the dashboard where that tab %s', async (_, befalls) => {
    befalls();
    expect(await reply()).toEqual({ done: 'openingPage' });
    const [tab] = opened();
    expect(tab).toMatchObject({ url: `${postUrl}#comment-1`, openerTabId: ownTab });
    expect(await findDraft(tab?.id ?? 0, Date.now())).toMatchObject({ key });
    expect(await findDraft(postTab, Date.now())).toBeNull();
    expect((await recordOf())?.drafts).toEqual([]);
  });

  test('never go into the dashboard’s own tab, whatever stood in it before', async () => {
    browser.tabs.delete(postTab);
    await readIn(blog, ownTab, [aComment('1')]);
    browser.companionIn(ownTab, {});
    expect(await reply()).toEqual({ done: 'openingPage' });
    expect(await findDraft(ownTab, Date.now())).toBeNull();
    expect(browser.tabs.get(ownTab)?.url).toBe(dashboardUrl);
  });

  test('prefer the page of the post to a list of comments that holds it too', async () => {
    const list = browser.openTab(`${blogOrigin}/wp-admin/edit-comments.php`);
    await readIn(blog, list, [aComment('1')], { kind: 'inbox', post: undefined });
    inBox(() => ({ inserted: 'paste' }));
    expect(await reply()).toEqual({ done: 'inserted' });
    expect(browser.toPage.map(({ tabId }) => tabId)).toEqual([postTab]);
  });
});

describe('where it stands', () => {
  test('is shown in the tab that is open', async () => {
    browser.companionIn(postTab, { 'comment.show': () => ({ shown: true }) });
    expect(await command('comment.showOnPage', { key })).toEqual({ done: 'shown' });
    expect(browser.tabs.get(postTab)?.active).toBe(true);
    expect(opened()).toEqual([]);
  });

  test.each([
    ['is not there', () => ({ shown: false })],
    ['gives no answer', undefined],
  ])('opens by its permalink where it %s', async (_, show) => {
    browser.companionIn(postTab, show && { 'comment.show': show });
    expect(await command('comment.showOnPage', { key })).toEqual({ done: 'pageOpened' });
    expect(opened()).toMatchObject([{ url: `${postUrl}#comment-1`, openerTabId: ownTab }]);
    expect(browser.tabs.get(postTab)?.active).toBe(false);
  });

  test('is nowhere for what left its site', async () => {
    await blog.background.store.recordGone([key]);
    expect(await command('comment.showOnPage', { key })).toEqual({ failed: 'unknownComment' });
    expect(opened()).toEqual([]);
  });
});

describe('criticism that helped', () => {
  const useful = { changed: '  Ho rifatto il capitolo.  ', told: false };
  const judged = async () => (await recordOf())?.useful;

  test('is noted, changed and taken back', async () => {
    expect(await command('comment.judgeUseful', { key, useful })).toEqual({ done: 'noted' });
    expect(await judged()).toEqual({ changed: 'Ho rifatto il capitolo.', told: false });
    await command('comment.judgeUseful', { key, useful: { changed: '', told: true } });
    expect(await judged()).toEqual({ changed: '', told: true });
    await command('comment.judgeUseful', { key, useful: null });
    expect(await judged()).toBeUndefined();
    expect(blog.refreshed()).toBe(3);
  });

  test.each([
    [{ changed: 'x'.repeat(longestChange + 1), told: false }],
    [{ changed: 1, told: false }],
    [{ changed: 'Il forno' }],
    ['useful'],
  ])('writes nothing of another shape: %j', async (shape) => {
    expect(await command('comment.judgeUseful', { key, useful: shape as never })).toHaveProperty(
      'failed',
    );
    expect(await judged()).toBeUndefined();
  });

  test('is of a comment that the log knows', async () => {
    expect(await command('comment.judgeUseful', { key: commentKey('99'), useful })).toEqual({
      failed: 'unknownComment',
    });
  });
});
