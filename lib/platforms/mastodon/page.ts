import type { PostObservation } from '../../comments/comment.ts';
import type { Page } from '../platform.ts';
import { localAcct, permalinkOf, placeOf } from './addresses.ts';
import { readSignedIn, type SignedIn } from './initial-state.ts';
import * as at from './selectors.ts';
import { readFocal, readRow, type StatusParts } from './status-parts.ts';

/** What the reader of comments needs to know of a thread page, found once for each Page. */
export interface Thread {
  /** Holds each status of the thread in a child of its own. */
  list: Element;
  focal: Element;
  focalId: string;
  postId: string;
  origin: string;
  accountId: string | null;
  domain: string | null;
}

export function recognises(document: Document): boolean {
  return (
    document.querySelector(at.app) !== null && document.querySelector(at.initialState) !== null
  );
}

export function readPage(document: Document, url: URL): Page {
  const signedIn = readSignedIn(document);
  const place = placeOf(url);
  if (!recognises(document) || !place) return nothing(signedIn);
  return place.statusId === null
    ? readProfile(document, place.acct, signedIn)
    : readThread(document, url, place.statusId, signedIn);
}

export function threadOf(page: Page): Thread | null {
  return threads.get(page) ?? null;
}

const threads = new WeakMap<Page, Thread>();

function nothing({ account }: SignedIn): Page {
  return { kind: 'other', mine: 'unknown', account, root: null };
}

function readProfile(document: Document, shown: string, { account, domain }: SignedIn): Page {
  const acct = localAcct(shown, domain);
  return {
    kind: 'profile',
    mine: account ? acct === account.id : 'unknown',
    account,
    profileId: acct,
    root: document.querySelector(at.feed),
  };
}

/**
 * A thread page may be about the post itself, or about a reply somewhere below it (its permalink). The post is the first of
 * the thread either way. Until the page has fetched what stands above a reply, or if that is gone, there is no post.
 */
function readThread(document: Document, url: URL, statusId: string, signedIn: SignedIn): Page {
  const { account, domain } = signedIn;
  const focal = findFocal(document, statusId);
  const list = focal?.closest(at.list);
  if (!focal || !list) return nothing(signedIn);
  const first = list.querySelector(`${at.row}, ${at.focal}`);
  const isFocal = first === focal || first === null;
  const parts = isFocal ? readFocal(focal) : readRow(first);
  if (isFocal ? focal.querySelector(at.focalIsReply) : parts.isReply) return nothing(signedIn);
  const acct = parts.acct === null ? null : localAcct(parts.acct, domain);
  if (parts.id === null || acct === null) return nothing(signedIn);
  const mine = account ? acct === account.id : 'unknown';
  const page: Page = {
    kind: 'post',
    mine,
    account,
    // The page counts only direct replies, and not here.
    post: postOf(parts, parts.id, acct, url.origin, mine, null),
    root: list,
  };
  threads.set(page, {
    list,
    focal,
    focalId: statusId,
    postId: parts.id,
    origin: url.origin,
    accountId: account?.id ?? null,
    domain,
  });
  return page;
}

function findFocal(document: Document, statusId: string): Element | null {
  // A live list: the search ends where it is found, and not behind ten thousand rows.
  for (const candidate of document.getElementsByClassName(at.focalName))
    if (readFocal(candidate).id === statusId) return candidate;
  return null;
}

/** The account's own posts that are drawn just now; those far from the viewport come when the person scrolls to them. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const { account, domain } = readSignedIn(document);
  if (!account) return [];
  // A pinned post stands in the list twice.
  const posts = new Map<string, PostObservation>();
  for (const element of document.querySelectorAll(at.feedRow)) {
    const parts = readRow(element);
    if (parts.id === null || parts.acct === null || parts.isReply) continue;
    const acct = localAcct(parts.acct, domain);
    if (acct !== account.id || posts.has(parts.id)) continue;
    const total = readCount(parts.actions?.querySelector(`button ${at.counter}`));
    posts.set(parts.id, postOf(parts, parts.id, acct, url.origin, true, total));
  }
  return [...posts.values()];
}

function postOf(
  parts: StatusParts,
  id: string,
  acct: string,
  origin: string,
  mine: PostObservation['mine'],
  total: number | null,
): PostObservation {
  const title = shorten(parts.text() || parts.warningText());
  return {
    id,
    title,
    url: permalinkOf(origin, acct, id),
    mine,
    total,
    at: parts.at,
    ...(mine === false && { author: { id: acct, name: parts.name() || acct, handle: acct } }),
  };
}

/** Above a thousand the page rounds ("1.2K"), in the reader's language. */
function readCount(element: Element | null | undefined): number | null {
  const digits = element?.textContent?.trim() ?? '';
  return /^\d{1,6}$/u.test(digits) ? Number(digits) : null;
}

const titleLength = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength + 1);
  const words = cut.slice(0, cut.lastIndexOf(' ') > titleLength / 2 ? cut.lastIndexOf(' ') : -1);
  return `${words.toWellFormed().replace(/\uFFFD$/u, '')}…`;
}
