import type { AccountObservation, Author, PostObservation } from '../../comments/comment.ts';
import { cleanText, readText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { addressesOf, readViewer, type Viewer } from './account.ts';
import { readAddress, readPerson, readPostLink, type PostAddress } from './addresses.ts';
import { firstPageOf, memoryOf } from './memory.ts';
import { findPlace, isShown, refsOf } from './place.ts';
import { cleanName } from './row-parts.ts';
import { selectors } from './selectors.ts';

/** Which page this is, whose, and which profile looks at it. */
export function readPage(document: Document, url: URL): Page {
  const address = readAddress(url);
  const memory = memoryOf(document);
  memory.firstRef ??= address?.kind === 'post' ? address.ref : '';
  if (!address) return nothing;
  const viewer = readViewer(document);
  return address.kind === 'post'
    ? readPost(document, address, viewer)
    : readProfile(document, address.id, viewer);
}

const nothing: Page = { kind: 'other', mine: false, account: null, root: null };

/** The posts of the user's own that a profile lists. Their counts stand in the first page's data, and nowhere in every language. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const address = readAddress(url);
  if (address?.kind !== 'profile') return [];
  const { account, mine, root } = readProfile(document, address.id, readViewer(document));
  if (!account || mine !== true) return [];
  const { postIds, totals } = firstPageOf(document);
  const posts = new Map<string, PostObservation>();
  for (const listed of root?.querySelectorAll(selectors.listed) ?? []) {
    const link = firstPostLink(listed);
    if (!link || isOwnersPost(document, listed, account) !== true) continue;
    const id = postIds.get(link.ref) ?? link.ref;
    const total = totals.get(id) ?? null;
    posts.set(id, { id, title: titleOf(listed), url: link.url, mine: true, total });
  }
  return [...posts.values()];
}

function readPost(document: Document, address: PostAddress, viewer: Viewer): Page {
  const memory = memoryOf(document);
  const root = findPlace(document, address);
  memory.root = root;
  if (!root) return nothing;
  const { postIds, totals } = firstPageOf(document);
  const refs = refsOf(document, root, address, postIds);
  const number = [...refs].find((ref) => !ref.startsWith('pfbid'));
  // The comments' links may yet tell it; a post noted by an id that will not come again would stay in the log for ever.
  if (number === undefined && !root.querySelector(selectors.comment)) return nothing;
  const id = number ?? address.ref;
  if (memory.postId !== id) {
    memory.postId = id;
    memory.rows = new Map();
    memory.idsByName = new Map();
  }
  memory.refs = refs;
  const mine = isMine(document, root, id, viewer);
  const author = mine === false ? authorOf(root) : null;
  return {
    kind: 'post',
    mine,
    account: viewer.account,
    post: {
      id,
      title: titleOf(root) || cleanText(document.title, longestTitle),
      url: address.url,
      mine,
      total: totals.get(id) ?? null,
      ...(author && { author }),
    },
    root,
  };
}

/** Only with proof: the data's own word on who published it, or the link of the name above it. */
function isMine(
  document: Document,
  root: Element,
  postId: string,
  { account, isSignedOut }: Viewer,
): boolean | 'unknown' {
  if (isSignedOut) return false;
  if (!account) return 'unknown';
  const [owner, other] = firstPageOf(document).owners.get(postId) ?? [];
  if (owner === undefined || other !== undefined) return isOwnersPost(document, root, account);
  const named = ownersOf(root);
  // So the address of one's own profile is learnt, by which comments are told.
  if (owner === account.id && named.length === 1)
    for (const address of named) memoryOf(document).ownAddresses.add(address);
  return owner === account.id;
}

/** A name in an address proves nothing while it is not known which name is one's own. */
function isOwnersPost(
  document: Document,
  place: Element,
  account: AccountObservation,
): boolean | 'unknown' {
  const own = addressesOf(document, account);
  const owners = ownersOf(place);
  if (owners.some((owner) => own.has(owner))) return true;
  const canTell = owners.length > 0 && owners.every((owner) => isNumber(owner) || own.size > 1);
  return canTell ? false : 'unknown';
}

/** null: nobody, or several together. */
function authorOf(place: Element): Author | null {
  const links = ownerLinks(place);
  const [id, other] = new Set(ownersOf(place));
  const name = links.map((link) => cleanName(link.textContent ?? '')).find((text) => text !== '');
  return id !== undefined && other === undefined && name ? { id, name } : null;
}

function ownersOf(place: Element): string[] {
  return ownerLinks(place).flatMap((link) => readPerson(link.getAttribute('href')) ?? []);
}

/** Those who published it together; not those of a post that is shared in it. */
function ownerLinks(place: Element): Element[] {
  const links = [...place.querySelectorAll(selectors.ownerLink)];
  const first = links[0]?.closest('[data-ad-rendering-role]');
  return links.filter((link) => link.closest('[data-ad-rendering-role]') === first);
}

function readProfile(document: Document, id: string, { account, isSignedOut }: Viewer): Page {
  const memory = memoryOf(document);
  memory.root = null;
  const root = [...document.querySelectorAll(selectors.main)].find(isShown) ?? null;
  return { kind: 'profile', mine: judge(), account, profileId: id, root };

  function judge(): boolean | 'unknown' {
    if (isSignedOut) return false;
    if (!account) return 'unknown';
    const own = addressesOf(document, account);
    if (own.has(id)) return true;
    return isNumber(id) || own.size > 1 ? false : 'unknown';
  }
}

/** The time of the post itself: comments below it, and a post shared in it, come later. */
function firstPostLink(listed: Element): PostAddress | null {
  for (const link of listed.querySelectorAll(selectors.postLink)) {
    const address = readPostLink(link.getAttribute('href'));
    if (address && link.closest(selectors.comment) === null) return address;
  }
  return null;
}

/** Enough to know it again. */
const longestTitle = 200;

function titleOf(place: Element): string {
  const message = place.querySelector(selectors.message);
  if (!message) return '';
  return readText(message, longestTitle, selectors.notText).split('\n', 1)[0] ?? '';
}

function isNumber(id: string): boolean {
  return /^\d+$/u.test(id);
}
