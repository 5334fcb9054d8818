import { isArticle, itemOf, rowIn } from './rows.ts';
import * as at from './selectors.ts';
import { urnOf } from './urns.ts';

/** What a comment answers: null a post, undefined the page does not say. Threads are one level deep. */
export function parentOf(row: Element, id: string): string | null | undefined {
  const above = ancestorOf(row, id);
  if (above !== undefined) return above;
  if (isArticle(row)) return row.classList.contains(at.isReply) ? undefined : null;
  const known = memoryOf(row.ownerDocument);
  const before = known.get(id);
  if (before !== undefined) return before;
  if (holdsReplies(row, id)) return null;
  const parent = parentByIndent(row, known);
  // That it stands in line may only mean that the page has not its looks yet.
  if (parent) known.set(id, parent);
  return parent;
}

/** The comment that this one stands in, by the urn of a row or of whatever wraps the thread of replies. */
function ancestorOf(row: Element, id: string): string | undefined {
  let element = row.parentElement?.closest(keyed);
  while (element) {
    const above = urnOf(element)?.id;
    if (above !== undefined && above !== id) return above;
    element = element.parentElement?.closest(keyed);
  }
  return undefined;
}

const keyed = `${at.row}, [componentkey*="_urn:li:comment:("]`;

/** Replies stand in the outer element of their comment, beside the inner one. */
function holdsReplies(row: Element, id: string): boolean {
  const outer = row.parentElement?.closest(at.row);
  if (!outer || urnOf(outer)?.id !== id) return false;
  return [...outer.querySelectorAll(at.row)].some((inner) => urnOf(inner)?.id !== id);
}

/** A row's place in the list never changes; but the rows beside it go, when they are far from the window. */
const memories = new WeakMap<Document, Map<string, string>>();

function memoryOf(document: Document): Map<string, string> {
  const memory = memories.get(document) ?? new Map<string, string>();
  memories.set(document, memory);
  return memory;
}

/** Replies are drawn this much further in; the sources say more than 16, LinkedIn draws 40 and more. In px. */
const indentFrom = 16;
/** And top comments stand in line. */
const sameWithin = 4;

/**
 * In the flat list of C a reply shows only by its picture, further in than that of a top comment. The first row of a list is
 * one; and the least indent ever seen in this list is theirs.
 */
function parentByIndent(
  row: Element,
  known: ReadonlyMap<string, string>,
): string | null | undefined {
  const list = row.closest(at.lazyList);
  if (!list) return undefined;
  const own = indentOf(row, list);
  const first = list.querySelector(at.row);
  const indents = [own, first && indentOf(first, list), least.get(list) ?? null];
  if (own === null) return undefined;
  const base = Math.min(...indents.filter((indent) => indent !== null));
  least.set(list, base);
  if (own - base <= sameWithin) return null;
  return own - base > indentFrom ? topAbove(row, list, base, known) : undefined;
}

const least = new WeakMap<Element, number>();

/** The nearest row above that is a top comment, over replies of the same thread. */
function topAbove(
  row: Element,
  list: Element,
  base: number,
  known: ReadonlyMap<string, string>,
): string | undefined {
  let item = itemOf(row).previousElementSibling;
  for (let step = 0; item && step < stepLimit; step += 1) {
    const other = rowIn(item);
    const id = other && urnOf(other)?.id;
    if (other && id) {
      const parent = known.get(id);
      if (parent) return parent;
      const indent = indentOf(other, list);
      if (indent !== null && indent - base <= sameWithin) return id;
      if (indent === null || indent - base <= indentFrom) return undefined;
    }
    item = item.previousElementSibling;
  }
  return undefined;
}

/** A thread with more replies than these is not on the screen as a whole. */
const stepLimit = 300;

/** How far in the picture stands, from the side on which lines begin, in px; null: nothing is drawn. */
function indentOf(row: Element, list: Element): number | null {
  const picture = row.querySelector('figure, img');
  const owner = picture?.closest(at.row);
  if (!picture || !owner || urnOf(owner)?.id !== urnOf(row)?.id) return null;
  const inner = picture.getBoundingClientRect();
  const outer = list.getBoundingClientRect();
  if (inner.width === 0 || outer.width === 0) return null;
  const view = row.ownerDocument.defaultView;
  const isRtl = view?.getComputedStyle(list).direction === 'rtl';
  return isRtl ? outer.right - inner.right : inner.left - outer.left;
}
