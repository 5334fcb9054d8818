import { browser } from 'wxt/browser';
import { readOnceLoaded } from './read-beside.ts';

/**
 * Opens a page of a site in a tab of its own, and has it read where that happens only when it is wanted. `before`: what must have
 * happened to the tab before the page loads. False: there is no new tab.
 */
export async function openPageAt(
  address: string,
  openerTabId: number | null,
  before?: (tabId: number) => Promise<void>,
): Promise<boolean> {
  const tab = await browser.tabs.create({
    url: 'about:blank',
    ...(openerTabId === null ? {} : { openerTabId }),
  });
  if (tab.id === undefined) return false;
  await before?.(tab.id);
  await readOnceLoaded(tab.id, address);
  await browser.tabs.update(tab.id, { url: address });
  return true;
}
