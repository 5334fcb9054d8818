import type { CommentLink } from './addresses.ts';
import { cleanName, readAuthor } from './row-parts.ts';
import { previousRow, timeLinkOf } from './thread.ts';

/** No thread is unfolded further than this by hand. */
const mostReplies = 300;

/**
 * Whom a reply answers, and where it stands among those beside it, 0 first: replies stand in the order of time. The address names
 * the thread's top comment only. A reply that stands further in than the one above answers that one, if its label names who
 * wrote it; otherwise the top comment is all that is known, and no place.
 */
export function placeInThread(
  row: Element,
  link: CommentLink,
  root: Element,
): { parentId: string; position?: number } {
  const depth = depthOf(row);
  let position = 0;
  let parent: { row: Element; id: string } | null = null;
  let at = row;
  for (let steps = 0; steps < mostReplies; steps += 1) {
    const before = previousRow(at, root);
    const known = before && timeLinkOf(before)?.link;
    if (!before || !known || known.topId !== link.topId) break;
    if (known.id === link.topId) {
      if (!parent) return { parentId: link.topId, position };
      return isNamed(row, parent.row)
        ? { parentId: parent.id, position }
        : { parentId: link.topId };
    }
    const other = depthOf(before);
    if (!parent && other < depth) parent = { row: before, id: known.id };
    if (!parent && other === depth) position += 1;
    at = before;
  }
  return { parentId: link.topId };
}

function isNamed(row: Element, parent: Element): boolean {
  const label = cleanName(row.getAttribute('aria-label') ?? '', 1000);
  const name = readAuthor(parent)?.name;
  return name !== undefined && label.includes(name);
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}
