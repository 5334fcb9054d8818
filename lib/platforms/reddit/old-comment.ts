import type { CommentObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import { personOf } from './account.ts';
import { placeOf } from './comment-link.ts';
import { foldedOf } from './folded.ts';
import type { Facts } from './page.ts';
import { nearestKept } from './parent.ts';
import { asName, isCommentId } from './read-address.ts';
import { readMentions } from './read-mentions.ts';
import { readTime } from './read-time.ts';
import { selectors as at } from './selectors.ts';

/** One `.thing.comment`: its own part is `.entry`, its answers stand in `.child`. */
export function readOldComment(element: Element, facts: Facts): CommentObservation | null {
  const id = element.getAttribute('data-fullname');
  const name = asName(element.getAttribute('data-author'));
  const entry = childOf(element, 'entry');
  if (!isCommentId(id) || name === null || !entry || isStandIn(element)) return null;
  const author = personOf(name);
  const text = entry.querySelector(at.oldText);
  const mentions = text ? readMentions(text) : [];
  const folded = foldedOf(missingBelow(element));
  const comment: CommentObservation = {
    id,
    postId: facts.postId,
    parentId: nearestKept(element, facts.isSingle, { isStandIn, around, parentIdOf }),
    author,
    text: text ? readText(text) : '',
    at: readTime(entry.querySelector(at.oldTime)?.getAttribute('datetime')),
    precisionMs: 0,
    permalink: placeOf(element.getAttribute('data-permalink'), id, facts),
    mine: author.id === facts.accountId,
  };
  const hasVotes = /(?:^| )(?:likes|dislikes|unvoted)(?: |$)/u.test(entry.className);
  if (hasVotes && !comment.mine && facts.accountId !== null)
    comment.hearted = entry.classList.contains('likes');
  if (folded) comment.folded = folded;
  if (mentions.length > 0) comment.mentions = mentions;
  return comment;
}

/** The child of this thing with this class; null: none. */
export function childOf(thing: Element, name: string): Element | null {
  for (let part = thing.firstElementChild; part; part = part.nextElementSibling)
    if (part.classList.contains(name)) return part;
  return null;
}

/** What is left of a deleted comment, and what the community's robot says. */
function isStandIn(element: Element): boolean {
  return (
    element.classList.contains('deleted') ||
    element.getAttribute('data-author')?.toLowerCase() === 'automoderator'
  );
}

function around(element: Element): Element | null {
  return element.parentElement?.closest(at.oldComment) ?? null;
}

/** The first comment on the page of one thread may be an answer to what is not shown. */
function parentIdOf(element: Element, isSingle: boolean): string | null | undefined {
  const outer = around(element);
  if (!outer) return isSingle ? undefined : null;
  const id = outer.getAttribute('data-fullname');
  return isCommentId(id) ? id : undefined;
}

/** What stands last among the answers, in place of those that are not in the page. */
function missingBelow(element: Element): Element[] {
  const listing = childOf(element, 'child')?.firstElementChild;
  const missing: Element[] = [];
  for (let last = listing?.lastElementChild; last; last = last.previousElementSibling) {
    if (last.matches(at.oldComment)) break;
    if (last.matches(at.oldMore)) missing.push(last);
  }
  return missing;
}
