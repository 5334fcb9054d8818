import { postOfList, type Place } from './addresses.ts';
import { own, readPost } from './post-parts.ts';
import { hasLineAbove } from './rows.ts';
import * as at from './selectors.ts';

/** What the reader of comments needs to know of a thread page, found once for each Page. */
export interface Thread {
  screen: Element;
  /** The row that the page is about: the post itself, or a reply below it. */
  anchor: Element;
  anchorId: string;
  postId: string;
  /** Who wrote the post. */
  postAuthority: string;
  /** The row of the post: the first of the thread. */
  postRow: Element;
  accountId: string | null;
}

/**
 * The thread that the address names. null while the page has not drawn it, or where something stands above the first row: what
 * is gone, or is further up than the page goes. Then nobody can tell which post it is.
 */
export function findThread(
  document: Document,
  place: Place,
  accountId: string | null,
): Thread | null {
  const screen = visible(document, at.threadScreen);
  const anchor = screen && findAnchor(screen, place);
  const postRow = screen?.querySelector(at.row);
  if (!screen || !anchor || !postRow || place.rkey === null) return null;
  // Above a reply the app draws its parents a moment later than itself; a line leads up to them.
  if (!isFirst(postRow, screen)) return null;
  const post = readPost(postRow);
  const postId = postRow === anchor ? place.rkey : post.rkey;
  if (postId === null || post.authority === null) return null;
  const thread: Thread = {
    screen,
    anchor,
    anchorId: place.rkey,
    postId,
    postAuthority: post.authority,
    postRow,
    accountId,
  };
  last.set(document, thread);
  return thread;
}

/** The thread that was found last in this document. */
export function lastThread(document: Document): Thread | null {
  return last.get(document) ?? null;
}

const last = new WeakMap<Document, Thread>();

/** The last one: screens are laid upon each other, and those that were left are hidden. */
export function visible(document: Document, selector: string): Element | null {
  const screens = [...document.querySelectorAll(selector)];
  return screens.findLast((screen) => !screen.closest(at.hidden)) ?? null;
}

/** The row that is no link to itself, if it is of the author in the address, and its lists, where it has any, are the post's. */
function findAnchor(screen: Element, { authority, rkey }: Place): Element | null {
  for (const row of screen.querySelectorAll(at.row)) {
    if (row.matches(at.isLink) || own(row, at.time)) continue;
    const lists = [...row.querySelectorAll(at.lists)].map((link) => link.getAttribute('href'));
    if (lists.some((href) => postOfList(href) !== rkey)) return null;
    const author = readPost(row).authority;
    return author === authority || (lists.length > 0 && isDidOf(row, authority)) ? row : null;
  }
  return null;
}

/** Links that were shared may name the author by DID; the avatar's address has it too. */
function isDidOf(row: Element, authority: string): boolean {
  const address = row.querySelector(at.avatarImage)?.getAttribute('src') ?? '';
  return authority.startsWith('did:') && address.split('/').includes(authority);
}

/** Nothing but empty spacers before it, from the row outwards up to the screen, whose first part is the header. */
function isFirst(row: Element, screen: Element): boolean {
  let part: Element = row;
  while (part.parentElement && part.parentElement !== screen) {
    for (let above = part.previousElementSibling; above; above = above.previousElementSibling)
      if (!isSpacer(above)) return false;
    part = part.parentElement;
  }
  return !hasLineAbove(row);
}

/** A reply that the page is about has a line to its parent above itself. */
function isSpacer(element: Element): boolean {
  return (
    element.textContent === '' &&
    element.querySelector(at.anything) === null &&
    depthOf(element) <= deepestSpacer
  );
}

/** The line's drawing is three elements deep; spacers and the sheet that shows the pointer over a row are one. */
const deepestSpacer = 2;

function depthOf(element: Element): number {
  let depth = 1;
  for (let child = element.firstElementChild; child; child = child.firstElementChild) depth += 1;
  return depth;
}
