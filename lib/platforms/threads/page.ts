import type { PostObservation } from '../../comments/comment.ts';
import type { Page } from '../platform.ts';
import { isShown } from '../../page/is-shown.ts';
import { isSignedOut, readAccount } from './account.ts';
import { permalinkOf, readAddress, type PostAddress } from './address.ts';
import { addressOf, cardsIn, countReplies, textOf, timeOf } from './card.ts';
import { placeOf } from './chain.ts';
import { embeddedPosts } from './embedded.ts';
import { type Facts, memoryOf, rememberFacts } from './facts.ts';
import { selectors } from './selectors.ts';

/** Which page this is, whose, and who is signed in. */
export function readPage(document: Document, url: URL): Page {
  const address = readAddress(url);
  if (address?.kind === 'profile') return readProfile(document, address.handle);
  return address ? readPost(document, address) : notYet;
}

/** A profile's own posts, with the number of direct replies that each shows. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const address = readAddress(url);
  if (address?.kind !== 'profile') return [];
  const page = readProfile(document, address.handle);
  const posts = new Map<string, PostObservation>();
  for (const card of page.root ? cardsIn(page.root) : []) {
    const post = card.closest(selectors.profilePagelet) ? addressOf(card) : null;
    // What others wrote and was only passed on stands there too.
    if (post?.handle !== address.handle || posts.has(post.code)) continue;
    posts.set(post.code, { ...describe(card, post), mine: page.mine, total: countReplies(card) });
  }
  return [...posts.values()];
}

/** Neither a post nor a profile, or the page before is still there. */
const notYet: Page = { kind: 'other', mine: false, account: null, root: null };

function readProfile(document: Document, handle: string): Page {
  const account = readAccount(document);
  const layout = layoutsOf(document)[0] ?? null;
  // The list comes later than the head.
  const list = layout?.querySelector(selectors.profilePagelet)?.parentElement ?? layout;
  return {
    kind: 'profile',
    mine: account ? account.id === handle : isSignedOut(document) ? false : 'unknown',
    account,
    profileId: handle,
    root: list,
  };
}

function readPost(document: Document, address: PostAddress): Page {
  for (const layout of layoutsOf(document)) {
    const cards = cardsIn(layout);
    const at = cards.findIndex((card) => addressOf(card)?.code === address.code);
    const focal = cards[at];
    if (!focal) continue;
    const before = cards.slice(0, at).filter((card) => columnOf(card) === columnOf(focal));
    const first = before[0] ?? focal;
    const top = addressOf(first);
    const isTop = top && isTopPost(first, top.code, document);
    // What is above it is still to come.
    if (!isTop && before.length === 0) return notYet;
    return isTop
      ? describePage(document, address.code, first, top, layout, cards)
      : describeUnproven(document, address, focal, layout);
  }
  return notYet;
}

function describePage(
  document: Document,
  focalCode: string,
  card: Element,
  top: PostAddress,
  root: Element,
  cards: Element[],
): Page {
  const account = readAccount(document);
  const facts: Facts = {
    viewer: account?.id ?? null,
    focalCode,
    postId: top.code,
    postBy: top.handle,
    root,
  };
  if (isOfPageBefore(cards, facts)) return notYet;
  const mine = account ? account.id === top.handle : isSignedOut(document) ? false : 'unknown';
  const { handle } = top;
  const post: PostObservation = {
    ...describe(card, top),
    mine,
    total: null,
    ...(mine === false && { author: { id: handle, name: handle, handle } }),
  };
  const page: Page = { kind: 'post', mine, account, post, root, list: focalCode };
  rememberFacts(page, facts);
  return page;
}

/** The address changes before the cards do: as this page they would answer others than they did. Looked at until they are right. */
function isOfPageBefore(cards: Element[], facts: Facts): boolean {
  const { parents, shownIn } = memoryOf(facts.root.ownerDocument);
  if (shownIn.get(facts.root) === facts.focalCode) return false;
  for (const card of cards) {
    const code = addressOf(card)?.code;
    const known = code === undefined ? undefined : parents.get(code);
    const parentId = known === undefined ? undefined : placeOf(card, facts)?.parentId;
    if (parentId !== undefined && parentId !== known) return true;
  }
  shownIn.set(facts.root, facts.focalCode);
  return false;
}

/** Below what post this reply stands is not shown: nothing is read that would stand below the wrong one. */
function describeUnproven(
  document: Document,
  focal: PostAddress,
  card: Element,
  root: Element,
): Page {
  const account = readAccount(document);
  const mine = isSignedOut(document) ? false : 'unknown';
  const post: PostObservation = { ...describe(card, focal), mine, total: null };
  return { kind: 'post', mine, account, post, root };
}

/** The first of all, or one of which the server said that it is no reply. */
function isTopPost(card: Element, code: string, document: Document): boolean {
  const told = embeddedPosts(document).get(code)?.isReply;
  if (typeof told === 'boolean') return !told;
  const pagelet = card.closest(selectors.pagelet);
  return !pagelet || pagelet.getAttribute('data-pagelet') === selectors.firstPagelet;
}

function describe(card: Element, address: PostAddress) {
  const title = textOf(card).split('\n', 1)[0] ?? '';
  return {
    id: address.code,
    title: title.slice(0, longestTitle).toWellFormed(),
    url: permalinkOf(address),
    at: timeOf(card),
  };
}

/** Enough to know it again. */
const longestTitle = 200;

/** Pages that were visited before stay in the document, hidden; a page without a layout is one region. */
function layoutsOf(document: Document): Element[] {
  const layouts = [...document.querySelectorAll(selectors.layout)].filter(isShown);
  if (layouts.length > 0) return layouts;
  return [...document.querySelectorAll(selectors.region)].filter(isShown);
}

/** Several may stand side by side, each with a page of its own. */
function columnOf(card: Element): Element | null {
  return card.closest('[data-deck-column], [data-column-scrollable]');
}
