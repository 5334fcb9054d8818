import { browser, type Browser } from 'wxt/browser';

/** The tab that a view's command is about: the framed panel's own, else the one in front of the person. null: none. */
export async function tabOf(sender: Browser.runtime.MessageSender): Promise<number | null> {
  if (sender.tab?.id !== undefined && sender.frameId !== 0) return sender.tab.id;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}
