import type { FoldedReplies } from '../../comments/comment.ts';
import { readCount } from '../../page/read-count.ts';
import { isArticle, itemOf, ownPart, rowIn } from './rows.ts';
import * as at from './selectors.ts';
import { urnOf } from './urns.ts';

/** What the page tells about replies that it does not show; undefined: it tells of none. */
export function readFolded(row: Element): FoldedReplies | undefined {
  return isArticle(row) ? foldedA(row) : foldedC(row);
}

/** A counts the replies of a top comment in words beside its Reply button, and shows some of them inside the same article. */
function foldedA(row: Element): FoldedReplies | undefined {
  const label = ownPart(row, at.replyCount)?.textContent.trim();
  if (!label) return undefined;
  const count = readCount(label);
  if (count === null) return { hidden: null };
  const hidden = count - row.querySelectorAll(at.row).length;
  return hidden > 0 ? { hidden } : undefined;
}

/**
 * C says it only by a button that stands between this row and the next one, in words of the page's language. Whatever else
 * such a button might be: to leave the thread open is no harm, to take it for whole would be.
 */
function foldedC(row: Element): FoldedReplies | undefined {
  if (holdsOwnFoldingButton(row)) return { hidden: null };
  let item = itemOf(row).nextElementSibling;
  for (let step = 0; item && step < stepLimit; step += 1) {
    if (rowIn(item) || item.matches(at.moreComments) || item.querySelector(at.moreComments)) {
      return undefined;
    }
    if (holdsFoldingButton(item)) return { hidden: null };
    item = item.nextElementSibling;
  }
  return undefined;
}

/** Between two rows stand no more things than a box and a button, and blanks of a list that draws only what is near. */
const stepLimit = 8;

/** Where replies stand inside the outer element of their comment, the button does too: beside the inner ones. */
function holdsOwnFoldingButton(row: Element): boolean {
  const outer = row.parentElement?.closest(at.row);
  if (!outer || urnOf(outer)?.id !== urnOf(row)?.id) return false;
  return [...outer.querySelectorAll(at.likeControl)].some(
    (button) => button.closest(at.row) === outer && !button.closest(at.boxHost),
  );
}

function holdsFoldingButton(item: Element): boolean {
  if (item.matches(at.boxHost) || item.querySelector(at.boxHost)) return false;
  return item.matches(at.likeControl) || item.querySelector(at.likeControl) !== null;
}
