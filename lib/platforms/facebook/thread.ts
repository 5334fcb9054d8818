import { readCommentLink, type CommentLink } from './addresses.ts';
import { selectors } from './selectors.ts';

/** What in a row is its own, and not that of a reply that stands inside it. */
export function ownElements(row: Element, selector: string): Element[] {
  const found = [...row.querySelectorAll(selector)];
  return row.querySelector(selectors.comment) === null
    ? found
    : found.filter((element) => element.closest(selectors.comment) === row);
}

/** The link behind a row's time. A text may hold links to comments too, and stands before the time's line. */
export function timeLinkOf(row: Element): { element: Element; link: CommentLink } | null {
  for (const element of ownElements(row, selectors.commentLink).toReversed()) {
    if (isInside(element, selectors.textBlock, row)) continue;
    const link = readCommentLink(element.getAttribute('href'));
    if (link) return { element, link };
  }
  return null;
}

/** True if something that matches lies around the element, still inside of the row. */
export function isInside(element: Element, selector: string, row: Element): boolean {
  const around = element.closest(selector);
  return around !== null && around !== row && row.contains(around);
}

/** The comment before this place in the order of the page: beside it, around it, or the last in what stands before. */
export function previousRow(place: Element, root: Element): Element | null {
  for (let at: Element | null = place; at && at !== root; at = at.parentElement) {
    if (at !== place && at.matches(selectors.comment)) return at;
    for (let other = at.previousElementSibling; other; other = other.previousElementSibling) {
      const row = lastRowIn(other);
      if (row) return row;
    }
  }
  return null;
}

/**
 * All that belongs to one thread: its top comment, the replies, the button that unfolds them, the reply box. It has no mark of
 * its own; it is the largest part around the row that holds no other thread and nothing of the post.
 */
export function threadAround(row: Element, topId: string, root: Element): Element {
  let thread = row;
  for (let around = row.parentElement; around && around !== root; around = around.parentElement) {
    if (hasOthersBeside(thread, topId)) break;
    thread = around;
  }
  return thread;
}

function hasOthersBeside(part: Element, topId: string): boolean {
  let hasRows = false;
  for (const direction of ['previousElementSibling', 'nextElementSibling'] as const) {
    for (let other = part[direction]; other; other = other[direction]) {
      const row = direction === 'nextElementSibling' ? firstRowIn(other) : lastRowIn(other);
      if (!row) continue;
      // A row that tells nothing may be another thread's.
      if (timeLinkOf(row)?.link.topId !== topId) return true;
      hasRows = true;
      break;
    }
  }
  return (
    !hasRows && [...(part.parentElement?.children ?? [])].some((other) => isOfPost(other, part))
  );
}

/** The order of the comments, the post's text or its author: so the threads end here. */
function isOfPost(other: Element, part: Element): boolean {
  if (other === part) return false;
  const marks = [other, ...other.querySelectorAll(selectors.besideThreads)];
  return marks.some(
    (mark) => mark.matches(selectors.besideThreads) && mark.closest(selectors.composer) === null,
  );
}

function firstRowIn(part: Element): Element | null {
  return part.matches(selectors.comment) ? part : part.querySelector(selectors.comment);
}

function lastRowIn(part: Element): Element | null {
  const last = [...part.querySelectorAll(selectors.comment)].at(-1);
  return last ?? (part.matches(selectors.comment) ? part : null);
}
