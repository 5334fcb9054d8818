import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/find-browser.ts';
import type { Site } from '../sites/site.ts';
import { openBrowser, type OpenedBrowser } from './browser.ts';
import { answerFrom } from './stand-in-network.ts';

const form = '<form method="post" action="/send"><input name="word" value="ciao"><button>';

/** Takes one form, gives one cookie, and says what it got. */
const site: Site = {
  async fetch(request) {
    if (request.method !== 'POST') {
      const title = `${new URL(request.url).pathname} ${request.headers.get('cookie') ?? ''}`;
      return new Response(`<!doctype html><title>${title}</title>${form}`, {
        headers: { 'content-type': 'text/html' },
      });
    }
    const location = `/got?${await request.text()}`;
    return new Response(null, { status: 303, headers: { location, 'set-cookie': 'seen=yes' } });
  },
};

describe.each(browserNames)('the browser kit in %s', (browser) => {
  let opened: OpenedBrowser;

  beforeAll(async () => {
    opened = await openBrowser({
      browser,
      colorScheme: 'dark',
      answer: answerFrom({ 'https://blog.example': site, 'http://127.0.0.1:8811': site }),
    });
  });
  afterAll(() => opened.close());

  test.each(['https://blog.example', 'http://127.0.0.1:8811'])(
    'plays a site at %s: page, form, redirect and cookie',
    async (origin) => {
      const page = await opened.newPage(`${origin}/post`);
      await Promise.all([page.waitForNavigation(), page.click('button')]);
      expect(page.url()).toBe(`${origin}/got?word=ciao`);
      expect(await page.title()).toBe('/got seen=yes');
      expect(await page.evaluate(() => isSecureContext)).toBe(true);
      await page.close();
    },
  );

  test('cuts every other address', async () => {
    const page = await opened.newPage();
    await expect(page.goto('https://elsewhere.example/')).rejects.toThrow(/ERR_|NS_ERROR/u);
    await page.close();
  });

  test('shows the wished colours', async () => {
    const page = await opened.newPage('https://blog.example/');
    const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(isDark).toBe(true);
    await page.close();
  });
});
