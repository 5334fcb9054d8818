import type { Facts } from './facts.ts';
import { findOwn, isLeaf, readId } from './own-parts.ts';
import { selectors } from './selectors.ts';

/**
 * The comment that this one replies to, from where it stands. At the greatest depth (5 unless the blog says otherwise) core prints
 * replies to a comment as its following siblings, each right after what it answers, and gives no reply link there. So at that
 * depth: the first of its list answers the comment around it; one right behind a comment with class `parent` answers that one;
 * where the theme writes `parent` (block themes never do) and none before it has the class, it answers the comment around it.
 * Any other cannot be told: undefined.
 */
export function readParentId(
  element: Element,
  facts: Facts,
  leaf = isLeaf(element),
): string | null | undefined {
  const place = element.parentElement;
  if (!place || place === facts.topLevel) return null;
  const around = place.closest(selectors.comment);
  if (!around) facts.topLevel = place;
  const aroundId = around && readId(around);
  if (!around || aroundId === null) return null;
  return mayBeDeepest(element, facts, leaf) ? readAtDeepest(element, around, aroundId) : aroundId;
}

function mayBeDeepest(element: Element, facts: Facts, leaf: boolean): boolean {
  if (findOwn(element, selectors.replyLink, leaf)) return false;
  facts.deepest ??= findDeepest(facts.document);
  return readDepth(element) >= facts.deepest;
}

function readDepth(element: Element): number {
  return Number(/(?:^|\s)depth-(\d+)/u.exec(element.className)?.[1] ?? Infinity);
}

/** Comments that arrive later may be deeper; then this one is too small, which only makes more of them undecided. */
function findDeepest(document: Document): number {
  let deepest = 1;
  for (const comment of document.querySelectorAll(selectors.comment)) {
    const depth = readDepth(comment);
    if (Number.isFinite(depth) && depth > deepest) deepest = depth;
  }
  return deepest;
}

/** So that ten thousand replies in one row cost no ten thousand squared. */
const furthestBack = 50;

function readAtDeepest(element: Element, around: Element, aroundId: string): string | undefined {
  let before = previousComment(element);
  if (!before) return aroundId;
  if (before.classList.contains('parent')) return readId(before) ?? undefined;
  if (!around.classList.contains('parent')) return undefined;
  for (let steps = 0; before; steps += 1, before = previousComment(before))
    if (before.classList.contains('parent') || steps === furthestBack) return undefined;
  return aroundId;
}

function previousComment(element: Element): Element | null {
  for (let item = element.previousElementSibling; item; item = item.previousElementSibling)
    if (item.id.startsWith('comment-')) return item;
  return null;
}
