import type { AccountObservation, PostObservation } from '../../comments/comment.ts';
import type { Page } from '../platform.ts';
import { isAnswered } from '../told.ts';
import { isDid, permalinkOf, placeOf } from './addresses.ts';
import { authorOf, readPost, type PostParts } from './post-parts.ts';
import * as at from './selectors.ts';
import { findThread, visible, type Thread } from './thread.ts';

export function recognises(document: Document): boolean {
  return document.querySelector(at.app) !== null;
}

export function readPage(document: Document, url: URL): Page {
  const place = recognises(document) ? placeOf(url.pathname) : null;
  const account = place && readAccount(document);
  if (!place) return { kind: 'other', mine: 'unknown', account, root: null };
  if (place.rkey === null) return readProfile(document, place.authority, account);
  const thread = findThread(document, place, account?.id ?? null);
  if (!thread) return { kind: 'other', mine: 'unknown', account, root: null };
  const mine = account ? thread.postAuthority === account.id : 'unknown';
  const post = postOf(readPost(thread.postRow), thread.postId, thread.postAuthority, mine, null);
  const isReady = mine !== true || isAnswered(document, thread.postId);
  const page: Page = { kind: 'post', mine, account, post, root: isReady ? thread.screen : null };
  threads.set(page, thread);
  return page;
}

export function threadOf(page: Page): Thread | null {
  return threads.get(page) ?? null;
}

const threads = new WeakMap<Page, Thread>();

/** The page says nowhere under which name; the handle is enough. null: signed out. */
export function readAccount(document: Document): AccountObservation | null {
  for (const link of document.querySelectorAll(at.ownLink)) {
    const place = placeOf(link.getAttribute('href') ?? '');
    if (!place || place.rkey !== null) continue;
    const { authority } = place;
    return { id: authority, name: authority, ...(!isDid(authority) && { handle: authority }) };
  }
  return null;
}

function readProfile(
  document: Document,
  authority: string,
  account: AccountObservation | null,
): Page {
  const screen = visible(document, at.profileScreen);
  const isOwn =
    account !== null &&
    (authority === account.id ||
      (isDid(authority) && (screen?.querySelector(at.editProfile) ?? null) !== null));
  return {
    kind: 'profile',
    mine: account ? isOwn : 'unknown',
    account,
    profileId: isOwn ? account.id : authority,
    root: screen,
  };
}

/** The account's own posts in the first tab of the profile, as far as it was scrolled. */
export function readPosts(document: Document): PostObservation[] {
  const account = readAccount(document);
  const screen = account && visible(document, at.profileScreen);
  if (!screen) return [];
  // A pinned post stands in the list twice.
  const posts = new Map<string, PostObservation>();
  for (const row of screen.querySelectorAll(at.feedRow)) {
    const post = readPost(row);
    if (post.rkey === null || post.authority !== account.id || posts.has(post.rkey)) continue;
    // What goes on with the thread above is a reply to oneself.
    if (row.querySelector(at.feedLine)) continue;
    posts.set(post.rkey, postOf(post, post.rkey, account.id, true, post.replyCount));
  }
  return [...posts.values()];
}

function postOf(
  post: PostParts,
  id: string,
  authority: string,
  mine: PostObservation['mine'],
  total: number | null,
): PostObservation {
  const title = shorten(post.text().text);
  return {
    id,
    title,
    url: permalinkOf(authority, id),
    mine,
    total,
    at: post.at,
    // What the row itself says must agree with the address.
    ...(mine === false &&
      post.authority === authority && { author: authorOf(authority, post.name()) }),
  };
}

const titleLength = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength + 1);
  const words = cut.slice(0, cut.lastIndexOf(' ') > titleLength / 2 ? cut.lastIndexOf(' ') : -1);
  return `${words.toWellFormed().replace(/\uFFFD$/u, '')}…`;
}
