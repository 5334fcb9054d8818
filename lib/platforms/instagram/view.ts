import { readHandle, readPostLink } from './addresses.ts';
import { linkOf, rowAround, wordsIn } from './row.ts';
import { selectors } from './selectors.ts';

/**
 * Where this post is shown: a dialog over whatever was there before, which stays in the document, or the page itself. Told by
 * the times that link to it; a grid of posts has none. null: not there yet.
 */
export function findView(document: Document, code: string): Element | null {
  for (const place of [selectors.dialog, selectors.main])
    for (const element of document.querySelectorAll(place))
      if (isShown(element) && shows(element, code)) return element;
  return null;
}

export function isShown(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  const isLaidOut = element.ownerDocument.defaultView !== null;
  return !isLaidOut || typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

/**
 * Whose post it is, by the page alone: the first picture and name of one person above the comments. The name alone would not
 * do: people marked in the photo stand before it. null: not told.
 */
export function readOwner(view: Element, code: string): { owner: string; named: string[] } | null {
  const names = namesAbove(view);
  const inAddress = ownerInAddress(view, code);
  const from = names.findIndex(({ hasPicture }) => hasPicture);
  const named = from === -1 ? names : names.slice(from);
  const first = from === -1 ? undefined : named[0];
  const owner = inAddress ?? first?.handle ?? null;
  if (owner === null || (first && inAddress !== null && inAddress !== first.handle)) return null;
  return { owner, named: named.map(({ handle }) => handle) };
}

/** The caption: its author's row has a time that leads to no comment. */
export function captionOf(view: Element, owner: string | null): Element | null {
  let looked = 0;
  for (const time of view.querySelectorAll(selectors.time)) {
    if (linkOf(time)) break;
    const row = rowAround(time);
    if (row && (owner === null || row.handle === owner)) return wordsIn(row);
    looked += 1;
    if (looked === timesAbove) break;
  }
  return null;
}

/** When it was published, epoch ms. */
export function publishedAt(view: Element, code: string): number | null {
  for (const time of view.querySelectorAll(`a[href*="/${code}/"] time[datetime]`)) {
    if (linkOf(time)) continue;
    const at = Date.parse(time.getAttribute('datetime') ?? '');
    return Number.isFinite(at) ? at : null;
  }
  return null;
}

const timesAbove = 3;

function shows(element: Element, code: string): boolean {
  return element.querySelector(`a[href*="/${code}/"] time[datetime]`) !== null;
}

interface Named {
  handle: string;
  hasPicture: boolean;
}

/** People with name before the first comment, in their order, and whether a picture of theirs stands there too. */
function namesAbove(view: Element): Named[] {
  const names: Named[] = [];
  const pictured = new Set<string>();
  const end = endOfHead(view);
  for (const link of view.querySelectorAll(selectors.innerLink)) {
    if (end && link.compareDocumentPosition(end) & link.DOCUMENT_POSITION_PRECEDING) break;
    const handle = readHandle(link.getAttribute('href'));
    const name = link.textContent?.slice(0, 200).trim() ?? '';
    if (handle === null || name.startsWith('@')) continue;
    if (link.querySelector('img')) pictured.add(handle);
    else if (name !== '') names.push({ handle, hasPicture: pictured.has(handle) });
  }
  return names;
}

/** Where the comments or the post's own buttons begin, whichever comes first: people who liked it stand behind them. */
function endOfHead(view: Element): Element | null {
  const bubble = view.querySelector(selectors.bubble);
  const comment = view.querySelector(selectors.comment);
  const row = comment && (rowAround(comment)?.element ?? comment);
  if (!bubble || !row) return bubble ?? row;
  return bubble.compareDocumentPosition(row) & bubble.DOCUMENT_POSITION_PRECEDING ? row : bubble;
}

/** The post's own time may lead to `/NAME/p/CODE/`. */
function ownerInAddress(view: Element, code: string): string | null {
  for (const time of view.querySelectorAll(`a[href*="/${code}/"] time[datetime]`)) {
    const post = linkOf(time)
      ? null
      : readPostLink(time.closest('a')?.getAttribute('href') ?? null);
    if (post?.code === code && post.owner) return post.owner;
  }
  return null;
}
