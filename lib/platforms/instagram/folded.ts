import type { FoldedReplies } from '../../comments/comment.ts';
import { readFirstPage } from './first-page.ts';
import type { Memory } from './memory.ts';
import { readNumber } from './read-number.ts';
import { linkOf, rowAround, type Row } from './row.ts';
import { selectors } from './selectors.ts';

/**
 * What the page tells about the replies of a top comment that are not in the document. Undefined: none are missing. Nobody can
 * tell "Hide replies" from "View more replies" without reading a language; so what counts is how many replies the thread said
 * it has while it was folded, or when the page was loaded, against those that are here.
 */
export function readFolded(
  row: Row,
  id: string,
  memory: Memory,
  viewer: string | null,
): FoldedReplies | undefined {
  const first = readFirstPage(row.time.ownerDocument).threads.get(id) ?? null;
  const thread = threadAround(row, id);
  const loaded = repliesIn(thread, id);
  const labels = foldsIn(thread).map((button) => readNumber(button.textContent ?? ''));
  const label = labels.find((number) => number !== null) ?? null;
  const isFolded = labels.length > 0 && loaded === 0;
  // A thread that shows no fold has no replies.
  if (loaded === 0 && (isFolded ? label !== null : first === null))
    memory.promised.set(id, label ?? 0);

  const total = mostOf(memory.promised.get(id), first?.count);
  const missing = total === null ? null : total - loaded;
  const hasMore = isFolded || label !== null;
  if (!hasMore && (missing === null ? labels.length === 0 : missing <= 0)) return undefined;
  const folded: FoldedReplies = { hidden: missing !== null && missing > 0 ? missing : null };
  if (!first || viewer === null) return folded;
  if (first.by.includes(viewer)) folded.ownerReplied = true;
  // All that there are came with the page, and none is the user's.
  else if (
    loaded === 0 &&
    first.by.length === first.count &&
    (label ?? first.count) === first.count
  )
    folded.ownerReplied = false;
  return folded;
}

/**
 * All that belongs to a top comment: its row and the block with its replies. It has no mark either: it is as far as one comes
 * before anything with a time of another thread.
 */
export function threadAround({ element, time }: Row, id: string): Element {
  let thread = element;
  for (let around = thread.parentElement; around; around = thread.parentElement) {
    if (around.matches(selectors.boundary)) break;
    if (around.querySelector(selectors.time) !== time || isFollowedByOther(thread, id)) break;
    thread = around;
  }
  return thread;
}

function isFollowedByOther(part: Element, id: string): boolean {
  for (let next = part.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(selectors.boundary)) return true;
    const time = next.querySelector(selectors.time);
    if (time && linkOf(time)?.parentId !== id) return true;
  }
  return false;
}

function repliesIn(thread: Element, id: string): number {
  const ids = new Set<string>();
  for (const time of thread.querySelectorAll(selectors.comment)) {
    const link = linkOf(time);
    if (link?.parentId === id) ids.add(link.id);
  }
  return ids.size;
}

/** The buttons beside the rows, with words only: what folds and unfolds. */
function foldsIn(thread: Element): Element[] {
  const rows = [...thread.querySelectorAll(selectors.comment)].map(
    (time) => rowAround(time)?.element,
  );
  return [...thread.querySelectorAll(selectors.button)].filter(
    (button) =>
      button.textContent?.trim() !== '' &&
      !button.querySelector(`${selectors.picture}, time`) &&
      !rows.some((row) => row?.contains(button)),
  );
}

function mostOf(...numbers: (number | undefined)[]): number | null {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.max(...known) : null;
}
