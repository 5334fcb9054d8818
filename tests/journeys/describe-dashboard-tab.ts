import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenedBrowser } from '../kit/browser.ts';
import { type ExtensionControl, openExtensionControl } from '../kit/extension-control.ts';
import { until } from '../kit/journey.ts';

/** In a browser that has no dashboard open. */
export function describeDashboardTab(browser: () => OpenedBrowser): void {
  describe('the dashboard’s tab', () => {
    let control: ExtensionControl;
    beforeAll(async () => {
      control = await openExtensionControl(browser(), 'popup.html');
    });
    afterAll(async () => {
      for (const { page } of await dashboards()) await page.close();
      await control?.close();
    });

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

    const untilOpen = async (hashes: string[]) => {
      const ask = async () => (await dashboards()).map(({ hash }) => hash);
      const isThere = (found: string[]) => found.join() === hashes.join();
      expect(await until(ask, isThere, `tabs at ${hashes.join()}`)).toEqual(hashes);
    };

    /** Each that is open, and what stands behind # in its address. */
    async function dashboards() {
      const start = browser().extensionUrl('dashboard.html');
      // Asked of the pages themselves: Firefox's BiDi calls pages of an extension about:blank.
      const pages = await browser().puppeteer.pages();
      const open = await Promise.all(
        pages.map(async (page) => ({
          page,
          address: await page.evaluate(() => location.href).catch(() => ''),
        })),
      );
      return open
        .filter(({ address }) => address.startsWith(start))
        .map(({ page, address }) => ({ page, hash: new URL(address).hash }));
    }
  });
}
