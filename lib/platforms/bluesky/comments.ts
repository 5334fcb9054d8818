import type { CommentObservation, FoldedReplies } from '../../comments/comment.ts';
import type { CommentReader, Page } from '../platform.ts';
import { recallTold } from '../told.ts';
import { isRecordKey, permalinkOf } from './addresses.ts';
import { threadOf } from './page.ts';
import { authorOf, readPost, type PostParts } from './post-parts.ts';
import { timePrecisionMs } from './post-time.ts';
import { hasLineAbove, rowAbove, rowBelow, stripOf } from './rows.ts';
import * as at from './selectors.ts';
import { lastThread, visible, type Thread } from './thread.ts';

export const comments: CommentReader = {
  selector: at.row,
  read(element: Element, page: Page): CommentObservation | null {
    const thread = threadOf(page);
    if (!thread || !isRowOf(element, thread)) return null;
    const post = readPost(element);
    const id = element === thread.anchor ? thread.anchorId : post.rkey;
    if (id === null || id === thread.postId || post.authority === null) return null;
    if (id === thread.anchorId && element !== thread.anchor) return null;
    const isHearted = thread.accountId !== null && post.isHearted;
    const told = recallTold(element.ownerDocument, thread.postId, id);
    // The same key in another account's records is another post, and made to be mistaken for it.
    if (told && told.author.id !== post.authority) return null;
    if (told) return { ...told, ...heart(isHearted) };
    return readRow(element, id, post.authority, post, thread, isHearted);
  },
  isUnreadable(element: Element): boolean {
    if (!element.matches(at.isLink)) return false;
    const { rkey, authority } = readPost(element);
    return rkey === null || authority === null;
  },
  // Only direct replies are counted, and not those alone are comments. The API tells all.
  total: () => null,
  find(document: Document, commentId: string): Element | null {
    if (!isRecordKey(commentId)) return null;
    const screen = visible(document, at.threadScreen);
    if (!screen) return null;
    for (const link of screen.querySelectorAll(`a[href$="/post/${CSS.escape(commentId)}"]`)) {
      const row = link.closest(at.row);
      if (row && readPost(row).rkey === commentId) return row;
    }
    // The row that the page is about has its key in the address alone.
    const thread = lastThread(document);
    return thread?.screen === screen && thread.anchorId === commentId ? thread.anchor : null;
  },
};

/** Nothing where it is not hearted: a page that has not drawn the row yet must not seem to take the heart back. */
export function heart(isHearted: boolean): Pick<CommentObservation, 'hearted'> {
  return isHearted ? { hearted: true } : {};
}

function isRowOf(element: Element, { screen }: Thread): boolean {
  if (element.parentElement?.closest(at.row)) return false;
  return element.closest(at.threadScreen) === screen;
}

function readRow(
  row: Element,
  id: string,
  authority: string,
  post: PostParts,
  thread: Thread,
  isHearted: boolean,
): CommentObservation {
  const { text, mentions } = post.text();
  const folded = foldedBelow(row, post.replyCount, thread);
  return {
    id,
    postId: thread.postId,
    parentId: parentOf(row, thread),
    author: authorOf(authority, post.name()),
    text,
    at: post.at,
    precisionMs: post.at === null ? 0 : timePrecisionMs,
    permalink: permalinkOf(authority, id),
    mine: authority === thread.accountId,
    ...heart(isHearted),
    ...(folded && { folded }),
    ...(mentions.length > 0 && { mentions }),
  };
}

/** The tree view only indents, and tells nothing for certain. */
function parentOf(row: Element, thread: Thread): string | null | undefined {
  const isTop = isBelow(row, thread) && stripOf(row) !== null && !hasLineAbove(row);
  const parentId = isTop ? thread.anchorId : idAbove(row, thread);
  return parentId === thread.postId ? null : parentId;
}

function idAbove(row: Element, thread: Thread): string | undefined {
  const above = isInChain(row, thread) ? rowAbove(row, thread) : null;
  if (!above) return undefined;
  return above === thread.anchor ? thread.anchorId : (readPost(above).rkey ?? undefined);
}

/** It answers the row above it: all do down to the row that the page is about. */
function isInChain(row: Element, thread: Thread): boolean {
  return hasLineAbove(row) || !isBelow(row, thread);
}

function isBelow(row: Element, { anchor }: Thread): boolean {
  return (anchor.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** In the linear view a reply shows one answer at most, right below it; the tree view does not show where answers end. */
function foldedBelow(
  row: Element,
  replyCount: number | null,
  thread: Thread,
): FoldedReplies | null {
  if (replyCount === 0) return null;
  if (replyCount === null) return { hidden: null };
  const below = rowBelow(row, thread);
  const isLinear = row !== thread.anchor ? stripOf(row) : below && stripOf(below);
  if (!isLinear) return { hidden: null };
  const shown =
    row === thread.anchor ? topRows(replyCount, thread) : below && isInChain(below, thread);
  const hidden = replyCount - Number(shown);
  return hidden > 0 ? { hidden } : null;
}

/** How many rows answer the one that the page is about; counted no further than `enough`. */
function topRows(enough: number, thread: Thread): number {
  let count = 0;
  let row = rowBelow(thread.anchor, thread);
  for (; row && count < enough; row = rowBelow(row, thread)) if (!hasLineAbove(row)) count += 1;
  return count;
}
