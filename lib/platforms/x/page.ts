import type { AccountObservation, Author, PostObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { readAccount } from './account.ts';
import { isSameHandle, permalinkOf, placeOf } from './addresses.ts';
import { askPage, askPost, type KnownPost } from './known-post.ts';
import { memoryOf, type Memory, type RememberedThread } from './memory.ts';
import { readHead, readName, readReplyCount, wordsOf, type Head } from './post-parts.ts';
import * as at from './selectors.ts';

/** What the reader of comments needs to know of a thread, found once for each Page. */
export interface Thread extends RememberedThread {
  column: Element;
  account: AccountObservation | null;
}

export function recognises(document: Document): boolean {
  return document.querySelector(at.app) !== null && document.querySelector(at.appMarks) !== null;
}

/** While a window (the reply window, for one) lies over a page and has the address, the page is the one below. */
export function readPage(document: Document, url: URL): Page {
  const memory = memoryOf(document);
  const place = placeOf(url);
  if (place?.kind === 'window')
    return memory.url ? readPage(document, memory.url) : nothing(readAccount(document));
  memory.url = url;
  if (place?.kind !== 'status' || memory.thread?.focalId !== place.statusId) memory.thread = null;
  const account = readAccount(document);
  const column = document.querySelector(at.column);
  if (!recognises(document) || !place || !column) return nothing(account);
  return place.kind === 'profile'
    ? profileOf(place.handle, account, column)
    : readThread(place.statusId, account, column, memory);
}

export function threadOf(page: Page): Thread | null {
  return threads.get(page) ?? null;
}

const threads = new WeakMap<Page, Thread>();

/** The article of this post in the page's own column. */
export function findPost(column: Element, id: string): Element | null {
  for (const link of column.querySelectorAll(`a[href$="/status/${CSS.escape(id)}"]`)) {
    const article = link.closest(at.post);
    if (article && readHead(article)?.id === id) return article;
  }
  return null;
}

function nothing(account: AccountObservation | null): Page {
  return { kind: 'other', mine: 'unknown', account, root: null };
}

function profileOf(handle: string, account: AccountObservation | null, column: Element): Page {
  const mine = isMine(handle, account);
  return { kind: 'profile', mine, account, profileId: handle.toLowerCase(), root: column };
}

function readThread(
  focalId: string,
  account: AccountObservation | null,
  column: Element,
  memory: Memory,
): Page {
  const remembered = (memory.thread ??= findThread(column, focalId));
  if (!remembered) return nothing(account);
  const { postId, handle } = remembered;
  const mine = isMine(handle, account);
  const post: PostObservation = {
    id: postId,
    title: titleOf(postId, column, memory),
    url: permalinkOf(handle, postId),
    mine,
    // The page counts direct replies only.
    total: null,
    at: remembered.at,
    ...(mine === false && { author: authorOf(handle, postId, column) }),
  };
  const page: Page = { kind: 'post', mine, account, post, root: column };
  threads.set(page, { ...remembered, column, account });
  return page;
}

/**
 * The page of a reply is about the conversation's first post too. That is told by X's own data; without them only by the page's
 * first row. Until one of them tells, there is no post: X may not have drawn the page that its address names.
 */
function findThread(column: Element, focalId: string): RememberedThread | null {
  const focal = findPost(column, focalId);
  const asked = focal ? askPost(focal) : (askPage(column)?.focal ?? null);
  const known = asked?.id === focalId && asked.conversationId !== '' ? asked : null;
  const postId = known?.conversationId ?? (focal && readFirst(column)?.id);
  if (!postId) return null;
  const root =
    headIn(column, postId) ??
    headKnown(postId === focalId ? known : (askPage(column)?.root ?? null));
  if (root?.id !== postId) return null;
  const rows = new Set([postId, focalId]);
  return { focalId, postId, handle: root.handle, at: root.at, rows };
}

/** By the handle alone while the post is not drawn. */
function authorOf(handle: string, postId: string, column: Element): Author {
  const article = findPost(column, postId);
  return { id: handle.toLowerCase(), name: (article && readName(article)) || handle, handle };
}

function headIn(column: Element, id: string): Head | null {
  const article = findPost(column, id);
  return article && readHead(article);
}

function headKnown(post: KnownPost | null): Head | null {
  return post && post.handle !== '' ? { id: post.id, handle: post.handle, at: null } : null;
}

/** The post in the list's first row; null where the first row is not drawn, or shows a post that is gone. */
function readFirst(column: Element): Head | null {
  const row = column.querySelector(at.cell);
  const offset = /translateY\((-?[\d.]+)/u.exec(row?.getAttribute('style') ?? '')?.[1];
  if (!row || (offset !== undefined && Number(offset) !== 0)) return null;
  const article = row.querySelector(at.post);
  return article && readHead(article);
}

function titleOf(postId: string, column: Element, { titles }: Memory): string {
  const known = titles.get(postId);
  if (known !== undefined) return known;
  const words = findPost(column, postId);
  const text = words ? wordsOf(words) : null;
  const root = words ? null : askPage(column)?.root;
  const title = shorten(text ? readText(text, 400) : root?.id === postId ? root.text : '');
  if (title !== '') titles.set(postId, title);
  return title;
}

/** The account's own posts that are drawn just now; whether one is a reply only X's own data tell. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const account = readAccount(document);
  const column = document.querySelector(at.column);
  if (!account || !column || placeOf(url)?.kind !== 'profile') return [];
  // A pinned post stands in the list twice.
  const posts = new Map<string, PostObservation>();
  for (const article of column.querySelectorAll(at.post)) {
    const head = readHead(article);
    if (!head || !isSameHandle(head.handle, account.id) || posts.has(head.id)) continue;
    const known = askPost(article);
    if (known?.id !== head.id || known.conversationId !== head.id) continue;
    const words = wordsOf(article);
    posts.set(head.id, {
      id: head.id,
      title: words ? shorten(readText(words, 400)) : '',
      url: permalinkOf(head.handle, head.id),
      mine: true,
      total: readReplyCount(article),
      at: head.at,
    });
  }
  return [...posts.values()];
}

function isMine(handle: string, account: AccountObservation | null): PostObservation['mine'] {
  return account ? isSameHandle(handle, account.id) : 'unknown';
}

const titleLength = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength + 1);
  const end = cut.lastIndexOf(' ') > titleLength / 2 ? cut.lastIndexOf(' ') : titleLength;
  return `${cut
    .slice(0, end)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')}…`;
}
