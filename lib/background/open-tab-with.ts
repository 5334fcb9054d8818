import { browser } from 'wxt/browser';
import type { CommentRecord } from '../log/records.ts';
import { isInPage } from './make-card.ts';
import { allTabPages, type TabPage } from './tab-pages.ts';

/**
 * A tab that is open already and holds this comment, as far as its companion told; its own post before a list of many. null: none.
 * `except`: the tab of the view that asks; what was noted of it stood there before.
 */
export async function openTabWith(
  record: CommentRecord,
  except: number | null,
): Promise<{ tabId: number; tabPage: TabPage } | null> {
  const tabs = await allTabPages();
  const holding = tabs
    .filter(([tabId, tabPage]) => tabId !== except && isInPage(record, tabPage))
    .toSorted(([, one], [, other]) => rank(one, record) - rank(other, record));
  for (const [tabId, tabPage] of holding) {
    // What was noted of a tab may have outlived it.
    if (await browser.tabs.get(tabId).catch(() => null)) return { tabId, tabPage };
  }
  return null;
}

function rank({ postKey }: TabPage, record: CommentRecord): number {
  return postKey === record.postKey ? 0 : 1;
}

/** Brings a tab in front of the person, who goes on there. */
export async function bringForward(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  // Not every browser has windows (Firefox for Android).
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}
