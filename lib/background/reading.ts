import { browser } from 'wxt/browser';
import { knownPlatforms } from '../comments/known-platforms.ts';
import type { ReadingProgress } from '../inbox/view.ts';
import type { Key } from '../log/interaction.ts';
import type { CommentRecord } from '../log/records.ts';
import { readTabPage, type TabPage } from './tab-pages.ts';

/**
 * The person wants (or no longer wants) to see all comments of the post in this tab. Kept for the post, so that it ends with it. False:
 * no post of ours is there.
 */
export async function askReading(tabId: number | null, on: boolean): Promise<boolean> {
  if (tabId === null) return false;
  if (!on) {
    await forgetReading(tabId);
    return true;
  }
  const postKey = (await readTabPage(tabId))?.postKey;
  if (!postKey) return false;
  await browser.storage.session.set({ [nameOf(tabId)]: postKey });
  return true;
}

/** The post that the person wants read in this tab; null: none. */
export async function readAsked(tabId: number): Promise<Key | null> {
  const name = nameOf(tabId);
  return ((await browser.storage.session.get(name))[name] as Key | undefined) ?? null;
}

export async function forgetReading(tabId: number): Promise<void> {
  await browser.storage.session.remove(nameOf(tabId));
}

/** How far the reading of this page is, and what the person may do next: it is never done for them. null: nothing is known of it. */
export function readingOf(
  { platform, page, postKey }: TabPage,
  records: readonly CommentRecord[],
): ReadingProgress | null {
  const { coverage } = page;
  if (!coverage || postKey === null) return null;
  const { seen, total, folded, complete } = coverage;
  const progress = { seen, total, folded, complete };
  if (complete) return { ...progress, next: null, key: null };
  const key = firstFolded(records, postKey);
  if (folded > 0 && key !== null) return { ...progress, next: 'unfold', key };
  return { ...progress, next: knownPlatforms[platform].more ?? null, key: null };
}

/** The highest comment in the page whose replies are not all there. */
function firstFolded(records: readonly CommentRecord[], postKey: Key): Key | null {
  let first: CommentRecord | null = null;
  for (const record of records) {
    const { comment, gone } = record;
    if (record.postKey !== postKey || gone || !comment.folded || comment.folded.hidden === 0)
      continue;
    if (!first || isAbove(record, first)) first = record;
  }
  return first?.key ?? null;
}

function isAbove({ comment: one }: CommentRecord, { comment: other }: CommentRecord): boolean {
  if (one.position !== undefined && other.position !== undefined)
    return one.position < other.position;
  return (one.at ?? Infinity) < (other.at ?? Infinity);
}

function nameOf(tabId: number): string {
  return `reading:${tabId}`;
}
