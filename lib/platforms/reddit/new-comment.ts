import type { CommentObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import { personOf } from './account.ts';
import { placeOf } from './comment-link.ts';
import { foldedOf } from './folded.ts';
import type { Facts } from './page.ts';
import { nearestKept } from './parent.ts';
import { asName, isCommentId, isPostId } from './read-address.ts';
import { readMentions } from './read-mentions.ts';
import { readTime } from './read-time.ts';
import { selectors as at } from './selectors.ts';

/** One `shreddit-comment`. Nearly all is in its attributes, which the server writes. */
export function readNewComment(element: Element, facts: Facts): CommentObservation | null {
  const id = element.getAttribute('thingid');
  const name = asName(element.getAttribute('author'));
  if (!isCommentId(id) || name === null || isStandIn(element)) return null;
  // In-site navigation may leave the comments of another post for a moment.
  if (element.getAttribute('postid') !== facts.postId || element.closest(at.ad)) return null;
  const author = personOf(name);
  const { text, row, meta, more } = ownPartsOf(element);
  const mentions = text ? readMentions(text) : [];
  const folded = foldedOf(more);
  const comment: CommentObservation = {
    id,
    postId: facts.postId,
    parentId: nearestKept(element, facts.isSingle, { isStandIn, around, parentIdOf }),
    author,
    text: text ? readText(text) : '',
    at: readTime(element.getAttribute('created')) ?? timeIn(meta),
    precisionMs: 0,
    permalink: placeOf(element.getAttribute('permalink'), id, facts),
    mine: author.id === facts.accountId,
  };
  const vote = row?.getAttribute('vote-state');
  if (vote && !comment.mine && facts.accountId !== null) comment.hearted = vote === 'UP';
  if (folded) comment.folded = folded;
  if (mentions.length > 0) comment.mentions = mentions;
  return comment;
}

/** What is left of a deleted comment that has answers, and what the community's robot says. Nobody can be answered there. */
function isStandIn(element: Element): boolean {
  const author = element.getAttribute('author');
  const deleted = element.getAttribute('is-comment-deleted');
  return (
    author === '[deleted]' ||
    author?.toLowerCase() === 'automoderator' ||
    (deleted !== null && deleted !== 'false')
  );
}

function around(element: Element): Element | null {
  return element.parentElement?.closest(at.newComment) ?? null;
}

/**
 * What the page says that it answers: null for a top comment, undefined where it does not say or contradicts itself. `parentid` is
 * on replies only; since August 2026 replies also stand inside what they answer, and `depth` counts in either case.
 */
function parentIdOf(element: Element, isSingle: boolean): string | null | undefined {
  const told = element.getAttribute('parentid');
  const outer = around(element);
  const outerId = outer?.getAttribute('thingid') ?? null;
  if (isCommentId(told)) return outerId === null || outerId === told ? told : undefined;
  const depth = depthOf(element);
  if (!outer) {
    if (isPostId(told)) return null;
    return depth === 0 && !isSingle ? null : undefined;
  }
  const outerDepth = depthOf(outer);
  const fits = depth === null || outerDepth === null || depth === outerDepth + 1;
  return fits && isCommentId(outerId) ? outerId : undefined;
}

function depthOf(element: Element): number | null {
  const depth = element.getAttribute('depth');
  return depth !== null && /^\d{1,4}$/u.test(depth) ? Number(depth) : null;
}

interface OwnParts {
  text: Element | null;
  row: Element | null;
  meta: Element | null;
  /** What stands for replies that are not in the page. */
  more: Element[];
}

const missing = `${at.pending}, ${at.threadLink}`;

/** Answers stand inside a comment, between or behind its own parts: they are stepped over, so that all reading stays linear. */
function ownPartsOf(comment: Element): OwnParts {
  const parts: OwnParts = { text: null, row: null, meta: null, more: [] };
  let node = comment.firstElementChild;
  while (node) {
    let down: Element | null = null;
    const slot = node.getAttribute('slot');
    if (node.localName === at.actionRow) parts.row ??= node;
    else if (slot === 'comment') parts.text ??= node;
    else if (slot === 'commentMeta') parts.meta ??= node;
    else if (node.matches(missing)) parts.more.push(node);
    else if (node.localName !== at.newComment) down = node.firstElementChild;
    node = down ?? behind(node, comment);
  }
  return parts;
}

function behind(node: Element, root: Element): Element | null {
  let from: Element | null = node;
  while (from && from !== root && !from.nextElementSibling) from = from.parentElement;
  return from && from !== root ? from.nextElementSibling : null;
}

function timeIn(meta: Element | null): number | null {
  const time = meta?.querySelector(at.time);
  return readTime(time?.getAttribute('ts') ?? time?.getAttribute('datetime'));
}
