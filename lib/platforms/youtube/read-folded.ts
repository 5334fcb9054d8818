import type { FoldedReplies } from '../../comments/comment.ts';
import { isShown } from '../../page/is-shown.ts';
import { readCount } from '../../page/read-count.ts';
import { selectors } from './selectors.ts';

/**
 * What the page tells about the replies of a thread that are not in the document. Undefined: none are missing.
 * A folded block has a rendered toggle; an opened one with more to load has a continuation; both speak for their own block only,
 * replies inside may have blocks of their own.
 */
export function readFolded(thread: Element): FoldedReplies | undefined {
  const block = repliesOf(thread);
  if (!block) return undefined;
  const isOwn = (element: Element) => element.closest(selectors.replies) === block;
  const toggles = [...block.querySelectorAll(selectors.repliesToggle)].filter(isOwn);
  const isLaidOut = isShown(block);
  const isRendered = (element: Element) =>
    isLaidOut ? isShown(element) : !isHiddenWithin(element, block);
  const isFolded = toggles.some(isRendered);
  const hasMore = [...block.querySelectorAll(selectors.moreToLoad)].some(isOwn);
  if (!isFolded && !hasMore) return undefined;

  const counts = toggles.map((toggle) => readCount(labelOf(toggle)));
  const count = counts.find((each) => each !== null) ?? null;
  const loaded = block.querySelectorAll(selectors.ownPart).length;
  const missing = count === null ? null : count - loaded;
  if (missing !== null && missing <= 0 && !hasMore) return undefined;
  const folded: FoldedReplies = { hidden: missing !== null && missing > 0 ? missing : null };
  const ownerReplied = [...block.querySelectorAll(selectors.ownerReplied)].some(
    (thumbnail) => isOwn(thumbnail) && thumbnail.childElementCount > 0 && isRendered(thumbnail),
  );
  // Its absence proves nothing: the picture may come late, or not at all in some layouts.
  if (ownerReplied) folded.ownerReplied = true;
  return folded;
}

/** The thread's own block of replies, never that of a reply inside. */
export function repliesOf(thread: Element): Element | null {
  for (let part = thread.lastElementChild; part; part = part.previousElementSibling) {
    if (part.id !== 'replies') continue;
    let block = part.firstElementChild;
    while (block && block.localName !== selectors.replies) block = block.nextElementSibling;
    return block;
  }
  return null;
}

function isHiddenWithin(element: Element, block: Element): boolean {
  for (let at: Element | null = element; at && at !== block; at = at.parentElement)
    if (at.hasAttribute('hidden')) return true;
  return false;
}

/** The visible words, without tooltips and other hidden companions. */
function labelOf(toggle: Element): string {
  return (toggle.querySelector('button') ?? toggle).textContent ?? '';
}
