import type { CommentObservation } from '../../comments/comment.ts';
import type { CommentReader, Page } from '../platform.ts';
import { acctOf } from './addresses.ts';
import { observationOf } from './observation.ts';
import { threadOf, type Thread } from './page.ts';
import { recallParent, rememberParent } from './proven-parents.ts';
import * as at from './selectors.ts';
import { childOf, isStatusId, readFocal, readRow, type StatusParts } from './status-parts.ts';

/** The thread page has every reply that the server gave, flat; rows away from the viewport stay. */
export const comments: CommentReader = {
  selector: `${at.row}, ${at.focal}`,
  read(element: Element, page: Page): CommentObservation | null {
    const thread = threadOf(page);
    if (!thread) return null;
    if (element === thread.focal)
      return thread.focalId === thread.postId
        ? null
        : readComment(readFocal(element), element, thread);
    const item = itemOf(element, thread.list);
    if (!item || !element.classList.contains('status')) return null;
    const parts = readRow(element);
    if (parts.id === thread.postId || parts.id === thread.focalId) return null;
    return readComment(parts, element, thread, item);
  },
  // The page nowhere says how many replies a thread has in all: its counters count direct ones. The API does.
  total: () => null,
  find(document: Document, commentId: string): Element | null {
    if (!isStatusId(commentId)) return null;
    for (const focal of document.querySelectorAll(at.focal)) {
      if (readFocal(focal).id === commentId) return focal;
      const list = focal.closest(at.list);
      const row = list?.querySelector(`${at.row}[data-id="${commentId}"]`);
      if (list && row && itemOf(row, list)) return row;
    }
    return null;
  },
};

function readComment(
  parts: StatusParts,
  element: Element,
  thread: Thread,
  item: Element | null = itemOf(element, thread.list),
): CommentObservation | null {
  const { id, acct } = parts;
  if (id === null || acct === null) return null;
  const { text, lang, mentions } = readWords(parts, element);
  return observationOf(thread, {
    id,
    parentId: parentOf(id, parts, element, item, thread),
    acct,
    name: parts.name(),
    text,
    mentions,
    at: parts.at,
    lang,
    isHearted: parts.isHearted,
    isPrivate: parts.isPrivate,
  });
}

interface Words {
  text: string;
  lang: string | null;
  mentions: string[];
}

/**
 * While a text is shown translated, its words are those read before: a translation is not an edit. Only a text with something
 * below it (the button, a poll) can be.
 */
function readWords(parts: StatusParts, element: Element): Words {
  const below = parts.content?.nextElementSibling;
  const before = below ? original.get(element) : undefined;
  if (before?.id === parts.id && below?.parentElement?.querySelector(at.translated))
    return before.words;
  const words = { text: parts.text(), lang: parts.lang, mentions: readMentions(parts) };
  if (below) original.set(element, { id: parts.id, words });
  return words;
}

const original = new WeakMap<Element, { id: string | null; words: Words }>();

function readMentions({ content, hasWarning }: StatusParts): string[] {
  if (!content || hasWarning) return [];
  const found: string[] = [];
  for (const link of content.querySelectorAll(at.mention)) {
    const acct = acctOf(link.getAttribute('href'));
    if (acct) found.push(acct);
  }
  return found;
}

/** Only what components/status.jsx makes certain; the rest the page does not tell. */
function parentOf(
  id: string,
  parts: StatusParts,
  element: Element,
  item: Element | null,
  thread: Thread,
): string | null | undefined {
  const { ownerDocument } = element;
  const known = recallParent(ownerDocument, thread.postId, id);
  if (known !== undefined) return known;
  const shown = parentShown(parts, element, item, thread);
  const parentId = shown === thread.postId ? null : shown;
  if (parentId !== undefined) rememberParent(ownerDocument, thread.postId, id, parentId);
  return parentId;
}

function parentShown(
  parts: StatusParts,
  element: Element,
  item: Element | null,
  { focal, focalId }: Thread,
): string | undefined {
  const previous = item?.previousElementSibling;
  if (!previous) return undefined;
  const linesToFocal = parts.line !== null && !parts.line.classList.contains(at.lineGoesOn);
  if (element !== focal) {
    if (!element.classList.contains(at.inThread)) return undefined;
    if (element.classList.contains(at.isFirst)) return linesToFocal ? focalId : undefined;
    if (previous.contains(focal)) return linesToFocal ? focalId : undefined;
  }
  return idIfAnswered(previous);
}

/** The id of the row in this item of the list, if its line leads on to the next row. */
function idIfAnswered(item: Element): string | undefined {
  const row = item.querySelector('.status[data-id]');
  const id = row?.getAttribute('data-id');
  if (!row || !id || !isStatusId(id) || !row.matches(at.row)) return undefined;
  const line = childOf(row, at.inRow.line);
  return line?.classList.contains(at.lineGoesOn) ? id : undefined;
}

/** The list's child that holds this status; null for what is not in the list, or is drawn inside another status (a quote). */
function itemOf(element: Element, list: Element): Element | null {
  let item: Element = element;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent === list) return item;
    if (parent.classList.contains('status') || parent.classList.contains('detailed-status'))
      return null;
    item = parent;
  }
  return null;
}
