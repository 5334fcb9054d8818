import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBackground } from '../../lib/background/background.ts';
import { buildMenus } from '../../lib/background/menus.ts';
import {
  endBeside,
  isReadOnDemand,
  readBeside,
  readOnceLoaded,
} from '../../lib/background/read-beside.ts';
import { setSiteMode, turnOffSite, turnOnSite } from '../../lib/background/sites.ts';
import { startBackground } from '../../lib/background/start.ts';
import { readSettings } from '../../lib/settings/settings-store.ts';
import { readTabPage } from '../../lib/background/tab-pages.ts';
import { annasPage, blogOrigin } from '../kit/annas-page.ts';
import {
  companionOf,
  popup,
  type StandInBrowser,
  standInBrowser,
} from '../kit/stand-in-browser.ts';

const origin = 'https://www.linkedin.com';
const postUrl = `${origin}/feed/update/urn:li:activity:7528728703795200007/`;
const files = ['/content-scripts/linkedin.js'];
let browser: StandInBrowser;
let tabId: number;

beforeEach(async () => {
  browser = standInBrowser();
  browser.granted.add(`${origin}/*`).add('https://blog.example/*');
  tabId = browser.openTab(postUrl, { active: true, windowId: 3 });
});

afterEach(() => void vi.useRealTimers());

const modes = async () => (await readSettings()).sites.map(({ mode }) => mode);

describe('a site beside whose pages Ricevuto stands', () => {
  test('runs nothing when it is turned on: no script is registered, none injected', async () => {
    expect(await turnOnSite('linkedin', origin)).toBe('on');
    expect(await modes()).toEqual(['side']);
    expect(browser.registered.size).toBe(0);
    expect(browser.injected).toEqual([]);
  });

  test('has no right-click menu, where nobody could hear what was clicked', async () => {
    await turnOnSite('linkedin', origin);
    await buildMenus(createBackground(() => undefined));
    expect(browser.menus.size).toBe(0);
  });

  test('runs its companion in the one tab that the person wants read', async () => {
    await turnOnSite('linkedin', origin);
    browser.openTab(postUrl, { windowId: 3 });
    expect(await readBeside({ tabId })).toEqual({ done: 'shown' });
    expect(browser.injected).toEqual([{ tabId, files }]);
    expect(browser.registered.size).toBe(0);
  });

  test('reads what is in front of the window whose side panel was opened', async () => {
    await turnOnSite('linkedin', origin);
    browser.openTab(postUrl, { active: true, windowId: 4 });
    expect(await readBeside({ windowId: 3 })).toEqual({ done: 'shown' });
    expect(browser.injected).toEqual([{ tabId, files }]);
  });

  test('ends in that window’s tabs when its side panel is closed, and stays on', async () => {
    await turnOnSite('linkedin', origin);
    await turnOnSite('wordpress', blogOrigin);
    const elsewhere = browser.openTab(postUrl, { windowId: 4 });
    const blog = browser.openTab(`${blogOrigin}/`, { windowId: 3 });
    await endBeside(3);
    expect(browser.toPage).toEqual([{ tabId, name: 'companion.stop', payload: {} }]);
    expect([elsewhere, blog].some((id) => browser.toPage.some((said) => said.tabId === id))).toBe(
      false,
    );
    expect(await isReadOnDemand(tabId)).toBe(true);
  });

  test.each<[string, () => Promise<unknown>, object]>([
    ['is off', () => turnOffSite(origin), { failed: 'notASite' }],
    [
      'has lost its permission',
      async () => void browser.granted.delete(`${origin}/*`),
      { failed: 'permissionMissing' },
    ],
    ['stands in the page again', () => setSiteMode(origin, 'page'), { done: 'shown' }],
  ])('is not read by hand where it %s', async (_, change, result) => {
    await turnOnSite('linkedin', origin);
    await change();
    browser.injected.length = 0;
    expect(await readBeside({ tabId })).toEqual(result);
    expect(browser.injected).toEqual([]);
  });
});

describe('words for a comment of another page there', () => {
  const updated = () => {
    const listeners = new Set<(...about: unknown[]) => void>();
    Object.assign(fakeBrowser.tabs, {
      onUpdated: {
        addListener: (listener: never) => listeners.add(listener),
        removeListener: (listener: never) => listeners.delete(listener),
      },
    });
    const tell = (id: number, status: string, url: string) => {
      for (const listener of listeners) listener(id, { status }, { id, url });
    };
    return { listeners, tell };
  };

  test('have that page read once it has loaded, and only that one', async () => {
    await turnOnSite('linkedin', origin);
    const { listeners, tell } = updated();
    await readOnceLoaded(tabId, postUrl);
    tell(tabId, 'complete', 'about:blank');
    tell(tabId + 1, 'complete', postUrl);
    tell(tabId, 'loading', postUrl);
    expect(listeners.size).toBe(1);
    tell(tabId, 'complete', postUrl);
    expect(listeners.size).toBe(0);
    await vi.waitFor(() => expect(browser.injected).toEqual([{ tabId, files }]));
  });

  test('are waited for a minute at most, and not at all where we stand in the page', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await turnOnSite('linkedin', origin);
    const { listeners } = updated();
    await readOnceLoaded(tabId, postUrl);
    expect(listeners.size).toBe(1);
    vi.advanceTimersByTime(60_000);
    expect(listeners.size).toBe(0);
    await setSiteMode(origin, 'page');
    await readOnceLoaded(tabId, postUrl);
    expect(listeners.size).toBe(0);
  });
});

describe('the choice', () => {
  test('into the page registers and runs the companion; out of it ends what runs', async () => {
    await turnOnSite('linkedin', origin);
    expect(await setSiteMode(origin, 'page')).toBe(true);
    expect([...browser.registered.values()].map(({ js }) => js)).toEqual([files]);
    expect(browser.injected).toEqual([{ tabId, files }]);
    expect(await setSiteMode(origin, 'side')).toBe(true);
    expect(browser.registered.size).toBe(0);
    expect(browser.toPage.at(-1)).toMatchObject({ tabId, name: 'companion.stop' });
  });

  test('stays when the site is turned on once more', async () => {
    await turnOnSite('linkedin', origin);
    await setSiteMode(origin, 'page');
    await turnOnSite('linkedin', origin);
    expect(await modes()).toEqual(['page']);
  });

  test('is refused for a site that is off', async () => {
    expect(await setSiteMode(origin, 'page')).toBe(false);
    expect(await modes()).toEqual([]);
  });

  test('of settings that were stored before there was one is the page', async () => {
    const before = { platform: 'linkedin', origin, panelOpen: true };
    await fakeBrowser.storage.local.set({ settings: { sites: [before] } });
    expect(await modes()).toEqual(['page']);
  });
});

describe('the whole background', () => {
  beforeEach(async () => {
    fakeBrowser.runtime.getURL = (path: string) => path;
    startBackground();
    await turnOnSite('linkedin', origin);
  });
  const sidePanel = { ...popup, url: 'chrome-extension://test-extension-id/panel.html?place=side' };

  test('the side panel says that a page is not read yet, and reads it when told', async () => {
    const port = browser.connect(sidePanel);
    port.hello({ place: 'side', windowId: 3 });
    await vi.waitFor(() => expect(port.views.at(-1)?.page).toEqual({ state: 'unread' }));
    expect(browser.injected).toEqual([]);
    const answer = await browser.say('page.read', { windowId: 3 }, sidePanel);
    expect(answer).toEqual({ answer: { done: 'shown' } });
    expect(browser.injected).toEqual([{ tabId, files }]);
    port.disconnect();
    await vi.waitFor(() =>
      expect(browser.toPage.map(({ name }) => name)).toContain('companion.stop'),
    );
  });

  test('a page cannot have itself read, nor choose where we stand', async () => {
    const page = companionOf(tabId, postUrl);
    expect(await browser.say('page.read', { tabId }, page)).toBeUndefined();
    expect(await browser.say('site.setMode', { origin, mode: 'page' }, page)).toBeUndefined();
    expect(browser.injected).toEqual([]);
  });

  test('the companion there is told to show nothing, and to go once nobody wants it', async () => {
    const hello = () =>
      browser.say('companion.hello', { platform: 'linkedin' }, companionOf(tabId, postUrl));
    expect(await hello(), 'nobody wanted it').toMatchObject({ answer: { show: false } });
    await browser.say('page.read', { tabId }, popup);
    expect(await hello()).toMatchObject({ answer: { show: true, isBeside: true } });
    await endBeside(3);
    expect(await hello(), 'it came late').toMatchObject({ answer: { show: false } });
  });

  test('a page that comes back with its companion is not read', async () => {
    const page = annasPage([], { platform: 'linkedin', url: postUrl });
    await browser.say('page.observed', page, companionOf(tabId, postUrl));
    expect(browser.toPage).toEqual([{ tabId, name: 'companion.stop', payload: {} }]);
    expect(await readTabPage(tabId)).toBeNull();
  });

  test('a mode that there is not is refused', async () => {
    const answer = await browser.say('site.setMode', { origin, mode: 'all' }, popup);
    expect(answer).toEqual({ answer: { failed: 'notASite' } });
  });
});
