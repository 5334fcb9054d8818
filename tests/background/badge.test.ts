import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countWaiting, showBadge } from '../../lib/background/badge.ts';
import { companionStateOf, sendCompanionStates } from '../../lib/background/companion-states.ts';
import { isCounted } from '../../lib/background/counting.ts';
import { turnOffSite } from '../../lib/background/sites.ts';
import { readTabPage, type TabPage, tabPageOf } from '../../lib/background/tab-pages.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { CommentRecord } from '../../lib/log/records.ts';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
import { aComment, annaReplies, annasPage, blogOrigin } from '../kit/annas-page.ts';
import { type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, commentKey, openBlog, openPost } from './annas-blog.ts';

const t = createTranslator('en');
const day = 86_400_000;
let browser: StandInBrowser;
let blog: Blog;

beforeEach(async () => {
  browser = standInBrowser();
  blog = await openBlog();
});

describe('what counts', () => {
  const on: Settings = {
    ...defaultSettings,
    sites: [{ platform: 'wordpress', origin: blogOrigin, mode: 'page', panelOpen: true }],
  };
  const record = (about: Partial<CommentRecord> = {}, at: number | null = 1_000) =>
    ({
      site: blogSite,
      gone: false,
      seenAt: 5_000,
      comment: aComment('1', { at }),
      ...about,
    }) as CommentRecord;
  test.each<[string, CommentRecord, Partial<Settings>, boolean]>([
    ['a comment of a site that is on', record(), {}, true],
    ['of a site that is off', record(), { sites: [] }, false],
    [
      'of a site that has several addresses, another of which is on',
      record({ site: 'reddit:www.reddit.com' }),
      {
        sites: [
          { platform: 'reddit', origin: 'https://old.reddit.com', panelOpen: true, mode: 'page' },
        ],
      },
      true,
    ],
    [
      'at an address where the software was still to be found out',
      record(),
      { sites: [{ platform: 'detect', origin: blogOrigin, panelOpen: true, mode: 'page' }] },
      true,
    ],
    ['of another port', record({ site: 'wordpress:blog.example:8443' }), {}, false],
    ['gone from its site', record({ gone: true }), {}, false],
    ['older than was chosen', record(), { countFrom: 1_001 }, false],
    ['from the very moment', record(), { countFrom: 1_000 }, true],
    ['undated, seen since', record({}, null), { countFrom: 5_000 }, true],
    ['undated, seen before', record({}, null), { countFrom: 5_001 }, false],
    ['of time zero', record({}, 0), { countFrom: 1 }, false],
  ])('%s: %s', (_, comment, settings, counted) => {
    expect(isCounted(comment, { ...on, ...settings })).toBe(counted);
  });
});

describe('the figure', () => {
  const count = async (now = Date.now()) =>
    countWaiting(blog.background.memory, await blog.background.settings(), now);

  test('is what waits, plus promises that are due, over all sites that are on', async () => {
    const { store } = blog.background;
    const text = 'Grazie, me ne sto occupando.';
    const due = Date.now() + day;
    await openPost(browser, blog, [aComment('1'), aComment('2'), aComment('3')]);
    await store.recordDraft(commentKey('1'), { purpose: 'promise', text, how: 'field', due });
    await store.recordPage(
      blogSite,
      annasPage([annaReplies('4', '1', { text, at: Date.now() + 1_000 })]),
    );
    await store.recordSaid(commentKey('2'), { act: 'postpone', until: Date.now() + 2 * day });
    expect(await count()).toBe(1);
    expect(await count(due - 1)).toBe(1);
    expect(await count(due)).toBe(2);
    // What was postponed comes back as waiting, not by its day alone.
    expect(await count(due + 2 * day)).toBe(2);
    await turnOffSite(blogOrigin);
    expect(await count(due)).toBe(0);
  });

  test.each([
    ['number', 0, ''],
    ['number', 1, '1'],
    ['number', 999, '999'],
    ['number', 1_000, '999+'],
    ['dot', 3, '•'],
    ['dot', 0, ''],
    ['off', 3, ''],
  ] as const)('as %s, of %i, reads %j', async (badge, waiting, text) => {
    await showBadge({ ...defaultSettings, badge }, waiting, t);
    expect(await fakeBrowser.action.getBadgeText({})).toBe(text);
  });

  test('is said in the title also where the badge is off', async () => {
    await showBadge({ ...defaultSettings, badge: 'off' }, 3, t);
    expect(await fakeBrowser.action.getTitle({})).toBe(t('menu:badgeTitle', { count: 3 }));
    await showBadge(defaultSettings, 0, t);
    expect(await fakeBrowser.action.getTitle({})).toBe(t('menu:badgeTitleNone'));
  });

  test('rests without a figure, and its title says until when', async () => {
    const now = new Date(2026, 10, 17, 15).getTime();
    const until = new Date(2026, 10, 18, 6).getTime();
    await showBadge(defaultSettings, 3, t, { until, now });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    expect(await fakeBrowser.action.getTitle({})).toMatch(/resting.*tomorrow at 6:00/u);
    await showBadge(defaultSettings, 3, t, null);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('3');
  });

  test('is never in an alarming red', async () => {
    await showBadge(defaultSettings, 3, t);
    const [red, green] = await fakeBrowser.action.getBadgeBackgroundColor({});
    expect(red).toBeLessThan(green);
  });

  test('does not fail over a tab that closed a moment ago', async () => {
    await openPost(browser, blog, []);
    fakeBrowser.action.setIcon = () => Promise.reject(new Error('No tab with id: 1.'));
    await expect(showBadge(defaultSettings, 3, t)).resolves.toBeUndefined();
  });
});

test('the icon is coloured on sites that are on, and grey again once they are off', async () => {
  const tabId = await openPost(browser, blog, []);
  await showBadge(await blog.background.settings(), 0, t);
  expect(browser.icons.get(tabId)).toBe('/icon/16.png');
  await turnOffSite(blogOrigin);
  expect(browser.icons.get(tabId)).toBe('/icon/off-16.png');
});

describe('the companion is told', () => {
  const page = (mine: boolean | 'unknown', about: Partial<TabPage> = {}): TabPage => ({
    ...tabPageOf(blogOrigin, annasPage([], { mine }), null),
    ...about,
  });
  const open: Settings = {
    ...defaultSettings,
    sites: [{ platform: 'wordpress', origin: blogOrigin, mode: 'page', panelOpen: true }],
  };
  const closed: Settings = {
    ...defaultSettings,
    sites: [{ platform: 'wordpress', origin: blogOrigin, mode: 'page', panelOpen: false }],
  };
  test.each<[string, TabPage | null, Settings, { show: boolean; open: boolean; waiting: number }]>([
    ['on one’s own page', page(true), open, { show: true, open: true, waiting: 7 }],
    ['where it was closed', page(true), closed, { show: true, open: false, waiting: 7 }],
    [
      'on a page that may be one’s own',
      page('unknown'),
      open,
      { show: true, open: true, waiting: 7 },
    ],
    ['on a stranger’s page', page(false), open, { show: true, open: false, waiting: 0 }],
    [
      'on a stranger’s page, opened by hand',
      page(false, { openedHere: true }),
      closed,
      { show: true, open: true, waiting: 0 },
    ],
    [
      'on a site that is off',
      page(true),
      defaultSettings,
      { show: false, open: false, waiting: 7 },
    ],
    ['before anything was read', null, open, { show: false, open: false, waiting: 0 }],
  ])('%s', (_, tabPage, settings, expected) => {
    const { labels, ...state } = companionStateOf(tabPage, settings, 7, t);
    expect(state).toEqual(expected);
    expect(labels.open).toBe(
      expected.waiting > 0 ? t('edge:open', { count: 7 }) : t('edge:openQuiet'),
    );
  });

  test('in every tab, and one that sleeps keeps nobody waiting', async () => {
    const asleep = await openPost(browser, blog, []);
    const awake = await openPost(browser, blog, []);
    browser.companionIn(asleep, { 'companion.state': () => new Promise(() => undefined) });
    await sendCompanionStates(await blog.background.settings(), 7, t);
    expect(browser.toPage.map(({ tabId, name }) => [tabId, name])).toEqual([
      [asleep, 'companion.state'],
      [awake, 'companion.state'],
    ]);
    expect(await readTabPage(asleep)).not.toBeNull();
  });
});
