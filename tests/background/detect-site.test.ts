// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inspectSite } from '../../lib/background/detect-site.ts';
import { tabOf } from '../../lib/background/tab-of.ts';
import { foreignPage } from '../kit/foreign-page.ts';
import {
  companionOf,
  panelIn,
  popup,
  type StandInBrowser,
  standInBrowser,
} from '../kit/stand-in-browser.ts';
import { turnOn } from './annas-settings.ts';

let browser: StandInBrowser;
let sources: string[];

beforeEach(() => {
  browser = standInBrowser();
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.body.className = '';
  sources = [];
  // As the browser does: the function's source alone goes into the page.
  fakeBrowser.scripting.executeScript = (async ({ func }: { func: () => unknown }) => {
    sources.push(String(func));
    return [{ result: func() }];
  }) as never;
});

const inspect = (url: string) => inspectSite(browser.openTab(url));

describe('the software of a page', () => {
  test.each([
    ['<link rel="https://api.w.org/" href="/wp-json/">', 'wordpress'],
    ['<meta name="generator" content="WordPress 6.8">', 'wordpress'],
    ['<form id="commentform"></form>', 'wordpress'],
    [
      '<div id="mastodon"></div><script id="initial-state" type="application/json"></script>',
      'mastodon',
    ],
    ['<div id="mastodon"></div>', null],
    ['<script id="initial-state" type="application/json"></script>', null],
    ['<meta name="generator" content="Ghost 6.65">', 'ghost'],
    ['<script data-ghost-comments="https://forno.example/" type="text/plain"></script>', 'ghost'],
    ['<meta name="generator" content="Ghostwriter">', null],
    ['<p>WordPress, Mastodon, form#commentform</p>', null],
    ['', null],
  ])('%s: %s', async (html, platform) => {
    document.body.innerHTML = html;
    expect((await inspect('https://somewhere.example/')).platform).toBe(platform);
  });

  test('is told by a function that needs nothing from outside', async () => {
    await inspect('https://somewhere.example/');
    expect(sources).toHaveLength(1);
    expect(sources[0]).not.toMatch(/__vi_import|import\(/u);
  });

  test('is known by wp-admin’s own body too', async () => {
    document.body.className = 'wp-admin wp-core-ui';
    expect((await inspect('https://somewhere.example/wp-admin/')).platform).toBe('wordpress');
  });

  test('is none on a page of nobody’s', async () => {
    document.documentElement.innerHTML = foreignPage;
    expect((await inspect('https://elsewhere.example/a/page')).platform).toBeNull();
  });
});

describe('what the popup is told', () => {
  test('of YouTube is told without looking', async () => {
    fakeBrowser.scripting.executeScript = () => Promise.reject(new Error('looked'));
    expect(await inspect('https://www.youtube.com/watch?v=x')).toEqual({
      origin: 'https://www.youtube.com',
      platform: 'youtube',
      name: 'YouTube',
      on: false,
      granted: false,
    });
  });

  test('of a site that is on is what it was turned on as', async () => {
    await turnOn();
    fakeBrowser.scripting.executeScript = () => Promise.reject(new Error('looked'));
    expect(await inspect('https://blog.example/pane/')).toMatchObject({
      platform: 'wordpress',
      on: true,
      granted: false,
    });
    browser.granted.add('https://blog.example/*');
    expect(await inspect('https://blog.example/')).toMatchObject({ granted: true });
  });

  test('where we may not look is: no software that we know', async () => {
    fakeBrowser.scripting.executeScript = () => Promise.reject(new Error('Cannot access'));
    expect(await inspect('https://chromewebstore.google.com/')).toMatchObject({
      origin: 'https://chromewebstore.google.com',
      platform: null,
    });
  });

  test.each(['chrome://extensions', 'about:blank', 'file:///home/a.html', ''])(
    'of %j is nothing',
    async (url) => {
      expect(await inspect(url)).toMatchObject({ origin: null, platform: null, on: false });
    },
  );

  test('of a tab that closed is nothing', async () => {
    expect(await inspectSite(99)).toMatchObject({ origin: null });
  });
});

describe('the tab of a command', () => {
  test('is the framed panel’s own', async () => {
    browser.openTab('https://front.example/', { active: true });
    expect(await tabOf(panelIn(42))).toBe(42);
  });

  test('is the one in front for the popup and the side panel', async () => {
    const front = browser.openTab('https://front.example/', { active: true });
    expect(await tabOf(popup)).toBe(front);
  });

  test('is none for the dashboard: the tab that it fills, or that is in front, is no page beside it', async () => {
    browser.openTab('https://front.example/', { active: true });
    expect(await tabOf(companionOf(42, 'chrome-extension://x/dashboard.html#inbox'))).toBeNull();
  });

  test('is none where nothing is in front', async () => {
    browser.openTab('https://behind.example/');
    expect(await tabOf(popup)).toBeNull();
  });
});
