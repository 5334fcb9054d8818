import { browser } from 'wxt/browser';
import type { PlatformId } from '../comments/comment.ts';
import { keyOf, siteKey } from '../comments/keys.ts';
import type { Key, SiteKey } from '../log/interaction.ts';
import type { PageObservation } from '../messages/messages.ts';

/** What a tab shows, as its companion last told. Kept in session storage, since the worker may die at any moment. */
export interface TabPage {
  platform: PlatformId;
  site: SiteKey;
  origin: string;
  page: Pick<
    PageObservation,
    'kind' | 'mine' | 'account' | 'post' | 'profileId' | 'coverage' | 'readable' | 'isDark' | 'url'
  >;
  /** The key of the post, when it is about one. */
  postKey: Key | null;
  /** Opened or closed for this page alone: by hand on somebody else's, by making room on one's own. null: as the site is set. */
  openedHere: boolean | null;
}

export function tabPageOf(origin: string, seen: PageObservation, before: TabPage | null): TabPage {
  const { platform, kind, mine, account, post, profileId, coverage, readable, isDark, url } = seen;
  const site = siteKey(platform, new URL(origin).host);
  const postKey = post ? keyOf(site, 'post', post.id) : null;
  return {
    platform,
    site,
    origin,
    page: { kind, mine, account, post, profileId, coverage, readable, isDark, url },
    postKey,
    openedHere: before?.postKey === postKey ? before.openedHere : null,
  };
}

export async function readTabPage(tabId: number): Promise<TabPage | null> {
  const name = nameOf(tabId);
  const stored = await browser.storage.session.get(name);
  return (stored[name] as TabPage | undefined) ?? null;
}

export async function writeTabPage(tabId: number, page: TabPage): Promise<void> {
  await browser.storage.session.set({ [nameOf(tabId)]: page });
}

export async function forgetTabPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(nameOf(tabId));
}

/** Every tab that shows a page of a site that is on. */
export async function allTabPages(): Promise<[tabId: number, page: TabPage][]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, page]) => [Number(name.slice(prefix.length)), page as TabPage]);
}

const prefix = 'tab:';

function nameOf(tabId: number): string {
  return `${prefix}${tabId}`;
}
