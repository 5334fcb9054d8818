import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { runBrowserCommand } from '../../lib/background/browser-commands.ts';
import { readSession } from '../../lib/background/session.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings-store.ts';
import { aComment, blogOrigin } from '../kit/annas-page.ts';
import { type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, openBlog, openPost } from './annas-blog.ts';

let browser: StandInBrowser;
let blog: Blog;

beforeEach(async () => {
  browser = standInBrowser();
  blog = await openBlog();
});

const press = (name: string, tabId: number) =>
  runBrowserCommand(blog.background, name, { id: tabId } as Browser.tabs.Tab);
const isOpen = async () => (await readSettings()).sites[0]?.panelOpen;
const said = () =>
  browser.toPage
    .filter(({ name }) => name === 'companion.say')
    .map(({ payload }) => (payload as { text: string }).text);

describe('the panel', () => {
  test('opens and closes in the page in front', async () => {
    const tabId = await openPost(browser, blog, []);
    const before = await isOpen();
    await press('toggle-panel', tabId);
    expect(await isOpen()).toBe(!before);
    await press('toggle-panel', tabId);
    expect(await isOpen()).toBe(before);
    expect(browser.popups).toBe(0);
  });

  test('is no part of a page where Ricevuto is off: the popup says so', async () => {
    await press('toggle-panel', browser.openTab('https://other.example/'));
    expect(browser.popups).toBe(1);
  });

  test('never stands in a page that is read from beside', async () => {
    const tabId = await openPost(browser, blog, []);
    await changeSettings(({ sites }) => ({
      sites: sites.map((site) => ({ ...site, mode: 'side' as const, panelOpen: false })),
    }));
    await press('toggle-panel', tabId);
    expect([browser.popups, await isOpen()]).toEqual([1, false]);
  });
});

describe('whoever has waited longest', () => {
  const comments = [
    aComment('1', { at: 2_000 }),
    aComment('2', { at: 1_000 }),
    aComment('3', { at: null }),
  ];

  test('is shown in this page, the panel beside it', async () => {
    const tabId = await openPost(browser, blog, comments);
    browser.companionIn(tabId, { 'comment.show': () => ({ shown: true }) });
    await press('next-waiting', tabId);
    expect(browser.toPage).toContainEqual({
      tabId,
      name: 'comment.show',
      payload: { commentId: '2' },
    });
    expect(await isOpen()).toBe(true);
    expect(said()).toEqual([]);
  });

  test('not in the page any more, it is said there', async () => {
    const tabId = await openPost(browser, blog, comments);
    browser.companionIn(tabId, {
      'comment.show': () => ({ shown: false }),
      'companion.say': () => ({ taken: true }),
    });
    await press('next-waiting', tabId);
    expect(said()).toHaveLength(1);
  });

  test('no answer from the page is said, not swallowed', async () => {
    const tabId = await openPost(browser, blog, comments);
    browser.companionIn(tabId, { 'companion.say': () => ({ taken: true }) });
    await press('next-waiting', tabId);
    expect(said()).toHaveLength(1);
  });

  test('elsewhere opens in a tab of its own', async () => {
    await openPost(browser, blog, comments);
    const elsewhere = browser.openTab('https://other.example/');
    await press('next-waiting', elsewhere);
    const opened = [...browser.tabs.values()].at(-1);
    expect(opened).toMatchObject({
      url: `${blogOrigin}/pane/#comment-2`,
      openerTabId: elsewhere,
    });
    expect(await isOpen()).toBe(true);
  });

  test('nobody waits: it is said', async () => {
    const tabId = await openPost(browser, blog, []);
    browser.companionIn(tabId, { 'companion.say': () => ({ taken: true }) });
    await press('next-waiting', tabId);
    expect(said()).toEqual(['Ricevuto: nobody waits']);
  });
});

test('a session begins with its usual minutes', async () => {
  await changeSettings(() => ({ sessionMinutes: 25 }));
  const tabId = await openPost(browser, blog, []);
  browser.companionIn(tabId, { 'companion.say': () => ({ taken: true }) });
  await press('start-session', tabId);
  expect(await readSession()).toMatchObject({ minutes: 25 });
  expect(said()).toHaveLength(1);
  expect(await isOpen()).toBe(true);
});
