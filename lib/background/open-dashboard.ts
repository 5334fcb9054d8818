import { browser, type Browser } from 'wxt/browser';
import type { FromView } from '../messages/messages.ts';

/**
 * Opens the dashboard, its inbox where no page is named: in the tab in which it is open already, else in a new one. `text`: the words of
 * a new template, as they are; always in a tab of its own, so that nothing that is being written in another goes.
 */
export async function openDashboard({
  at = 'inbox',
  within,
  text,
}: FromView['dashboard.open']['in']): Promise<void> {
  const url = new URL(browser.runtime.getURL('/dashboard.html'));
  const open = text === undefined ? await findOpen(url.href) : undefined;
  if (text !== undefined) url.searchParams.set('text', text);
  url.hash = within === undefined ? at : `${at}/${encodeURIComponent(within)}`;
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url.href });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url: url.href });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** A browser that does not tell of tabs gets a second one. */
async function findOpen(address: string): Promise<Browser.tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({ url: `${address}*` }).catch(() => []);
  return tabs.toSorted((one, other) => Number(other.active) - Number(one.active))[0];
}
