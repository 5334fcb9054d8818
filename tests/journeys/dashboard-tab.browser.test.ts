import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/build-extension.ts';
import { browserNames } from '../../scripts/find-browser.ts';
import { type OpenedBrowser, openBrowser } from '../kit/browser.ts';
import { type ExtensionControl, openExtensionControl } from '../kit/extension-control.ts';
import { until } from '../kit/journey.ts';

describe.each(browserNames)('the dashboard’s tab in %s', (browser) => {
  let opened: OpenedBrowser;
  let control: ExtensionControl;
  beforeAll(async () => {
    opened = await openBrowser({
      browser,
      extensionDir: await ensureBuilt(browser, 'production'),
      answer: async () => null,
    });
    control = await openExtensionControl(opened, 'popup.html');
  });
  afterAll(() => opened?.close());

  test('is the page of the browser’s options, at the settings', async () => {
    await control.page.evaluate(() => {
      type Api = { runtime: { openOptionsPage(): Promise<void> } };
      const { browser: firefox, chrome } = globalThis as unknown as Record<string, Api>;
      return (firefox ?? chrome)?.runtime.openOptionsPage();
    });
    await untilOpen(['#settings']);
  });

  test('is used again: the inbox opens in it', async () => {
    await control.send('dashboard.open', {});
    await untilOpen(['#inbox']);
  });

  test('goes to the part of a page that was asked for', async () => {
    await control.send('dashboard.open', { at: 'settings', within: 'quiet' });
    await untilOpen(['#settings/quiet']);
  });

  const untilOpen = async (places: string[]) =>
    expect(
      await until(
        dashboards,
        (found) => found.join() === places.join(),
        `tabs at ${places.join()}`,
      ),
    ).toEqual(places);

  /** What stands behind # in each dashboard that is open. */
  async function dashboards(): Promise<string[]> {
    const start = opened.extensionUrl('dashboard.html');
    // Asked of the pages themselves: Firefox's BiDi calls pages of an extension about:blank.
    const pages = await opened.puppeteer.pages();
    const places = await Promise.all(
      pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
    );
    return places.filter((place) => place.startsWith(start)).map((place) => new URL(place).hash);
  }
});
