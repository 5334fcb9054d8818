import type { PostObservation } from '../../comments/comment.ts';
import { cleanText, readText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { isOwnerViewing, isSignedIn, knownAccount, rememberAccount } from './account.ts';
import { isShown } from '../../page/is-shown.ts';
import { memoryOf } from './memory.ts';
import {
  readAddress,
  readPerson,
  readPostLink,
  type Person,
  type PostAddress,
} from './read-address.ts';
import { readCount } from '../../page/read-count.ts';
import { selectors } from './selectors.ts';

/** Which page this is, whose, and who is signed in. */
export function readPage(document: Document, url: URL): Page {
  const address = readAddress(url);
  if (!address) return notYet;
  return address.kind === 'channel'
    ? readChannel(document, address.id)
    : readPost(document, address);
}

/** Neither a post nor a profile, or the parts of the page are still those of the one before. */
const notYet: Page = { kind: 'other', mine: false, account: null, root: null };

/** How many comments the page says there are. The number is there only after the comments began to load. */
export function readTotal(root: Element | null): number | null {
  const isPanel = root?.localName === 'ytd-engagement-panel-section-list-renderer';
  const label = root?.querySelector(isPanel ? selectors.shortTotal : selectors.commentsTotal);
  return label ? readCount(label.textContent ?? '') : null;
}

/** The community posts of a channel's page. Its videos do not show how many comments they have. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const address = readAddress(url);
  if (address?.kind !== 'channel') return [];
  const { mine } = readChannel(document, address.id);
  const posts = new Map<string, PostObservation>();
  for (const element of findPlace(document, 'post')?.querySelectorAll(selectors.post) ?? []) {
    const id = postIdOf(element);
    const author = authorOf(element);
    if (!id || posts.has(id) || (author && !isSame(author.id, address.id))) continue;
    const count = element.querySelector(selectors.postTotal)?.textContent ?? '';
    posts.set(id, {
      id,
      title: titleOf(element.querySelector(selectors.postText)),
      url: `https://www.youtube.com/post/${id}`,
      mine,
      total: readCount(count),
    });
  }
  return [...posts.values()];
}

/** What the page itself says about the post's owner. */
interface Ownership {
  /** The parts are still those of the page before. */
  isStale: boolean;
  title: string;
  /** null: several, or not said. */
  owner: Person | null;
  /** Proof in the page's own parts; null: none either way. */
  mine: boolean | null;
}

function readPost(document: Document, address: PostAddress): Page {
  const place = findPlace(document, address.kind);
  const shown = readers[address.kind](place, address.id);
  if (shown.isStale) return notYet;
  const root = findRoot(document, place, address);
  const mine = isMine(document, address, shown, root);
  const { owner } = shown;
  if (mine === true && owner) rememberAccount(document, owner);
  // On one's own post its owner is who answers, also for those who manage a channel from another account.
  const known = mine === true && owner ? owner : knownAccount(document);
  return {
    kind: 'post',
    mine,
    account: known && isSignedIn(document) !== false ? { ...known } : null,
    post: {
      id: address.id,
      title: shown.title || titleOfDocument(document),
      url: urlOf(address),
      mine,
      total: readTotal(root),
      ...(mine === false && owner && { author: { ...owner } }),
    },
    root,
  };
}

/** Only with proof, the strongest first: YouTube's own word, the owner's buttons, the names, the owner's hearts. */
function isMine(
  document: Document,
  { kind, id }: PostAddress,
  shown: Ownership,
  root: Element | null,
): boolean | 'unknown' {
  if (isSignedIn(document) === false) return false;
  const told = kind === 'post' ? null : isOwnerViewing(document, id);
  if (told === true) return true;
  if (shown.mine !== null) return shown.mine;
  const known = knownAccount(document);
  if (known && shown.owner) return known.id === shown.owner.id;
  return hasOwnerHearts(root) || (told ?? 'unknown');
}

function urlOf({ kind, id }: PostAddress): string {
  const path = { watch: 'watch?v=', short: 'shorts/', post: 'post/' }[kind];
  return `https://www.youtube.com/${path}${id}`;
}

/** The part of the page that YouTube shows for this kind; it keeps the parts of earlier pages, hidden. null: not there yet. */
function findPlace(document: Document, kind: PostAddress['kind']): Element | null {
  const tag = { watch: selectors.watch, short: selectors.shorts, post: selectors.browse }[kind];
  for (const place of document.getElementById(selectors.managerId)?.children ?? [])
    if (place.localName === tag && isShown(place)) return place;
  return null;
}

const readers: Record<PostAddress['kind'], (place: Element | null, id: string) => Ownership> = {
  watch: readWatch,
  short: readShort,
  post: readCommunityPost,
};

function readWatch(place: Element | null, id: string): Ownership {
  const metadata = place?.querySelector(selectors.watchMetadata) ?? null;
  const row = metadata?.querySelector(selectors.owner) ?? null;
  const several = row?.querySelector(selectors.severalOwners);
  const isSeveral = several ? isShown(several) && several.textContent?.trim() !== '' : false;
  return {
    isStale: !place || isOfAnother(place, id) || isOfAnother(metadata, id),
    title: titleOf(metadata?.querySelector(selectors.watchTitle) ?? null),
    owner: isSeveral ? null : onlyPerson(row, selectors.ownerLink),
    mine: hasOwnerButtons(row, id) ? true : isSubscribable(row) ? false : null,
  };
}

function readShort(place: Element | null, id: string): Ownership {
  const short = place?.querySelector(selectors.activeShort) ?? null;
  const bar = short?.querySelector(selectors.shortOwner) ?? null;
  return {
    isStale: !place || isOfAnother(short, id),
    title: titleOf(short?.querySelector(selectors.shortTitle) ?? null),
    owner: onlyPerson(bar, 'a[href]'),
    mine: isSubscribable(bar) ? false : null,
  };
}

function readCommunityPost(place: Element | null, id: string): Ownership {
  const post = place?.querySelector(selectors.post) ?? null;
  const shownId = post && postIdOf(post);
  return {
    isStale: !place || (shownId !== null && shownId !== id),
    title: titleOf(post?.querySelector(selectors.postText) ?? null),
    owner: post && authorOf(post),
    mine: null,
  };
}

function authorOf(post: Element): Person | null {
  return readPerson(post.querySelector(selectors.postAuthor)?.getAttribute('href') ?? null);
}

function isOfAnother(part: Element | null, id: string): boolean {
  const shownId = part?.getAttribute('video-id') ?? null;
  return shownId !== null && shownId !== '' && shownId !== id;
}

function hasOwnerButtons(row: Element | null, id: string): boolean {
  const buttons = row?.querySelector(selectors.ownerButtons);
  if (!buttons || buttons.childElementCount === 0 || !isShown(buttons)) return false;
  const links = [...buttons.querySelectorAll(selectors.studioLink)];
  return links.every((link) => link.getAttribute('href')?.includes(`/video/${id}`));
}

function isSubscribable(row: Element | null): boolean {
  const button = row?.querySelector(selectors.subscribe);
  return button ? isShown(button) : false;
}

/** null: nobody, or more than one. */
function onlyPerson(row: Element | null, links: string): Person | null {
  const people = new Map<string, Person>();
  for (const link of row?.querySelectorAll(links) ?? []) {
    const person = readPerson(link.getAttribute('href'));
    if (person) people.set(person.id, person);
  }
  const [first, second] = people.values();
  return first && !second ? first : null;
}

/**
 * Owners have a heart to give on each comment; others see only those that were given. Taken as proof where each of the first
 * comments has one and at least one is not given.
 */
function hasOwnerHearts(root: Element | null): boolean {
  let given = 0;
  let offered = 0;
  for (const comment of firstOf(root, 5)) {
    if (comment.querySelector(selectors.badge)?.childElementCount) continue;
    const heart = comment.querySelector(selectors.heart);
    if (!heart || heart.childElementCount === 0) return false;
    if (heart.querySelector(selectors.hearted)) given += 1;
    else offered += 1;
  }
  return offered > 0 && given + offered > 1;
}

function firstOf(root: Element | null, count: number): Element[] {
  const found = root?.getElementsByTagName('ytd-comment-view-model') ?? [];
  return Array.from({ length: count }, (_, index) => found[index]).filter(
    (each) => each !== undefined,
  );
}

/** Two places of comments may be in a page, one of them hidden. The one found stays until it is hidden or gone. */
function findRoot(
  document: Document,
  place: Element | null,
  { kind, id }: PostAddress,
): Element | null {
  const memory = memoryOf(document);
  const pageKey = `${kind} ${id}`;
  const last = memory.root;
  if (last?.pageKey === pageKey && place?.contains(last.element) && isShown(last.element))
    return last.element;
  const candidates = [
    ...(place?.querySelectorAll(kind === 'short' ? selectors.shortComments : selectors.comments) ??
      []),
  ];
  const element = candidates.find(isShown) ?? candidates[0] ?? null;
  if (element) memory.root = { pageKey, element };
  else delete memory.root;
  return element;
}

function readChannel(document: Document, id: string): Page {
  const place = findPlace(document, 'post');
  const signedIn = isSignedIn(document);
  const handle = isChannelId(id) ? null : readPerson(`/@${id}`);
  const isOwn = signedIn !== false && place !== null && hasChannelButtons(place, id);
  if (isOwn && handle) rememberAccount(document, handle);
  const known = knownAccount(document);
  const account = signedIn === false ? null : isOwn && handle ? handle : known;
  return {
    kind: 'profile',
    mine: judge(),
    account: account && { ...account },
    profileId: id,
    root: place,
  };

  function judge(): boolean | 'unknown' {
    if (signedIn === false) return false;
    if (isOwn) return true;
    if (!known) return 'unknown';
    if (isSame(known.id, id)) return true;
    return handle && known.handle ? false : 'unknown';
  }
}

/** The owner's buttons, of this channel: the address changes before the page does. */
function hasChannelButtons(place: Element, id: string): boolean {
  const name = place.querySelector(selectors.channelName)?.textContent ?? '';
  const isNamed = name
    .slice(0, 1000)
    .split(/[\s•·]+/u)
    .some((word) => isSame(word, `@${id}`));
  return [...place.querySelectorAll(selectors.channelButtons)].some((row) => {
    const link = row.querySelector(selectors.studioLink);
    return link !== null && isShown(row) && (isNamed || isStudioOf(link, id));
  });
}

function isStudioOf(link: Element, id: string): boolean {
  return isChannelId(id) && (link.getAttribute('href') ?? '').split('/').includes(id);
}

function isChannelId(id: string): boolean {
  return /^UC[\w-]{22}$/u.test(id) || id.includes('/');
}

/** Handles do not tell upper from lower case; people type addresses. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function postIdOf(post: Element): string | null {
  for (const link of post.querySelectorAll(selectors.postLink)) {
    const address = readPostLink(link.getAttribute('href'));
    if (address?.kind === 'post') return address.id;
  }
  return null;
}

/** Enough to know it again. */
const longestTitle = 200;

function titleOf(element: Element | null): string {
  return element ? (readText(element, longestTitle).split('\n', 1)[0] ?? '') : '';
}

/** Without the count of notifications before it and the site's name behind it. */
function titleOfDocument(document: Document): string {
  const title = document.title
    .slice(0, 1000)
    .replace(/^\(\d+\+?\) /u, '')
    .replace(/ - YouTube$/u, '');
  return title === 'YouTube' ? '' : cleanText(title, longestTitle);
}
