import { browser } from 'wxt/browser';

/**
 * Tabs whose page the person wants read although Ricevuto stands beside the pages there (SiteMode). In session storage: the worker may
 * die, and a companion that comes late, or back with its page, must not run on when the person has closed the side panel.
 */
export async function wantTab(tabId: number): Promise<void> {
  await browser.storage.session.set({ [nameOf(tabId)]: true });
}

export async function isWanted(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const name = nameOf(tabId);
  return (await browser.storage.session.get(name))[name] === true;
}

export async function unwantTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(nameOf(tabId));
}

function nameOf(tabId: number): string {
  return `wanted:${tabId}`;
}
