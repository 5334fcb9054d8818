import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimPost } from '../../lib/background/claim-post.ts';
import { readTabPage, tabPageOf, writeTabPage } from '../../lib/background/tab-pages.ts';
import { buildView } from '../../lib/background/build-view.ts';
import { rebuild } from '../../lib/log/rebuild.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { aComment, annaReplies, annasPage, blogOrigin } from '../kit/annas-page.ts';
import { type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, commentKey, openBlog, postUrl } from './annas-blog.ts';

let browser: StandInBrowser;
let blog: Blog;
let tabId: number;
const shown = [aComment('1'), aComment('2'), annaReplies('3', '2')];
const unproven = annasPage(shown, {
  mine: 'unknown',
  post: { id: '4', title: 'Il pane', url: postUrl, mine: 'unknown', total: 9 },
});

beforeEach(async () => {
  browser = standInBrowser();
  blog = await openBlog();
  tabId = browser.openTab(postUrl, { active: true });
  const { more: _more, presentIds: _presentIds, ...reading } = unproven;
  browser.companionIn(tabId, { 'page.reading': () => ({ ...reading, settled: true }) });
  await writeTabPage(tabId, tabPageOf(blogOrigin, unproven, null));
  await blog.background.store.recordPage(blogSite, unproven);
});
afterEach(() => blog.background.database.close());

async function statusOf(id: string) {
  return (await blog.background.database.comments.get(commentKey(id)))?.status;
}

async function pageState() {
  const { memory } = blog.background;
  const view = await buildView({
    memory,
    settings: defaultSettings,
    language: 'it',
    tabPage: await readTabPage(tabId),
    fault: null,
    now: Date.now(),
    describeLanguage: async () => 'it',
  });
  return view.page.state;
}

describe('a post that its site does not prove to be one’s own', () => {
  test('counts nothing before one says so', async () => {
    expect(await pageState()).toBe('unproven');
    expect(await blog.background.database.comments.count()).toBe(0);
  });

  test('counts, once one says so: what stands there already, and what comes', async () => {
    expect(await claimPost(blog.background, tabId)).toEqual({
      done: 'claimed',
      facts: [expect.any(String)],
    });
    expect(await pageState()).toBe('ready');
    expect([await statusOf('1'), await statusOf('2')]).toEqual(['waiting', 'answered']);
    const later = annasPage([aComment('5')], { mine: 'unknown', post: unproven.post });
    await blog.background.store.recordPage(blogSite, later);
    expect(await statusOf('5')).toBe('waiting');
  });

  test('is said once, however often one presses', async () => {
    await claimPost(blog.background, tabId);
    expect(await claimPost(blog.background, tabId)).toEqual({ done: 'claimed' });
    const claims = await blog.background.database.interactions
      .filter(({ kind }) => kind === 'post.claimed')
      .count();
    expect(claims).toBe(1);
  });

  test('is in doubt again when that is taken back, and nothing is lost', async () => {
    const result = await claimPost(blog.background, tabId);
    const [fact = ''] = 'done' in result ? (result.facts ?? []) : [];
    expect(await blog.background.store.undo(fact)).toBe(true);
    expect(await pageState()).toBe('unproven');
    expect(await statusOf('1')).toBe('unknown');
    expect(await blog.background.store.undo(fact)).toBe(false);
    await claimPost(blog.background, tabId);
    expect(await statusOf('1')).toBe('waiting');
  });

  test('stays somebody else’s where the page proves that it is', async () => {
    await claimPost(blog.background, tabId);
    const post = { ...annasPage([]).post, id: '4', title: 'x', url: postUrl, total: 9 };
    const proved = annasPage([aComment('6')], { mine: false, post: { ...post, mine: false } });
    await writeTabPage(tabId, tabPageOf(blogOrigin, proved, null));
    await blog.background.store.recordPage(blogSite, proved);
    expect(await statusOf('6')).toBeUndefined();
    expect(await pageState()).toBe('notMine');
  });

  test('is the same after all was derived anew', async () => {
    await claimPost(blog.background, tabId);
    const { database } = blog.background;
    const before = await database.comments.toArray();
    await rebuild(database, { now: Date.now(), heartCounts: true, threadingOf: () => 'nested' });
    expect(await database.comments.toArray()).toEqual(before);
    expect((await database.posts.toArray())[0]?.claimed).toBe(true);
  });

  test.each([
    [
      'no page of ours is there',
      async () =>
        writeTabPage(tabId, {
          ...(await page()),
          page: { ...(await page()).page, post: undefined },
        }),
    ],
    ['the tab is none', async () => (tabId = -1)],
  ])('cannot be claimed where %s', async (_, arrange) => {
    await arrange();
    expect(await claimPost(blog.background, tabId)).toEqual({ failed: 'unreachable' });
  });
});

async function page() {
  const tabPage = await readTabPage(tabId);
  if (!tabPage) throw new Error('The tab shows nothing.');
  return tabPage;
}
