import type { PostObservation } from '../../comments/comment.ts';
import { cleanText, readText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { personOf, readSignedIn } from './account.ts';
import { asName, isPostId, readAddress, type PostAddress } from './read-address.ts';
import { readCount } from './read-count.ts';
import { readTime } from './read-time.ts';
import { selectors as at } from './selectors.ts';

/** What the reader of comments needs to know of a page, found once for each Page. */
export interface Facts {
  postId: string;
  origin: string;
  accountId: string | null;
  /** The page shows the thread of one comment only. */
  isSingle: boolean;
}

export function recognises(document: Document): boolean {
  return document.querySelector(at.app) !== null || isOld(document);
}

/** Which page this is, whose, and who is signed in. */
export function readPage(document: Document, url: URL): Page {
  const { isSignedIn, account } = readSignedIn(document);
  const address = recognises(document) ? readAddress(url) : null;
  const isMine = (name: string | null) => {
    if (isSignedIn === false) return false;
    return account && name !== null ? name.toLowerCase() === account.id : 'unknown';
  };
  if (address?.kind === 'profile')
    return {
      kind: 'profile',
      mine: isMine(address.name),
      account,
      profileId: address.name.toLowerCase(),
      root: document.querySelector(isOld(document) ? '.sitetable' : at.feed),
    };
  const shown = address && readPost(document, address, url.origin);
  if (!shown) return { kind: 'other', mine: 'unknown', account, root: null };
  const { author } = shown;
  const mine = isMine(author);
  const page: Page = {
    kind: 'post',
    mine,
    account,
    post: {
      ...shown.post,
      mine,
      ...(mine === false && author !== null && { author: personOf(author) }),
    },
    root: shown.root,
  };
  const { postId, commentId } = address;
  const accountId = account?.id ?? null;
  facts.set(page, { postId, origin: url.origin, accountId, isSingle: commentId !== null });
  return page;
}

export function factsOf(page: Page): Facts | null {
  return facts.get(page) ?? null;
}

/** The posts of the signed-in account that a profile lists. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const { account } = readSignedIn(document);
  const posts = new Map<string, PostObservation>();
  if (!account || readAddress(url)?.kind !== 'profile') return [];
  for (const element of document.querySelectorAll(isOld(document) ? at.oldPost : at.post)) {
    const shown = isOld(document)
      ? readOldPost(element, url.origin)
      : readNewPost(element, url.origin);
    if (!shown || posts.has(shown.post.id) || element.closest(at.oldPromoted)) continue;
    if (shown.author?.toLowerCase() !== account.id) continue;
    posts.set(shown.post.id, { ...shown.post, mine: true });
  }
  return [...posts.values()];
}

const facts = new WeakMap<Page, Facts>();

function isOld(document: Document): boolean {
  return document.getElementById(at.oldHeaderId) !== null;
}

interface ShownPost {
  author: string | null;
  post: PostObservation;
}

/** null: not there yet. The address changes before the page does. */
function readPost(
  document: Document,
  { postId }: PostAddress,
  origin: string,
): (ShownPost & { root: Element | null }) | null {
  if (isOld(document)) {
    const element = document.querySelector(`${at.oldPost}[data-fullname="${postId}"]`);
    const shown = element && readOldPost(element, origin);
    return shown && { ...shown, root: document.querySelector(at.oldArea) };
  }
  for (const element of document.querySelectorAll(`${at.post}[id="${postId}"]`)) {
    // On its way to the post's page the address is right while its card in the feed is still there.
    const shown = element.closest(at.feed) ? null : readNewPost(element, origin);
    if (shown) return { ...shown, root: findTree(document, postId) };
  }
  return null;
}

function findTree(document: Document, postId: string): Element | null {
  const trees = [...document.getElementsByTagName(at.tree)];
  return trees.find((tree) => (tree.getAttribute('post-id') ?? postId) === postId) ?? null;
}

function readNewPost(element: Element, origin: string): ShownPost | null {
  const id = element.getAttribute('id');
  if (!isPostId(id)) return null;
  return {
    author: asName(element.getAttribute('author')),
    post: {
      id,
      title: cleanText(element.getAttribute('post-title') ?? '', longestTitle),
      url: urlOf(element.getAttribute('permalink'), id, origin),
      mine: 'unknown',
      total: readCount(element.getAttribute('comment-count')),
      at: readTime(element.getAttribute('created-timestamp')),
    },
  };
}

function readOldPost(element: Element, origin: string): ShownPost | null {
  const id = element.getAttribute('data-fullname');
  if (!isPostId(id)) return null;
  const title = element.querySelector(at.oldTitle);
  return {
    author: asName(element.getAttribute('data-author')),
    post: {
      id,
      title: title ? readText(title, longestTitle) : '',
      url: urlOf(element.getAttribute('data-permalink'), id, origin),
      mine: 'unknown',
      total: readCount(element.getAttribute('data-comments-count')),
      at: readTime(element.querySelector(at.oldTime)?.getAttribute('datetime') ?? null),
    },
  };
}

/** Reddit's titles have at most 300 characters. */
const longestTitle = 300;

function urlOf(permalink: string | null, id: string, origin: string): string {
  const plain = `${origin}/comments/${id.slice(3)}/`;
  if (!permalink?.startsWith('/') || !URL.canParse(permalink, origin)) return plain;
  const url = new URL(permalink, origin);
  const address = readAddress(url);
  return url.origin === origin && address?.kind === 'post' && address.postId === id
    ? origin + url.pathname
    : plain;
}
