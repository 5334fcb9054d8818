import type { CommentObservation, FoldedReplies } from '../../comments/comment.ts';
import { isShown } from '../../page/is-shown.ts';
import type { CommentReader, Page } from '../platform.ts';
import { isCode, permalinkOf } from './address.ts';
import {
  addressOf,
  cardsIn,
  countReplies,
  isCardOfPage,
  isHearted,
  mentionsIn,
  textOf,
  timeOf,
} from './card.ts';
import { placeOf, repliesToFocal } from './chain.ts';
import { embeddedPosts } from './embedded.ts';
import { type Facts, factsOf, memoryOf } from './facts.ts';
import { selectors } from './selectors.ts';

export const comments: CommentReader = {
  selector: selectors.card,
  // The heart says by its name alone whether it was given.
  attributes: ['aria-label'],
  read,
  // A post shows how many direct replies it has, not how many in all.
  total: () => null,
  isComplete,
  find,
};

function read(card: Element, page: Page): CommentObservation | null {
  const facts = factsOf(page);
  if (!facts || !facts.root.contains(card) || !isCardOfPage(card)) return null;
  const address = addressOf(card);
  const place = address && placeOf(card, facts);
  if (!address || !place || place.parentId === address.code) return null;
  const parentId = rememberParent(card.ownerDocument, address.code, place.parentId);
  const at = timeOf(card);
  const mentions = mentionsIn(card);
  const mine = address.handle === facts.viewer;
  const folded = mine ? undefined : readFolded(card, address.code, place.replies, facts);
  const comment: CommentObservation = {
    id: address.code,
    postId: facts.postId,
    author: { id: address.handle, name: address.handle, handle: address.handle },
    text: textOf(card),
    at,
    precisionMs: 0,
    permalink: permalinkOf(address),
    mine,
  };
  if (parentId !== undefined) comment.parentId = parentId;
  if (isHearted(card)) comment.hearted = true;
  if (folded) comment.folded = folded;
  if (mentions.length > 0) comment.mentions = mentions;
  return comment;
}

/** As it was first read: a new reply of one's own may be put between two that belong together. */
function rememberParent(
  document: Document,
  code: string,
  parentId: string | null | undefined,
): string | null | undefined {
  const { parents } = memoryOf(document);
  if (parentId !== undefined && !parents.has(code)) parents.set(code, parentId);
  return parents.get(code);
}

/** Replies that are not in this chain are only on the comment's own page. */
function readFolded(
  card: Element,
  code: string,
  inChain: string[],
  facts: Facts,
): FoldedReplies | undefined {
  const shown = code === facts.focalCode ? repliesToFocal(facts) : inChain;
  const count = countReplies(card);
  if (count !== null && count <= shown.length) return undefined;
  const hidden = count === null ? null : count - shown.length;
  const told = embeddedPosts(card.ownerDocument).get(code)?.replies ?? new Map<string, string>();
  const ownerReplied = [...told].some(
    ([reply, by]) => by === facts.viewer && !shown.includes(reply),
  );
  return ownerReplied ? { hidden, ownerReplied } : { hidden };
}

/** On the post's own page: as many conversations are here as it has direct replies. */
function isComplete(_document: Document, page: Page): boolean {
  const facts = factsOf(page);
  if (!facts || facts.focalCode !== facts.postId) return false;
  const post = cardsIn(facts.root).find((card) => addressOf(card)?.code === facts.postId);
  const count = post ? countReplies(post) : null;
  return count !== null && repliesToFocal(facts).length >= count;
}

function find(document: Document, commentId: string): Element | null {
  if (!isCode(commentId)) return null;
  for (const time of document.querySelectorAll(`a[href*="/post/${commentId}"] time`)) {
    const card = time.closest(selectors.card);
    if (card && isCardOfPage(card) && addressOf(card)?.code === commentId && isShown(card))
      return card;
  }
  return null;
}
