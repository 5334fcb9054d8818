import type { Standing } from '../comments/comment.ts';
import { spanOf } from '../comments/later.ts';
import type { OwnReplies, OwnReply } from '../comments/own-replies.ts';
import type { SaidEntry } from './standing.ts';

/**
 * What the person said wins over what the page shows, until something new happens:
 * - done: until a newer reply of the user's. A newer comment of theirs waits by itself, as one that came back.
 * - let go: until the user proves by a newer reply to have changed their mind. Theirs never reopen it.
 * - postpone: until its time, a newer reply of the user's, or a newer comment of theirs.
 * - promise: until a newer real answer, or a newer promise. Neither thanks nor a comment of theirs cancels it.
 * - reopen: nothing is said any more.
 * `wroteAgainAt`: when that person last wrote again below it, -Infinity if never.
 */
export function saidStanding(
  seen: Standing,
  said: readonly SaidEntry[],
  replies: OwnReplies | null,
  wroteAgainAt: number,
  now: number,
): Standing {
  const postponed = said.filter((entry) => entry.said.act === 'postpone').length;
  const base: Standing = { ...seen, postponed };
  const last = said.at(-1);
  if (!last) return base;
  const { at } = last;
  const bySaid = { ...base, by: 'said', since: at } as const;
  switch (last.said.act) {
    case 'reopen':
      return base;
    case 'done':
      if (mayBeSince(replies?.last, at)) return base;
      return { ...withoutReply(bySaid), status: 'answered', why: 'saidDone' };
    case 'letGo':
      if (isSince(replies?.last, at)) return base;
      return { ...withoutReply(bySaid), status: 'letGo', why: 'saidLetGo' };
    case 'promise':
      if (mayBeSince(replies?.lastAnswer, at) || mayBeSince(replies?.lastPromise, at)) return base;
      return { ...withoutReply(bySaid), status: 'promised', why: 'promised', due: last.said.due };
    case 'postpone': {
      if (mayBeSince(replies?.last, at) || wroteAgainAt > at) return base;
      const { until } = last.said;
      if (now < until) {
        return { ...withoutReply(bySaid), status: 'postponed', why: 'postponed', due: until };
      }
      if (seen.status === 'unknown') return base;
      return { ...withoutReply(bySaid), status: 'waiting', why: 'postponeOver', since: until };
    }
  }
}

/** A reply that may be newer counts as newer: it certainly answers, so believing the page is never a false answer. */
function mayBeSince(reply: OwnReply | null | undefined, at: number): boolean {
  return reply ? spanOf(reply.comment).to >= at : false;
}

function isSince(reply: OwnReply | null | undefined, at: number): boolean {
  return reply ? spanOf(reply.comment).from > at : false;
}

/** The reply on the page did not decide it; the clocks it stopped stay stopped. */
function withoutReply(standing: Standing): Standing {
  const { replyId: _, due: __, ...rest } = standing;
  return rest;
}
