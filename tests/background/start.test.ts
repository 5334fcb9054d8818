import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../lib/background/start.ts';
import { findDraft, leaveDraft } from '../../lib/background/waiting-drafts.ts';
import { readTabPage } from '../../lib/background/tab-pages.ts';
import { createLogStore } from '../../lib/log/log-store.ts';
import { readSettings } from '../../lib/settings/settings-store.ts';
import { aComment, annasPage, blogOrigin } from '../kit/annas-page.ts';
import {
  companionOf,
  panelIn,
  popup,
  type StandInBrowser,
  standInBrowser,
} from '../kit/stand-in-browser.ts';
import { type Blog, blogPattern, blogSite, commentKey, openBlog, postUrl } from './annas-blog.ts';

/** The whole background, spoken to as the browser would. */

let browser: StandInBrowser;
let blog: Blog;
let tabId: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  browser = standInBrowser();
  blog = await openBlog();
  browser.granted.add(blogPattern);
  tabId = browser.openTab(postUrl, { active: true });
  browser.companionIn(tabId, { 'companion.state': () => ({ taken: true }) });
  startBackground();
});

// A refresh that is still on its way is forgotten with them.
afterEach(() => vi.useRealTimers());

const page = companionOf(0, postUrl);
const observe = (count: number) => {
  const comments = Array.from({ length: count }, (_, index) => aComment(String(index + 1)));
  return browser.say('page.observed', annasPage(comments), companionOf(tabId, postUrl));
};
const badge = () => fakeBrowser.action.getBadgeText({});

describe('who may ask what', () => {
  test('a page’s companion is no view', async () => {
    const asks = companionOf(tabId, postUrl);
    await observe(1);
    expect(await browser.say('settings.read', {}, asks)).toBeUndefined();
    expect(await browser.say('comment.done', { key: commentKey('1') }, asks)).toBeUndefined();
    expect(await browser.say('site.turnOff', { origin: blogOrigin }, asks)).toBeUndefined();
    expect((await readSettings()).sites).toHaveLength(1);
  });

  test('a view is no companion', async () => {
    expect(await browser.say('page.observed', annasPage([]), panelIn(tabId))).toBeUndefined();
    expect(await browser.say('page.left', {}, popup)).toBeUndefined();
    expect(await browser.say('draft.collect', {}, popup)).toBeUndefined();
  });

  test('a sender without an address is nobody', async () => {
    expect(await browser.say('settings.read', {}, {})).toBeUndefined();
    expect(await browser.say('companion.hello', { platform: 'wordpress' }, {})).toBeUndefined();
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'nonsense', ''])(
    '%j is no message',
    async (name) => {
      expect(await browser.say(name, {}, panelIn(tabId))).toBeUndefined();
      expect(await browser.say(name, {}, page)).toBeUndefined();
    },
  );

  test('only our own pages are sent the inbox', async () => {
    await observe(1);
    const hello = { place: 'popup', tabId } as const;
    const stranger = browser.connect(companionOf(tabId, postUrl));
    const nobody = browser.connect({});
    const other = browser.connect(panelIn(tabId), 'another-port');
    const ours = browser.connect(panelIn(tabId));
    for (const port of [stranger, nobody, other, ours]) port.hello(hello);
    await vi.waitFor(() => expect(ours.views.length).toBeGreaterThan(0));
    expect(ours.views[0]?.counts.toAnswer).toBe(1);
    expect([stranger.posted, nobody.posted, other.posted]).toEqual([[], [], []]);
  });
});

describe('the companion’s greeting', () => {
  test('is answered by whether its site is on', async () => {
    const hello = (url: string) =>
      browser.say('companion.hello', { platform: 'wordpress' }, companionOf(tabId, url));
    expect(await hello(postUrl)).toMatchObject({ answer: { show: true, open: false, waiting: 0 } });
    expect(await hello('https://other.example/')).toMatchObject({ answer: { show: false } });
  });
});

describe('after a reading', () => {
  test('badge, companion and open views follow, and the alarm is set', async () => {
    const port = browser.connect(panelIn(tabId));
    port.hello({ place: 'page' });
    await observe(3);
    await vi.waitFor(async () => expect(await badge()).toBe('3'));
    await vi.waitFor(() => expect(port.views.at(-1)?.counts.toAnswer).toBe(3));
    await vi.waitFor(() =>
      expect(port.views.at(-1)?.page).toEqual({ state: 'ready', kind: 'post' }),
    );
    // All at once: a view may be there before the companion was told.
    await vi.waitFor(() =>
      expect(browser.toPage.at(-1)).toMatchObject({ tabId, payload: { waiting: 3, open: true } }),
    );
    const until = Date.now() + 3_600_000;
    const key = commentKey('1');
    await browser.say('comment.postpone', { key, until }, panelIn(tabId));
    await vi.waitFor(async () => expect(await badge()).toBe('2'));
    await vi.waitFor(async () =>
      expect(await fakeBrowser.alarms.get('due')).toMatchObject({ scheduledTime: until }),
    );
  });

  test('a tab that sleeps holds up nobody', async () => {
    browser.companionIn(tabId, { 'companion.state': () => new Promise(() => undefined) });
    await observe(1);
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
    await observe(2);
    await vi.waitFor(async () => expect(await badge()).toBe('2'));
  });

  test('a view that closed is sent nothing more', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const port = browser.connect(panelIn(tabId));
    port.hello({ place: 'page' });
    await vi.waitFor(() => expect(port.views).toHaveLength(1));
    port.disconnect();
    await observe(2);
    await vi.waitFor(async () => expect(await badge()).toBe('2'));
    expect(port.views).toHaveLength(1);
    expect(error).not.toHaveBeenCalled();
  });

  test('a view that closes while its state is made is sent nothing', async () => {
    await observe(1);
    const closing = browser.connect(panelIn(tabId));
    closing.hello({ place: 'page' });
    closing.disconnect();
    const open = browser.connect(panelIn(tabId));
    open.hello({ place: 'page' });
    await vi.waitFor(() => expect(open.views.length).toBeGreaterThan(0));
    expect(closing.posted).toEqual([]);
  });

  test('what cannot be read is said in the view, not swallowed', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await observe(1);
    await blog.background.database.posts.clear();
    await blog.background.database.comments
      .where('key')
      .above('')
      .modify({ comment: null as never });
    const port = browser.connect(panelIn(tabId));
    port.hello({ place: 'page' });
    await vi.waitFor(() => expect(port.views[0]?.fault).toBe('databaseBroken'));
  });
});

describe('where a view stands', () => {
  test('the side panel follows the tab in front of its window', async () => {
    await observe(1);
    const port = browser.connect(popup);
    port.hello({ place: 'side', windowId: 1 });
    await vi.waitFor(() => expect(port.views.at(-1)?.page.state).toBe('ready'));
    const other = browser.connect(popup);
    other.hello({ place: 'side', windowId: 2 });
    await vi.waitFor(() => expect(other.views.at(-1)?.page.state).toBe('none'));
  });

  test('the framed panel’s tab is told by the browser, not by the panel', async () => {
    await observe(1);
    const elsewhere = browser.openTab('https://blog.example/miele/');
    const port = browser.connect(panelIn(elsewhere));
    port.hello({ place: 'page', tabId } as never);
    await vi.waitFor(() => expect(port.views.at(-1)?.page.state).toBe('none'));
  });
});

describe('the dashboard', () => {
  const dashboard = companionOf(7, 'chrome-extension://test-extension-id/dashboard.html');

  test('is told everything, whatever page stands in its tab or in front', async () => {
    await observe(2);
    const port = browser.connect(dashboard);
    port.hello({ place: 'dashboard' });
    await vi.waitFor(() => expect(port.views.at(-1)?.counts.toAnswer).toBe(2));
    expect(port.views.at(-1)).toMatchObject({ page: { state: 'none' }, account: null });
    expect(port.views.at(-1)?.toAnswer[0]).toMatchObject({ isThisPage: false });
    await observe(3);
    await vi.waitFor(() => expect(port.views.at(-1)?.counts.toAnswer).toBe(3));
  });

  test('narrows its lanes', async () => {
    await observe(2);
    const port = browser.connect(dashboard);
    const scope = { platform: 'youtube' } as const;
    port.hello({ place: 'dashboard', query: { filter: null, search: '', scope } });
    await vi.waitFor(() => expect(port.views.at(-1)?.scoped?.toAnswer).toBe(0));
    expect(port.views.at(-1)?.counts.toAnswer).toBe(2);
  });
});

describe('what a view asks for', () => {
  test('is found in everything, and told from what there is', async () => {
    await observe(3);
    const port = browser.connect(panelIn(tabId));
    port.hello({ place: 'page', query: { filter: null, search: 'commento 2' } });
    await vi.waitFor(() => expect(port.views.at(-1)?.found.toAnswer).toBe(1));
    expect(port.views.at(-1)?.counts.toAnswer).toBe(3);
    expect(port.views.at(-1)?.query.search).toBe('commento 2');
    port.hello({ place: 'page', query: { filter: null, search: '' } });
    await vi.waitFor(() => expect(port.views.at(-1)?.found.toAnswer).toBe(3));
  });

  test('is not answered any more when it asks for something else meanwhile', async () => {
    await observe(3);
    const port = browser.connect(panelIn(tabId));
    port.hello({ place: 'page', query: { filter: null, search: 'commento 1' } });
    port.hello({ place: 'page', query: { filter: null, search: 'commento 2' } });
    await vi.waitFor(() => expect(port.views.length).toBeGreaterThan(0));
    expect(port.views.map(({ query }) => query.search)).not.toContain('commento 1');
  });
});

describe('what was postponed', () => {
  const recordPast = async () => {
    const judgement = () => ({
      now: Date.now() - 7_200_000,
      heartCounts: true,
      threadingOf: () => 'nested' as const,
    });
    const store = createLogStore(blog.background.database, judgement);
    await store.recordPage(blogSite, annasPage([aComment('1')]));
    await store.recordSaid(commentKey('1'), { act: 'postpone', until: Date.now() - 1 });
    expect(await statusOf()).toBe('postponed');
  };
  const statusOf = async () =>
    (await blog.background.database.comments.get(commentKey('1')))?.status;

  test('comes back when its alarm rings', async () => {
    await recordPast();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'due', scheduledTime: 0 });
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
    expect(await statusOf()).toBe('waiting');
  });

  test('comes back with the browser, where no alarm rang while it was closed', async () => {
    await recordPast();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await statusOf()).toBe('waiting'));
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
  });
});

describe('sites', () => {
  test('a wish comes true with the permission, even if the page that asked is gone', async () => {
    const origin = 'https://social.example';
    const open = browser.openTab(`${origin}/@anna`);
    await browser.say('site.wish', { platform: 'mastodon', origin }, popup);
    await browser.grant('https://social.example/*');
    await vi.waitFor(async () => expect((await readSettings()).sites).toHaveLength(2));
    await vi.waitFor(() => expect(browser.menus.get('templates')).toBeDefined());
    await vi.waitFor(() =>
      expect(browser.injected).toEqual([{ tabId: open, files: ['/content-scripts/mastodon.js'] }]),
    );
  });

  test('the popup that is still there asks too, and both succeed', async () => {
    const site = { platform: 'mastodon', origin: 'https://social.example' } as const;
    await browser.say('site.wish', site, popup);
    const [, answer] = await Promise.all([
      browser.grant('https://social.example/*'),
      browser.say('site.turnOn', site, popup),
    ]);
    expect(answer).toEqual({ answer: { done: 'siteOn' } });
    await vi.waitFor(() => expect(browser.menus.size).toBeGreaterThan(0));
    expect(browser.errors).toEqual([]);
    expect([...browser.registered.keys()].toSorted()).toEqual([
      'mastodon https://social.example/*',
      'wordpress https://blog.example/*',
    ]);
  });

  test('a permission taken back stops the companion', async () => {
    await observe(1);
    await browser.revoke(blogPattern);
    await vi.waitFor(async () => expect(await readTabPage(tabId)).toBeNull());
    expect(browser.toPage.map(({ name }) => name)).toContain('companion.stop');
  });

  test.each([
    ['chrome://newtab', 'notASite'],
    ['https://social.example', 'permissionMissing'],
  ])('%s is not turned on: %s', async (origin, failed) => {
    const answer = await browser.say('site.turnOn', { platform: 'mastodon', origin }, popup);
    expect(answer).toEqual({ answer: { failed } });
  });

  test('turned off: what waited there no longer counts', async () => {
    await observe(2);
    await vi.waitFor(async () => expect(await badge()).toBe('2'));
    await browser.say('site.turnOff', { origin: blogOrigin }, popup);
    await vi.waitFor(async () => expect(await badge()).toBe(''));
    expect(browser.menus.size).toBe(0);
  });
});

describe('settings', () => {
  const change = (payload: unknown) => browser.say('settings.change', payload, popup);

  test('are changed, completed, and followed by badge and menus', async () => {
    await observe(2);
    await vi.waitFor(async () => expect(await badge()).toBe('2'));
    expect(await change({ badge: 'dot', language: 'fr' })).toMatchObject({
      answer: { badge: 'dot', language: 'fr', theme: 'system' },
    });
    await vi.waitFor(async () => expect(await badge()).toBe('•'));
    expect(browser.menus.get('folder:thanks')?.title).toBe('Remerciements');
    expect(await browser.say('settings.read', {}, popup)).toMatchObject({
      answer: { badge: 'dot' },
    });
  });

  test('that change no entry of the menus do not wait for them to be built anew', async () => {
    await change({ language: 'it' });
    browser.menus.clear();
    await change({ silencedNudges: ['cameBack'] });
    expect(browser.menus.size).toBe(0);
    await change({ language: 'en' });
    expect(browser.menus.size).toBeGreaterThan(0);
  });

  test.each([
    { badge: 'loud' },
    { countFrom: 'yesterday' },
    { theme: 'dark', heartCounts: 1 },
    null,
  ])('%j is refused whole', async (payload) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const before = await readSettings();
    expect(await change(payload)).toHaveProperty('fault');
    expect(await readSettings()).toEqual(before);
  });

  test('cannot turn a site on by the back door', async () => {
    const sites = [
      { platform: 'wordpress', origin: 'https://bank.example', mode: 'page', panelOpen: true },
    ];
    await change({ sites, theme: 'dark' });
    const after = await readSettings();
    expect(after.theme).toBe('dark');
    expect(after.sites.map(({ origin }) => origin)).toEqual([blogOrigin]);
  });

  test('a heart that no longer counts is judged anew at once', async () => {
    const hearted = annasPage([aComment('1', { hearted: true })]);
    await browser.say('page.observed', hearted, companionOf(tabId, postUrl));
    const statusOf = async () =>
      (await blog.background.database.comments.get(commentKey('1')))?.status;
    expect(await statusOf()).toBe('acknowledged');
    await change({ heartCounts: false });
    expect(await statusOf()).toBe('waiting');
    await change({ heartCounts: true });
    expect(await statusOf()).toBe('acknowledged');
  });
});

describe('the panel', () => {
  const openHere = async () => (await readSettings()).sites[0]?.panelOpen;

  test('is remembered for the site, from its tab and from itself', async () => {
    await observe(1);
    await browser.say('panel.toggled', { open: false }, companionOf(tabId, postUrl));
    expect(await openHere()).toBe(false);
    expect(await browser.say('panel.open', { tabId }, popup)).toEqual({
      answer: { done: 'shown' },
    });
    expect(await openHere()).toBe(true);
    await browser.say('panel.close', {}, panelIn(tabId));
    expect(await openHere()).toBe(false);
  });

  test('cannot be opened where no page of ours is, and says so', async () => {
    const elsewhere = browser.openTab('https://other.example/');
    expect(await browser.say('panel.open', { tabId: elsewhere }, popup)).toEqual({
      answer: { failed: 'unreachable' },
    });
  });
});

test('a tab that closes takes its page and its waiting draft along', async () => {
  await observe(1);
  const request = { comment: { id: '1', author: { id: 'a', name: 'A' }, text: '' }, text: 'x' };
  const since = Date.now();
  const draft = { key: commentKey('1'), request: { ...request, purpose: 'reply' as const }, since };
  await leaveDraft(tabId, draft);
  await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () => expect(await readTabPage(tabId)).toBeNull());
  await vi.waitFor(async () => expect(await findDraft(tabId, since)).toBeNull());
});

test('a page that is left is forgotten', async () => {
  await observe(1);
  await browser.say('page.left', {}, companionOf(tabId, postUrl));
  expect(await readTabPage(tabId)).toBeNull();
});

test.each([
  ['install', 1],
  ['update', 0],
] as const)('after %s the welcome opens %i times', async (reason, times) => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
  await vi.waitFor(() => expect(browser.menus.size).toBeGreaterThan(0));
  await vi.waitFor(() => expect(browser.registered.size).toBe(1));
  const welcomes = [...browser.tabs.values()].filter(({ url }) => url.endsWith('/welcome.html'));
  expect(welcomes).toHaveLength(times);
});

test('a choice from the menu reaches the tab in which it was made', async () => {
  await observe(1);
  browser.companionIn(tabId, {
    'menu.target': () => ({ commentId: '1', editable: false }),
    'companion.say': () => ({ taken: true }),
  });
  await browser.choose('comment:letGo', tabId);
  await vi.waitFor(async () =>
    expect((await blog.background.database.comments.get(commentKey('1')))?.status).toBe('letGo'),
  );
});

test('inspection joins what the page shows with where it stands', async () => {
  const own = annasPage([aComment('1')]);
  await observe(1);
  const { presentIds: _presentIds, more: _more, ...reading } = own;
  const late = aComment('7', { at: null });
  browser.companionIn(tabId, {
    'page.reading': () => ({ ...reading, comments: [...own.comments, late], settled: true }),
  });
  const answer = await browser.say('page.inspect', { tabId }, popup);
  expect(answer).toMatchObject({
    answer: {
      settled: true,
      page: { kind: 'post', mine: true, postId: '4', title: 'Il pane' },
      account: { handle: 'anna', name: 'Anna Bianchi' },
      comments: [
        { id: '1', status: 'waiting', why: 'noReply', at: '2026-11-02T08:01:00.000Z' },
        { id: '7', status: 'unknown', why: 'notMine', at: null },
      ],
    },
  });
});

describe('the dashboard', () => {
  const opened = () =>
    [...browser.tabs.values()].flatMap(({ url }) => /dashboard\.html.*$/u.exec(url)?.[0] ?? []);

  test('opens in a tab of its own, at its inbox', async () => {
    await browser.say('dashboard.open', {}, popup);
    expect(opened()).toEqual(['dashboard.html#inbox']);
  });

  test('that is open already goes where it was asked to, and comes to the front', async () => {
    await browser.say('dashboard.open', {}, popup);
    await browser.say('dashboard.open', { at: 'settings', within: 'sites' }, popup);
    expect(opened()).toEqual(['dashboard.html#settings/sites']);
    expect([...browser.tabs.values()].at(-1)).toMatchObject({ active: true });
  });

  test('takes words for a new template in another tab: what is being written in the first stays', async () => {
    await browser.say('dashboard.open', { at: 'templates' }, popup);
    await browser.say('dashboard.open', { at: 'templates', text: 'Grazie!' }, popup);
    expect(opened()).toEqual([
      'dashboard.html#templates',
      'dashboard.html?text=Grazie%21#templates',
    ]);
  });
});
