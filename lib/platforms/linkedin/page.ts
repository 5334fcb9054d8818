import type { Author, PostObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { readCount } from '../../page/read-count.ts';
import { type Account, accountOf } from './account.ts';
import { inPost, isOwnPost, ownPostId, readActor } from './actor.ts';
import * as at from './selectors.ts';
import { postIdIn, timeOf } from './urns.ts';

/** What the reader of comments needs to know of a post's page, found once for each Page. */
export interface PostPage {
  postId: string;
  /** "activity", as in the page's address. */
  kind: string;
  origin: string;
  account: Account | null;
  card: Element | null;
}

export function recognises(document: Document): boolean {
  return (
    document.location?.hostname === 'www.linkedin.com' ||
    document.querySelector(`${at.shell}, ${at.card}, ${at.row}`) !== null
  );
}

export function readPage(document: Document, url: URL): Page {
  const account = accountOf(document);
  const addressed = postIdIn(url);
  if (addressed) return readPost(document, url, addressed, account);
  const profile = /^\/in\/(?<name>[^/]+)(?:\/|$)/u.exec(url.pathname)?.groups?.['name'];
  if (profile === undefined || !recognises(document)) {
    return { kind: 'other', mine: 'unknown', account: account?.observation ?? null, root: null };
  }
  const profileId = `in/${profile.toLowerCase()}`;
  return {
    kind: 'profile',
    mine: account ? account.names.has(profileId) : 'unknown',
    account: account?.observation ?? null,
    // One's own is known by two names, and must be the same in both.
    profileId: account?.names.has(profileId) ? account.observation.id : profileId,
    root: document.querySelector('main'),
  };
}

export function postPageOf(page: Page): PostPage | null {
  return postPages.get(page) ?? null;
}

const postPages = new WeakMap<Page, PostPage>();

function readPost(
  document: Document,
  url: URL,
  addressed: { id: string; kind: string },
  account: Account | null,
): Page {
  const found = findCard(document, addressed.id);
  const card = found && !isStale(found, addressed.id) ? found : null;
  const ownId = card && ownPostId(card);
  const { id, kind } = ownId ? { id: ownId, kind: 'activity' } : addressed;
  const mine = card ? whose(card, account) : 'unknown';
  const author = card && mine === false ? authorOf(card) : null;
  const page: Page = {
    kind: 'post',
    mine,
    account: account?.observation ?? null,
    post: {
      id,
      title: card ? readTitle(card) : '',
      url: `${url.origin}/feed/update/urn:li:${kind}:${id}/`,
      mine,
      total: card ? readTotal(card) : null,
      at: timeOf(id),
      ...(author && { author }),
    },
    root: card ? rootOf(card) : found ? null : (document.querySelector('main') ?? document.body),
  };
  postPages.set(page, { postId: id, kind, origin: url.origin, account, card });
  return page;
}

/** C: the shell holds the post and its comments; A: the card that bears the id of the address, or the only one there is. */
function findCard(document: Document, id: string): Element | null {
  const shell = document.querySelector(at.shell);
  if (shell) return shell;
  const cards = [...document.querySelectorAll(at.card)].filter(
    (card) => !card.parentElement?.closest(at.card),
  );
  const named = cards.find((card) => card.getAttribute('data-urn')?.endsWith(`:${id}`));
  return named ?? (cards.length === 1 ? (cards[0] ?? null) : null);
}

/**
 * In-site navigation changes the address first and the page a moment later: meanwhile the post of the old address stands there.
 * One post may have two addresses, but then its statistics name the other one.
 */
function isStale(card: Element, id: string): boolean {
  const key = card.id + (card.getAttribute('data-urn') ?? card.getAttribute('componentkey') ?? '');
  const before = addresses.get(card);
  if (before && before.key === key && before.id !== id) return ownPostId(card) !== id;
  addresses.set(card, { key, id });
  return false;
}

/** At which address a card was first seen. A card may be used again for another post: then its key changes. */
const addresses = new WeakMap<Element, { key: string; id: string }>();

/** The comments stand inside the card (A) or the shell (C); should they stand beside it, everything is watched. */
function rootOf(card: Element): Element {
  if (card.querySelector(at.row)) return card;
  const main = card.closest('main');
  return main?.querySelector(at.row) ? main : card;
}

function whose(card: Element, account: Account | null): PostObservation['mine'] {
  if (isOwnPost(card)) return true;
  const actor = account && readActor(card);
  if (!actor) return 'unknown';
  if (actor.names.some((name) => account.names.has(name))) return actor.isProven || 'unknown';
  // A name of one kind cannot be compared with one of the other.
  const isComparable = [...account.names].some(
    (name) => isNumberless(name) === isNumberless(actor.names[0]),
  );
  return isComparable ? false : 'unknown';
}

/** Only with the second sign: a link too many must not make somebody the author. */
function authorOf(card: Element): Author | null {
  const actor = readActor(card);
  const [id] = actor?.names ?? [];
  return actor?.isProven && id !== undefined ? { id, name: actor.name || id } : null;
}

function isNumberless(name: string | undefined): boolean {
  return !/^in\/aco[\w-]{10,}$/u.test(name ?? '');
}

export function readTotal(card: Element): number | null {
  const words = inPost(card, at.countA)?.textContent.trim();
  if (words) return readCount(words);
  const figure = inPost(card, at.countIcon)?.closest('button')?.textContent.trim() ?? '';
  return /^\d{1,6}$/u.test(figure) ? Number(figure) : null;
}

function readTitle(card: Element): string {
  const words = inPost(card, `${at.postText}, ${at.box}`);
  const text = words ? readText(words, 400, 'button').replace(/\s+/gu, ' ') : '';
  return text.length <= titleLength ? text : `${text.slice(0, titleLength).toWellFormed()}…`;
}

const titleLength = 80;

/** The user's own posts among those that a list shows just now. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const posts = new Map<string, PostObservation>();
  for (const card of document.querySelectorAll(at.card)) {
    const id = ownPostId(card);
    if (id === null || posts.has(id)) continue;
    posts.set(id, {
      id,
      title: readTitle(card),
      url: `${url.origin}/feed/update/urn:li:activity:${id}/`,
      mine: true,
      total: readTotal(card),
      at: timeOf(id),
    });
  }
  return [...posts.values()];
}
