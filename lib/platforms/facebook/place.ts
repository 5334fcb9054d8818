import { readCommentLink, readPostLink, type CommentLink, type PostAddress } from './addresses.ts';
import { memoryOf } from './memory.ts';
import { selectors } from './selectors.ts';
import { timeLinkOf } from './thread.ts';

/**
 * The part of the page that shows this post alone: a dialog over a feed or profile, or main, or the column beside a photo. null:
 * not there yet, or the post is one of several in a list. Once found it stays, until it is gone or shows another post.
 */
export function findPlace(document: Document, address: PostAddress): Element | null {
  const { ref } = address;
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
  return inPage.find(isOfRef) ?? placeOfAlias([...dialogs, ...inPage], address, document);
}

/** All ids that the post has on this page: that of the address, its number, and that of the page's own links. */
export function refsOf(
  document: Document,
  place: Element,
  address: PostAddress,
  postIds: ReadonlyMap<string, string>,
): Set<string> {
  const { ref } = address;
  const refs = new Set([ref]);
  const isNamed = shows(place, ref);
  for (const link of firstLinksIn(place)) {
    if (link.ref !== ref && (isNamed || !isAlias(link, address, document))) continue;
    refs.add(link.ref);
    if (link.postId !== null) refs.add(link.postId);
    break;
  }
  for (const each of [...refs]) {
    const postId = postIds.get(each);
    if (postId !== undefined) refs.add(postId);
  }
  return refs;
}

/** A list keeps other posts behind a dialog, and those are not what the address names. */
function isList(place: Element): boolean {
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

/** The part whose comments have another `pfbid…` than the address: see `isAlias`. Only where one part can be meant. */
function placeOfAlias(places: Element[], address: PostAddress, document: Document): Element | null {
  const found = places.filter((place) => {
    const [link] = firstLinksIn(place);
    return link !== undefined && isAlias(link, address, document);
  });
  const [place, other] = found;
  return place && !other ? place : null;
}

/**
 * An address that somebody kept has another `pfbid…` than the links of the page that it opens. Believed only of the first page of a
 * document, where nothing of another post can be left.
 */
function isAlias(link: CommentLink, { ref, url }: PostAddress, document: Document): boolean {
  if (memoryOf(document).firstRef !== ref) return false;
  if (!ref.startsWith('pfbid') || !link.ref.startsWith('pfbid')) return false;
  const [owner = '', rest] = url.split(/(?<=\/posts\/)/u);
  return (
    rest === undefined || !link.permalink.includes('/posts/') || link.permalink.startsWith(owner)
  );
}

function firstLinksIn(place: Element): CommentLink[] {
  const rows = place.querySelectorAll(selectors.comment);
  return Array.from({ length: Math.min(rows.length, 5) }, (_, index) => rows[index]).flatMap(
    (row) => (row && timeLinkOf(row)?.link) ?? [],
  );
}
