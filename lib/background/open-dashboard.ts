import { browser } from 'wxt/browser';
import type { FromView } from '../messages/messages.ts';

/** Opens the dashboard in a tab of its own. `text`: the words of a new template, as they are. */
export async function openDashboard({ at, text }: FromView['dashboard.open']['in']): Promise<void> {
  const url = new URL(browser.runtime.getURL('/dashboard.html'));
  if (text !== undefined) url.searchParams.set('text', text);
  if (at) url.hash = at;
  await browser.tabs.create({ url: url.href });
}
