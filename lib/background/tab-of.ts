import { browser, type Browser } from 'wxt/browser';

/**
 * The tab that a view's command is about: the framed panel's own, else the one in front of the person. null: none. Beside the dashboard
 * stands no page: the tab that it fills is not one.
 */
export async function tabOf(sender: Browser.runtime.MessageSender): Promise<number | null> {
  if (isDashboard(sender)) return null;
  if (sender.tab?.id !== undefined && sender.frameId !== 0) return sender.tab.id;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** The log in its own tab asks. */
export function isDashboard({ url }: Browser.runtime.MessageSender): boolean {
  return url !== undefined && new URL(url).pathname === '/dashboard.html';
}
