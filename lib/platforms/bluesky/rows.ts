import * as at from './selectors.ts';
import type { Thread } from './thread.ts';

/** Rows begin with a low strip that holds nothing but, in the linear view, a line to the row above. null: not in that view. */
export function stripOf(row: Element): Element | null {
  const strip = row.firstElementChild;
  if (!strip || strip.childElementCount !== 1 || strip.textContent !== '') return null;
  return strip.querySelector(at.anything) === null ? strip : null;
}

/** The linear view draws a line where a row answers the row above it. */
export function hasLineAbove(row: Element): boolean {
  return (stripOf(row)?.firstElementChild?.childElementCount ?? 0) > 0;
}

export function rowAbove(row: Element, thread: Thread): Element | null {
  return rowIn(cellOf(row, thread)?.previousElementSibling);
}

export function rowBelow(row: Element, thread: Thread): Element | null {
  return rowIn(cellOf(row, thread)?.nextElementSibling);
}

function rowIn(cell: Element | null | undefined): Element | null {
  return cell?.querySelector(at.row) ?? null;
}

/** The list holds each row, and everything else between rows, in a cell of its own. */
function cellOf(row: Element, thread: Thread): Element | null {
  const list = listOf(thread);
  let cell: Element | null = row;
  while (cell && cell.parentElement !== list) cell = cell.parentElement;
  return cell;
}

/** What holds two rows. Rows come late, and the list stays. */
function listOf(thread: Thread): Element | null {
  const known = lists.get(thread);
  if (known?.isConnected) return known;
  const [first, second] = thread.screen.querySelectorAll(at.row);
  if (!first || !second) return null;
  let list = first.parentElement;
  while (list && !list.contains(second)) list = list.parentElement;
  if (list) lists.set(thread, list);
  return list;
}

const lists = new WeakMap<Thread, Element>();
