import type { CommentList } from './comment-list.ts';
import { isLeaf } from './own-parts.ts';
import { selectors } from './selectors.ts';

/** Whether a comment waits for approval. That none did at the beginning spares all of those a search for what they have not. */
export function isHeld(element: Element, list: CommentList, leaf = isLeaf(element)): boolean {
  if (!list.hasHeld && list.read.size <= list.atStart) return false;
  if (leaf) return element.querySelector(mark) !== null;
  // A comment's own parts come before the replies to it, of which there may be ten thousand.
  for (let part = element.firstElementChild; part; part = part.nextElementSibling) {
    if (part.matches(selectors.comment) || part.querySelector(selectors.comment)) return false;
    if (part.matches(mark) || part.querySelector(mark)) return true;
  }
  return false;
}

const mark = `.${selectors.awaitingModeration}`;
