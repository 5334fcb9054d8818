import * as at from './selectors.ts';

/** A, the older interface. */
export function isArticle(row: Element): boolean {
  return row.localName === 'article';
}

/** The one element that is read for a comment: C has an outer and an inner one, and the innermost counts. */
export function elementOf(row: Element, id: string): Element {
  if (isArticle(row) || row.getAttribute('componentkey')?.startsWith(at.innerPrefix)) return row;
  const inner = row.querySelector(`[componentkey^="${at.innerPrefix}"][componentkey$=",${id})"]`);
  return inner ?? row;
}

/** The first of these in the row, unless it belongs to a reply inside it. */
export function ownPart(row: Element, selector: string): Element | null {
  const part = row.querySelector(selector);
  if (part?.closest(at.row) !== row) return null;
  const replies = part.closest(at.replies);
  return replies && row.contains(replies) ? null : part;
}

/** In C each row stands in an item of a flat list, or of whatever holds the row where the list bears no mark. */
export function itemOf(row: Element): Element {
  const list = row.closest(at.lazyList) ?? outerOf(row).parentElement;
  let item: Element = row;
  while (item.parentElement && item.parentElement !== list) item = item.parentElement;
  return item;
}

/** The first row in an item of the list; null: it holds something else. */
export function rowIn(item: Element): Element | null {
  return item.matches(at.row) ? item : item.querySelector(at.row);
}

function outerOf(row: Element): Element {
  const parent = row.parentElement?.closest(at.row);
  const [mine, theirs] = [row, parent].map((each) => /,(\d+)\)$/u.exec(keyOf(each))?.[1]);
  return parent && mine !== undefined && mine === theirs ? parent : row;
}

function keyOf(row: Element | null | undefined): string {
  return row?.getAttribute('componentkey') ?? row?.getAttribute('id') ?? '';
}
