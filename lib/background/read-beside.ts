import { browser, type Browser } from 'wxt/browser';
import type { CommandResult } from '../messages/messages.ts';
import { matchPatternOf } from '../settings/match-pattern.ts';
import { readSettings } from '../settings/settings-store.ts';
import { siteAt, startIn, stopIn } from './sites.ts';
import { wantTab } from './wanted-tabs.ts';

/**
 * On sites where Ricevuto stands beside the page nothing of ours runs until the person wants it: then this tab's page is read,
 * until the side panel is closed or the page is left.
 */
export async function readBeside(
  where: { tabId: number } | { windowId: number },
): Promise<CommandResult> {
  const tab = await tabAt(where);
  const site = await siteAt(tab?.url);
  if (tab?.id === undefined || !site) return { failed: 'notASite' };
  // In the page it runs already.
  if (site.mode === 'page') return { done: 'shown' };
  const origins = [matchPatternOf(site.origin)];
  if (!(await browser.permissions.contains({ origins }))) return { failed: 'permissionMissing' };
  await wantTab(tab.id);
  await startIn(tab.id, site);
  return { done: 'shown' };
}

/** The side panel of this window was closed: what ran beside it ends. */
export async function endBeside(windowId: number): Promise<void> {
  const { sites } = await readSettings();
  for (const { origin, mode } of sites) {
    if (mode !== 'side') continue;
    const tabs = await browser.tabs.query({ url: matchPatternOf(origin), windowId });
    for (const { id } of tabs) if (id !== undefined) await stopIn(id);
  }
}

/** The site of a tab whose page is only read when the person wants it. */
export async function isReadOnDemand(tabId: number): Promise<boolean> {
  const tab = await tabAt({ tabId });
  return (await siteAt(tab?.url))?.mode === 'side';
}

/** A page that takes longer than this was left. */
const loadsWithinMs = 60_000;

/** Words wait for this comment's own page in a new tab: it is read once it has loaded. If that fails, the side panel's button does it. */
export async function readOnceLoaded(tabId: number, url: string): Promise<void> {
  if ((await siteAt(url))?.mode !== 'side') return;
  const onUpdated = (id: number, { status }: { status?: string }, tab: Browser.tabs.Tab) => {
    if (id !== tabId || status !== 'complete' || !/^https?:/u.test(tab.url ?? '')) return;
    stop();
    void readBeside({ tabId });
  };
  const stop = () => {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
  const timer = setTimeout(stop, loadsWithinMs);
  browser.tabs.onUpdated.addListener(onUpdated);
}

async function tabAt(
  where: { tabId: number } | { windowId: number },
): Promise<Browser.tabs.Tab | null> {
  if ('tabId' in where) return browser.tabs.get(where.tabId).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, windowId: where.windowId });
  return tab ?? null;
}
