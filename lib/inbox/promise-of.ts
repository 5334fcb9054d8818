import { spanOf } from '../comments/later.ts';
import type { Standing } from '../comments/comment.ts';
import type { OwnReplies, OwnReply } from '../comments/own-replies.ts';
import type { SaidEntry } from './standing.ts';

/**
 * The last promise with a day that was made about a comment, by a reply that was seen or by the person's word, and when a real answer
 * followed it. "Done" is an answer given elsewhere. undefined: no promise, or nobody can tell when it was answered.
 */
export function promiseOf(
  replies: OwnReplies | null,
  said: readonly SaidEntry[],
): Standing['promise'] {
  const promised = [seenPromise(replies?.lastPromise), saidPromise(said)]
    .filter((each) => each !== null)
    .toSorted((one, other) => other.madeAt - one.madeAt)[0];
  if (!promised) return undefined;
  const { due, madeAt } = promised;
  const done = said.find((entry) => entry.said.act === 'done' && entry.at >= madeAt)?.at;
  const answers = [replies?.firstAnswer, replies?.lastAnswer]
    .filter((each) => each !== null && each !== undefined)
    .map(({ comment }) => spanOf(comment))
    .filter(({ to }) => to >= madeAt);
  const [answer] = answers.map(({ from }) => from);
  // Where only rough times are known the doubt is the user's: an answer counts from the earliest moment at which it may stand there.
  const answeredAt = Math.min(done ?? Infinity, answer === undefined ? Infinity : answer);
  if (answeredAt === -Infinity) return undefined;
  return { due, answeredAt: answeredAt === Infinity ? null : Math.max(answeredAt, madeAt) };
}

interface Promised {
  due: number;
  /** Epoch ms. */
  madeAt: number;
}

function seenPromise(reply: OwnReply | null | undefined): Promised | null {
  if (!reply || reply.due === undefined) return null;
  return { due: reply.due, madeAt: reply.comment.at ?? -Infinity };
}

function saidPromise(said: readonly SaidEntry[]): Promised | null {
  const last = said.findLast((entry) => entry.said.act === 'promise');
  return last?.said.act === 'promise' ? { due: last.said.due, madeAt: last.at } : null;
}
