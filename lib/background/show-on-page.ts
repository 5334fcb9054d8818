import type { CommentRecord } from '../log/records.ts';
import type { CommandResult } from '../messages/messages.ts';
import { NoAnswer, sendToPage } from '../messages/send.ts';
import { isInPage } from './make-card.ts';
import { openPageAt } from './open-page-at.ts';
import { bringForward, openTabWith } from './open-tab-with.ts';
import { readTabPage } from './tab-pages.ts';

/** Shows where a comment stands in the page of this tab. */
export async function showOnPage(
  record: CommentRecord,
  tabId: number | null,
): Promise<CommandResult> {
  if (tabId === null || !isInPage(record, await readTabPage(tabId)))
    return { failed: 'commentNotHere' };
  return (await showIn(tabId, record)) ? { done: 'shown' } : { failed: 'commentNotHere' };
}

/**
 * The same for a view that no page stands beside: a tab that holds the comment comes in front, else its permalink opens in a new one, beside
 * `openerTabId`.
 */
export async function showElsewhere(
  record: CommentRecord,
  openerTabId: number | null,
): Promise<CommandResult> {
  if (record.gone) return { failed: 'unknownComment' };
  const open = await openTabWith(record, openerTabId);
  if (open && (await isShownIn(open.tabId, record))) {
    await bringForward(open.tabId);
    return { done: 'shown' };
  }
  const isOpened = await openPageAt(record.comment.permalink, openerTabId);
  return isOpened ? { done: 'pageOpened' } : { failed: 'unreachable' };
}

/** A page that was left without a word, or sleeps, has it no more. */
async function isShownIn(tabId: number, record: CommentRecord): Promise<boolean> {
  try {
    return await showIn(tabId, record);
  } catch (error) {
    if (error instanceof NoAnswer) return false;
    throw error;
  }
}

async function showIn(tabId: number, { comment }: CommentRecord): Promise<boolean> {
  const { shown } = await sendToPage(tabId, 'comment.show', { commentId: comment.id });
  return shown;
}
