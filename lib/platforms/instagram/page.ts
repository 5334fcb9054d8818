import type { AccountObservation, PostObservation } from '../../comments/comment.ts';
import { cleanText, readText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { readAccount } from './account.ts';
import { readAddress, readPostLink, urlOf, type PostAddress } from './addresses.ts';
import { readFirstPage } from './first-page.ts';
import { rememberTotal } from './grid-totals.ts';
import { readNumber } from './read-number.ts';
import { selectors } from './selectors.ts';
import { captionOf, findView, isShown, publishedAt, readOwner } from './view.ts';

/** Which page this is, whose, and who is signed in. */
export function readPage(document: Document, url: URL): Page {
  const address = readAddress(url);
  const signedIn = readAccount(document);
  const account = signedIn === 'unknown' ? null : signedIn;
  if (!address) return { kind: 'other', mine: 'unknown', account, root: null };
  if (address.kind === 'post') return readPost(document, address, signedIn);
  return {
    kind: 'profile',
    mine: isAmong(signedIn, [address.handle]),
    account,
    profileId: address.handle,
    root: mainOf(document),
  };
}

/** How many comments the page says there are, their replies included. */
export function readTotal(document: Document, page: Page): number | null {
  if (!page.post || !page.root) return null;
  const shown = numberBeside(page.root.querySelector(selectors.bubble), page.root);
  return shown ?? readFirstPage(document).posts.get(page.post.id)?.total ?? null;
}

/** The posts in the grid of a profile. How many comments one has is in the document only while the pointer is on it. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const address = readAddress(url);
  // What others published is listed on other tabs.
  if (address?.kind !== 'profile' || !['', 'reels'].includes(address.tab)) return [];
  const mine = isAmong(readAccount(document), [address.handle]);
  const posts = new Map<string, PostObservation>();
  for (const link of mainOf(document)?.querySelectorAll(selectors.gridPost) ?? []) {
    const post = readPostLink(link.getAttribute('href'));
    const picture = link.querySelector(selectors.gridPicture);
    if (!post || !picture || posts.has(post.code)) continue;
    if (post.owner !== null && post.owner !== address.handle) continue;
    posts.set(post.code, {
      id: post.code,
      title: shorten(cleanText(picture.getAttribute('alt') ?? '', 1000)),
      url: urlOf(post),
      mine,
      total: rememberTotal(document, post.code, readCounts(link)),
    });
  }
  return [...posts.values()];
}

function readPost(
  document: Document,
  address: PostAddress,
  signedIn: AccountObservation | null | 'unknown',
): Page {
  const account = signedIn === 'unknown' ? null : signedIn;
  const { code } = address;
  const view = findView(document, code);
  if (!view) return { kind: 'other', mine: 'unknown', account, root: null };
  const first = readFirstPage(document).posts.get(code);
  const told = readOwner(view, code);
  const mine = first ? isAmong(signedIn, first.owners) : isOwner(signedIn, told);
  const owner = first ? only(first.owners) : told?.owner;
  const caption = first?.caption ?? captionIn(view, told?.owner ?? null);
  const post: PostObservation = {
    id: code,
    title: shorten(caption),
    url: urlOf(address),
    mine,
    total: null,
    at: first?.at ?? publishedAt(view, code),
    ...(mine === false && owner && { author: { id: owner, name: owner, handle: owner } }),
  };
  const page: Page = { kind: 'post', mine, account, post, root: view };
  post.total = readTotal(document, page);
  return page;
}

/** Of those who published a post together, none is its author alone. */
function only(owners: readonly string[]): string | undefined {
  return owners.length === 1 ? owners[0] : undefined;
}

type Mine = Page['mine'];

function isAmong(signedIn: AccountObservation | null | 'unknown', owners: string[]): Mine {
  if (signedIn === null) return false;
  if (signedIn === 'unknown' || owners.length === 0) return 'unknown';
  return owners.includes(signedIn.id);
}

/** Several people may publish a post together, or one may have paid for it: who is named beside the first is not told apart. */
function isOwner(
  signedIn: AccountObservation | null | 'unknown',
  told: ReturnType<typeof readOwner>,
): Mine {
  if (signedIn === null) return false;
  if (signedIn === 'unknown' || !told) return 'unknown';
  if (told.owner === signedIn.id) return true;
  return told.named.includes(signedIn.id) ? 'unknown' : false;
}

function captionIn(view: Element, owner: string | null): string {
  const caption = captionOf(view, owner);
  return caption ? readText(caption, 1000) : '';
}

function mainOf(document: Document): Element | null {
  return [...document.querySelectorAll(selectors.main)].find(isShown) ?? null;
}

/** The number on the button with this icon, or right beside it. */
function numberBeside(icon: Element | null, root: Element): number | null {
  const button = icon?.closest(selectors.button);
  if (!button || !root.contains(button)) return null;
  const around = button.parentElement;
  for (const place of [button, button.nextElementSibling, around?.nextElementSibling]) {
    if (!place || (place !== button && place.querySelector(selectors.picture))) continue;
    const number = readNumber(place.textContent ?? '');
    if (number !== null) return number;
  }
  return null;
}

/** Likes first, comments second; likes may be hidden, and then one number alone says nothing. */
function readCounts(link: Element): number | null {
  const counts = [...link.querySelectorAll(selectors.gridCounts)];
  const marked = counts.find((count) => count.querySelector(selectors.bubble));
  const comments = marked ?? (counts.length === 2 ? counts[1] : undefined);
  return comments ? readNumber(comments.textContent ?? '') : null;
}

const titleLength = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  const end = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, end > titleLength / 2 ? end : titleLength)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')}…`;
}
