import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/build-extension.ts';
import { browserNames } from '../../scripts/find-browser.ts';
import { type OpenedBrowser, openBrowser } from '../kit/browser.ts';
import { type Display, openDisplay } from '../kit/display.ts';
import { findExtensionFrame } from '../kit/extension-frame.ts';
import { until } from '../kit/journey.ts';
import { type NativeKeys, openNativeKeys } from '../kit/native-keys.ts';
import { oneStory } from '../kit/one-story.ts';
import { answerPermissionPrompt } from '../kit/permission-prompt.ts';
import { answerFrom } from '../kit/stand-in-network.ts';
import { annasPost, createBlogSite } from '../sites/blog/index.ts';
import { createYoutubeSite } from '../sites/youtube/index.ts';
import { describeDashboardTab } from './describe-dashboard-tab.ts';

const blog = 'https://blog.example';
const youtube = 'https://www.youtube.com';

describe.each(browserNames)('as released, without any permission, in %s', (browser) => {
  oneStory();
  let display: Display;
  let keys: NativeKeys;
  let opened: OpenedBrowser;
  let welcome: Page;
  let post: Page;

  beforeAll(async () => {
    display = await openDisplay();
    keys = await openNativeKeys(display);
    opened = await openBrowser({
      browser,
      extensionDir: await ensureBuilt(browser, 'production'),
      headless: false,
      env: { DISPLAY: display.name },
      answer: answerFrom({ [blog]: createBlogSite(), [youtube]: createYoutubeSite() }),
      prefs: {
        'extensions.webextOptionalPermissionPrompts': true,
        'security.notification_enable_delay': 0,
      },
    });
  });
  afterAll(async () => {
    await opened?.close();
    await display?.close();
  });

  test('the welcome page opens by itself, and nothing of ours is in any page', async () => {
    welcome = await until(
      () => pageAt(opened, opened.extensionUrl('welcome.html')),
      (page) => page !== null,
      'the welcome page',
    ).then((page) => page as Page);
    post = await opened.newPage(blog + annasPost);
    expect(await hasPanel(post)).toBe(false);
    expect(await state()).toEqual({ scripts: [], origins: [], sites: [] });
  });

  // While the inbox is empty: where there is somebody, it shows who comes first.
  describeDashboardTab(() => opened);

  test('who refuses the permission reads a sentence, and nothing is turned on', async () => {
    await welcome.bringToFront();
    await welcome.locator('.segments button[lang=it]').click();
    await welcome.waitForFunction(() => document.documentElement.lang === 'it');
    await welcome.locator('.site-chooser input[type=checkbox]').click();
    await welcome.locator('.site-chooser input[type=text]').fill('blog.example');
    await turnOn('deny');
    expect(await outcome()).toMatch(/^Il permesso non è stato dato: non ho acceso nulla/u);
    expect(await state()).toEqual({ scripts: [], origins: [], sites: [] });
    expect(await hasPanel(post)).toBe(false);
  });

  test('one click and one permission turn on both sites, in open pages too', async () => {
    await turnOn('allow');
    expect(await outcome()).toMatch(/^Acceso: (?:YouTube e blog|blog.*YouTube)/u);
    await post.bringToFront();
    const panel = await findExtensionFrame(post);
    await panel.waitForSelector('.card');
    // The blog was typed by hand: which software it runs is known now, and only that one's reader stays.
    await until(state, ({ scripts }) => scripts.length === 2, 'one reader a site is registered');
    expect(await state()).toEqual({
      scripts: [`wordpress ${blog}/*`, `youtube ${youtube}/*`],
      origins: [`${blog}/*`, `${youtube}/*`],
      sites: [blog, youtube],
    });
    const video = await opened.newPage(`${youtube}/watch?v=annaPane001`);
    await findExtensionFrame(video);
    await video.close();
  });

  test('turned off in the settings, it leaves the open page and gives the permission back', async () => {
    const settings = await opened.newPage(opened.extensionUrl('dashboard.html'));
    await settings.evaluate(() => (location.hash = '#settings'));
    await settings.locator('button[aria-label="Spegni blog.example"]').click();
    await settings.waitForFunction(() => document.body.innerText.includes('blog.example è spento'));
    await until(
      () => hasPanel(post),
      (has) => !has,
      'our element leaves the page',
    );
    expect(await state()).toEqual({
      scripts: [`youtube ${youtube}/*`],
      origins: [`${youtube}/*`],
      sites: [youtube],
    });
    await post.reload();
    expect(await hasPanel(post)).toBe(false);
  });

  test('a permission taken back in the browser itself counts at once, in the open page too', async () => {
    const video = await opened.newPage(`${youtube}/watch?v=annaPane001`);
    await findExtensionFrame(video);
    // What the browser's own settings do; no test can press there in both.
    await welcome.evaluate(removePermission, `${youtube}/*`);
    await until(
      () => hasPanel(video),
      (has) => !has,
      'our element leaves the page',
    );
    await until(state, ({ scripts }) => scripts.length === 0, 'no reader is registered');
    expect(await state(), 'it can be given again from the popup').toEqual({
      scripts: [],
      origins: [],
      sites: [youtube],
    });
  });

  const turnOn = async (answer: 'allow' | 'deny') => {
    await welcome.bringToFront();
    await keys.focusWindow();
    await welcome.locator('.site-chooser .button.primary').click();
    await answerPermissionPrompt(opened, welcome, keys, answer);
    await welcome.waitForSelector('.site-chooser .button.primary:not(:disabled)');
  };
  const outcome = () => welcome.$eval('.site-chooser .outcome', (line) => line.textContent);
  const state = () => welcome.evaluate(readState);
});

async function pageAt(opened: OpenedBrowser, address: string): Promise<Page | null> {
  for (const page of await opened.puppeteer.pages()) {
    // Asked of the page itself: Firefox's BiDi calls pages of an extension about:blank.
    const here = await page.evaluate(() => location.href).catch(() => null);
    if (here === address) return page;
  }
  return null;
}

function hasPanel(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('ricevuto-panel') !== null);
}

interface Api {
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  storage: { local: { get(key: string): Promise<{ settings?: { sites: { origin: string }[] } }> } };
}

/** Runs in a page of the extension. */
async function removePermission(pattern: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<string, Api>;
  await (browser ?? chrome)?.permissions.remove({ origins: [pattern] });
}

/** Runs in a page of the extension: what is registered, what is granted, what is on. */
async function readState() {
  const { browser, chrome } = globalThis as unknown as Record<string, Api>;
  const api = browser ?? chrome;
  if (!api) throw new Error('This is no page of the extension.');
  const scripts = await api.scripting.getRegisteredContentScripts();
  const { origins = [] } = await api.permissions.getAll();
  const { settings } = await api.storage.local.get('settings');
  return {
    scripts: scripts.map(({ id }) => id).toSorted(),
    origins: origins.toSorted(),
    sites: (settings?.sites ?? []).map(({ origin }) => origin).toSorted(),
  };
}
