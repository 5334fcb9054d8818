import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  followExpansion,
  leaveWithoutPermission,
  registerCompanions,
  setSiteMode,
  settlePlatform,
  siteAt,
  turnOffSite,
  turnOnSite,
} from '../../lib/background/sites.ts';
import { readTabPage } from '../../lib/background/tab-pages.ts';
import { rememberWish, takeWishes } from '../../lib/background/wishes.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings-store.ts';
import { blogOrigin } from '../kit/annas-page.ts';
import { type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { openBlog, openPost, readIn } from './annas-blog.ts';

const pattern = 'https://blog.example/*';
let browser: StandInBrowser;

beforeEach(() => {
  browser = standInBrowser();
});

function scripts(): Record<string, string[]> {
  return Object.fromEntries(
    [...browser.registered.values()].map(({ js = [], matches = [] }) => [
      js.join(),
      matches.toSorted(),
    ]),
  );
}

describe('turning a site on', () => {
  test('runs its companion there from now on, and in tabs that are open', async () => {
    browser.granted.add(pattern);
    const here = browser.openTab(`${blogOrigin}/pane/`);
    browser.openTab('https://elsewhere.example/');
    browser.openTab('https://blog.example:8443/pane/');
    expect(await turnOnSite('wordpress', blogOrigin)).toBe('on');
    expect(scripts()).toEqual({ '/content-scripts/wordpress.js': [pattern] });
    expect(browser.injected).toEqual([{ tabId: here, files: ['/content-scripts/wordpress.js'] }]);
    expect((await readSettings()).sites).toEqual([
      { platform: 'wordpress', origin: blogOrigin, mode: 'page', panelOpen: true },
    ]);
  });

  test('that needs the page’s own world has its reader there before the companion asks', async () => {
    browser.granted.add('https://x.com/*');
    const here = browser.openTab('https://x.com/home');
    expect(await turnOnSite('x', 'https://x.com')).toBe('on');
    expect(browser.injected).toEqual([
      { tabId: here, files: ['/content-scripts/page-world.js'] },
      { tabId: here, files: ['/content-scripts/x.js'] },
    ]);
    expect([...browser.registered.values()]).toMatchObject([
      { js: ['/content-scripts/x.js'], runAt: 'document_idle' },
      { js: ['/content-scripts/page-world.js'], world: 'MAIN', runAt: 'document_start' },
    ]);
  });

  test('without the permission changes nothing', async () => {
    expect(await turnOnSite('wordpress', blogOrigin)).toBe('permissionMissing');
    expect(browser.registered.size).toBe(0);
    expect((await readSettings()).sites).toEqual([]);
  });

  test.each([
    'chrome://settings',
    'https://blog.example/',
    'https://blog.example/wp-admin',
    'javascript:alert(1)',
    'blog.example',
    '',
  ])('is refused where the origin is %j', async (origin) => {
    browser.granted.add(pattern);
    expect(await turnOnSite('wordpress', origin)).toBe('notASite');
    expect((await readSettings()).sites).toEqual([]);
  });

  test('twice at once (the popup and the browser’s own event) is as once', async () => {
    browser.granted.add(pattern);
    const both = await Promise.all([
      turnOnSite('wordpress', blogOrigin),
      turnOnSite('wordpress', blogOrigin),
    ]);
    expect(both).toEqual(['on', 'on']);
    expect(scripts()).toEqual({ '/content-scripts/wordpress.js': [pattern] });
    expect((await readSettings()).sites).toHaveLength(1);
  });

  test('while another goes off leaves what the settings say', async () => {
    browser.granted.add(pattern).add('https://social.example/*');
    await turnOnSite('mastodon', 'https://social.example');
    await Promise.all([turnOnSite('wordpress', blogOrigin), turnOffSite('https://social.example')]);
    expect(scripts()).toEqual({ '/content-scripts/wordpress.js': [pattern] });
  });
});

describe('turning a site off', () => {
  test('ends what runs there, forgets its tabs and gives the permission back', async () => {
    const blog = await openBlog();
    const tabId = await openPost(browser, blog, []);
    await registerCompanions();
    await turnOffSite(blogOrigin);
    expect(browser.registered.size).toBe(0);
    expect(browser.toPage).toEqual([{ tabId, name: 'companion.stop', payload: {} }]);
    expect(await readTabPage(tabId)).toBeNull();
    expect(browser.granted.size).toBe(0);
    expect(await siteAt(`${blogOrigin}/pane/`)).toBeNull();
  });

  test('does not wait for a tab that sleeps', async () => {
    const blog = await openBlog();
    const asleep = await openPost(browser, blog, []);
    browser.companionIn(asleep, { 'companion.stop': () => new Promise(() => undefined) });
    await turnOffSite(blogOrigin);
    expect(browser.granted.size).toBe(0);
  });

  test('keeps the permission that another port of the same host still needs', async () => {
    browser.granted.add('http://localhost/*');
    await turnOnSite('wordpress', 'http://localhost:8080');
    await turnOnSite('wordpress', 'http://localhost:9090');
    const other = browser.openTab('http://localhost:9090/');
    await turnOffSite('http://localhost:8080');
    expect(scripts()).toEqual({ '/content-scripts/wordpress.js': ['http://localhost/*'] });
    expect(browser.granted.has('http://localhost/*')).toBe(true);
    expect(browser.toPage.filter(({ tabId }) => tabId === other)).toEqual([]);
    expect(await siteAt('http://localhost:8080/')).toBeNull();
    expect(await siteAt('http://localhost:9090/a/')).toMatchObject({ platform: 'wordpress' });
  });

  test('works where the manifest grants the permission for good', async () => {
    const blog = await openBlog();
    await openPost(browser, blog, []);
    fakeBrowser.permissions.remove = () => Promise.reject(new Error('required'));
    await turnOffSite(blogOrigin);
    expect((await readSettings()).sites).toEqual([]);
  });
});

describe('what is registered', () => {
  test('follows the settings and the permissions that still stand', async () => {
    browser.granted.add(pattern).add('https://social.example/*');
    await turnOnSite('wordpress', blogOrigin);
    await turnOnSite('mastodon', 'https://social.example');
    browser.granted.delete(pattern);
    await registerCompanions();
    expect(scripts()).toEqual({ '/content-scripts/mastodon.js': ['https://social.example/*'] });
    browser.granted.add(pattern);
    await registerCompanions();
    expect(Object.keys(scripts())).toHaveLength(2);
  });

  test('is every candidate until a companion recognises the site, then that one', async () => {
    browser.granted.add(pattern);
    browser.openTab(`${blogOrigin}/`);
    await turnOnSite('detect', blogOrigin);
    const each = ['wordpress', 'ghost', 'mastodon'].map((id) => `/content-scripts/${id}.js`);
    expect(Object.keys(scripts())).toEqual(each);
    expect(browser.injected[0]?.files).toEqual(each);
    await settlePlatform(blogOrigin, 'mastodon');
    expect(Object.keys(scripts())).toEqual(['/content-scripts/mastodon.js']);
    expect(await siteAt(blogOrigin)).toMatchObject({
      platform: 'mastodon',
      mode: 'page',
      panelOpen: true,
    });
  });
});

test('shortcuts are expanded where the person wants it, in pages to come and in open ones, and never beside a page', async () => {
  browser.granted.add(pattern);
  browser.granted.add('https://x.com/*');
  const here = browser.openTab(`${blogOrigin}/pane/`);
  await turnOnSite('wordpress', blogOrigin);
  await turnOnSite('x', 'https://x.com');
  await setSiteMode('https://x.com', 'side');
  browser.injected.length = 0;
  await changeSettings(() => ({ expandShortcuts: true }));
  await followExpansion();
  expect(scripts()).toEqual({
    '/content-scripts/wordpress.js': [pattern],
    '/content-scripts/expansion.js': [pattern],
  });
  expect(browser.injected).toEqual([{ tabId: here, files: ['/content-scripts/expansion.js'] }]);
  browser.injected.length = 0;
  await turnOnSite('wordpress', blogOrigin);
  expect(browser.injected.map(({ files }) => files)).toEqual([
    ['/content-scripts/wordpress.js'],
    ['/content-scripts/expansion.js'],
  ]);
  await changeSettings(() => ({ expandShortcuts: false }));
  await followExpansion();
  expect(scripts()).toEqual({ '/content-scripts/wordpress.js': [pattern] });
});

test('a permission taken back ends what runs in open pages of that site only', async () => {
  const blog = await openBlog({
    sites: [
      { platform: 'wordpress', origin: blogOrigin, mode: 'page', panelOpen: true },
      { platform: 'wordpress', origin: 'https://other.example', mode: 'page', panelOpen: true },
    ],
  });
  const tabId = await openPost(browser, blog, []);
  const other = browser.openTab('https://other.example/');
  browser.granted.add('https://other.example/*');
  await readIn(blog, other, [], { url: 'https://other.example/' });
  browser.granted.delete(pattern);
  await leaveWithoutPermission();
  expect(browser.toPage.map((sent) => [sent.tabId, sent.name])).toEqual([
    [tabId, 'companion.stop'],
  ]);
  expect(await readTabPage(tabId)).toBeNull();
  expect(await readTabPage(other)).not.toBeNull();
  expect(scripts()).toEqual({ '/content-scripts/wordpress.js': ['https://other.example/*'] });
});

describe('siteAt', () => {
  test.each([undefined, '', 'about:blank', 'not an address', 'http://blog.example/', 'file:///a'])(
    'finds nothing at %j',
    async (url) => {
      await openBlog();
      expect(await siteAt(url)).toBeNull();
    },
  );
});

describe('a wish', () => {
  const wish = { platform: 'wordpress', origin: blogOrigin, since: 1_000 } as const;

  test('comes true once, when its permission is granted', async () => {
    await rememberWish(wish);
    expect(await takeWishes(['https://other.example/*'], 2_000)).toEqual([]);
    expect(await takeWishes([pattern], 2_000)).toEqual([wish]);
    expect(await takeWishes([pattern], 2_000)).toEqual([]);
  });

  test('is forgotten after two minutes', async () => {
    await rememberWish(wish);
    expect(await takeWishes([pattern], 121_000)).toEqual([]);
    await rememberWish(wish);
    expect(await takeWishes([pattern], 120_999)).toEqual([wish]);
  });

  test('made again counts once, as made last', async () => {
    await rememberWish(wish);
    await rememberWish({ ...wish, platform: 'detect' });
    expect(await takeWishes([pattern], 2_000)).toEqual([{ ...wish, platform: 'detect' }]);
  });
});
