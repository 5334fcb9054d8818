import { readCommentLink, readPostLink, type PostAddress } from './addresses.ts';
import { memoryOf } from './memory.ts';
import { selectors } from './selectors.ts';
import { timeLinkOf } from './thread.ts';

/**
 * The part of the page that shows this post alone: a dialog over a feed or profile, or main, or the column beside a photo. null:
 * not there yet, or the post is one of several in a list. Once found it stays, until it is gone or shows another post.
 */
export function findPlace(document: Document, { ref }: PostAddress): Element | null {
  const memory = memoryOf(document);
  const last = memory.root;
  const dialogs = [...document.querySelectorAll(selectors.dialog)].filter(isShown).toReversed();
  const isCovered =
    last !== null && dialogs.some((dialog) => dialog !== last && !last.contains(dialog));
  if (last?.isConnected && memory.refs.has(ref) && isShown(last) && !isCovered && shows(last, ref))
    return last;
  const isOfRef = (place: Element) => shows(place, ref);
  const dialog = dialogs.find(isOfRef);
  if (dialog) return dialog;
  const inPage = [
    ...document.querySelectorAll(selectors.main),
    ...document.querySelectorAll(selectors.column),
  ].filter((place) => isShown(place) && !isList(place));
  return inPage.find(isOfRef) ?? alias(inPage, dialogs, document, ref);
}

/** All ids that the post has on this page: that of the address, its number, and that of the page's own links. */
export function refsOf(
  document: Document,
  place: Element,
  { ref }: PostAddress,
  postIds: ReadonlyMap<string, string>,
): Set<string> {
  const refs = new Set([ref]);
  const byData = postIds.get(ref);
  if (byData !== undefined) refs.add(byData);
  const row = place.querySelector(selectors.comment);
  for (let at = row, steps = 0; at && steps < 5; at = nextRow(at, place), steps += 1) {
    const link = timeLinkOf(at)?.link;
    if (!link || (link.ref !== ref && !isFirstPage(document, ref))) continue;
    if (link.ref !== ref && !isAlias(link.ref, ref)) continue;
    refs.add(link.ref);
    if (link.postId !== null) refs.add(link.postId);
    const postId = postIds.get(link.ref);
    if (postId !== undefined) refs.add(postId);
    break;
  }
  return refs;
}

/** A list keeps other posts behind a dialog, and those are not what the address names. */
export function isList(place: Element): boolean {
  return place.querySelectorAll(selectors.listed).length > 1;
}

/** A document that is not laid out can only tell by attributes. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  if (!element.ownerDocument.defaultView || typeof element.checkVisibility !== 'function')
    return true;
  return element.checkVisibility();
}

function shows(place: Element, ref: string): boolean {
  for (const link of place.querySelectorAll(`a[href*="${ref}"]`)) {
    const href = link.getAttribute('href');
    if ((readCommentLink(href) ?? readPostLink(href))?.ref === ref) return true;
  }
  return false;
}

/**
 * An address that somebody kept has another `pfbid…` than the links of the page that it opens. Believed only of the first page of a
 * document, where nothing of another post can be left, and only where one part of it can be meant.
 */
function alias(
  inPage: Element[],
  dialogs: Element[],
  document: Document,
  ref: string,
): Element | null {
  if (!isFirstPage(document, ref) || !ref.startsWith('pfbid')) return null;
  const places = [...dialogs, ...inPage].filter((place) => {
    const row = place.querySelector(selectors.comment);
    const link = row && timeLinkOf(row)?.link;
    return link && isAlias(link.ref, ref);
  });
  const [place, other] = places;
  return place && !other ? place : null;
}

function isAlias(one: string, other: string): boolean {
  return one.startsWith('pfbid') && other.startsWith('pfbid');
}

function isFirstPage(document: Document, ref: string): boolean {
  return memoryOf(document).firstRef === ref;
}

function nextRow(row: Element, place: Element): Element | null {
  const rows = place.querySelectorAll(selectors.comment);
  for (let index = 0; index < rows.length && index < 5; index += 1)
    if (rows[index] === row) return rows[index + 1] ?? null;
  return null;
}
