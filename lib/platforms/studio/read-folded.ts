import type { FoldedReplies } from '../../comments/comment.ts';
import { isShown } from '../../page/is-shown.ts';
import { readCount } from '../../page/read-count.ts';
import { findOwn, idOf, ownPartOf } from './row.ts';
import { selectors } from './selectors.ts';

/**
 * What a thread tells of replies that could not be read: those that are folded, and those without an id. `hidden: 0`: all that
 * its button counts are here. Undefined: it has no replies.
 */
export function readFolded(thread: Element): FoldedReplies | undefined {
  const own = ownPartOf(thread);
  const toggle = own && findOwn(own, selectors.repliesToggle);
  const replies = [...thread.querySelectorAll(selectors.reply)];
  const isOffered = !!toggle && !toggle.hasAttribute('disabled') && isOfferedWithin(toggle, thread);
  if (!isOffered && replies.length === 0) return undefined;
  const unread = replies.filter((reply) => idOf(reply) === null);
  const counted = isOffered ? readCount(toggle.textContent ?? '') : replies.length;
  const ownerReplied = unread.some((reply) => reply.querySelector(selectors.creatorBadge));
  const hidden =
    counted === null ? null : Math.max(counted, replies.length) - (replies.length - unread.length);
  return ownerReplied ? { hidden, ownerReplied } : { hidden };
}

/** Without a layout, and in a list that is scrolled away, only the marks tell. */
function isOfferedWithin(toggle: Element, thread: Element): boolean {
  return isShown(thread) ? isShown(toggle) : !toggle.closest('[hidden]');
}
