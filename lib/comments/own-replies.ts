import type { CommentObservation } from './comment.ts';
import { spanOf } from './later.ts';

/** What a reply of the user's is: a real answer, a holding reply, or a short thanks. */
export type ReplyKind = 'answer' | 'promise' | 'thanks';

export interface OwnReply {
  comment: CommentObservation;
  kind: ReplyKind;
  /** Of a promise, epoch ms. */
  due?: number;
}

/** The user's replies that answer one comment, summed up: the first and last of each kind that rules ask for. */
export interface OwnReplies {
  first: OwnReply;
  last: OwnReply;
  firstAnswer: OwnReply | null;
  lastAnswer: OwnReply | null;
  firstThanks: OwnReply | null;
  lastPromise: OwnReply | null;
  /** Some reply, or some real answer, has no time, so nobody can tell which was the first. */
  untimed: boolean;
  untimedAnswer: boolean;
  /** The earliest exact time among them; Infinity if none is exact. */
  earliestExactAt: number;
}

export function sumOf(reply: OwnReply): OwnReplies {
  const { comment, kind } = reply;
  const untimed = comment.at === null;
  return {
    first: reply,
    last: reply,
    firstAnswer: kind === 'answer' ? reply : null,
    lastAnswer: kind === 'answer' ? reply : null,
    firstThanks: kind === 'thanks' ? reply : null,
    lastPromise: kind === 'promise' ? reply : null,
    untimed,
    untimedAnswer: untimed && kind === 'answer',
    earliestExactAt: comment.at !== null && comment.precisionMs === 0 ? comment.at : Infinity,
  };
}

export function addUp(a: OwnReplies | null, b: OwnReplies | null): OwnReplies | null {
  if (!a) return b;
  if (!b) return a;
  return {
    first: earlierOf(a.first, b.first),
    last: laterOf(a.last, b.last),
    firstAnswer:
      a.firstAnswer && b.firstAnswer
        ? earlierOf(a.firstAnswer, b.firstAnswer)
        : (a.firstAnswer ?? b.firstAnswer),
    lastAnswer:
      a.lastAnswer && b.lastAnswer
        ? laterOf(a.lastAnswer, b.lastAnswer)
        : (a.lastAnswer ?? b.lastAnswer),
    firstThanks:
      a.firstThanks && b.firstThanks
        ? earlierOf(a.firstThanks, b.firstThanks)
        : (a.firstThanks ?? b.firstThanks),
    lastPromise:
      a.lastPromise && b.lastPromise
        ? laterOf(a.lastPromise, b.lastPromise)
        : (a.lastPromise ?? b.lastPromise),
    untimed: a.untimed || b.untimed,
    untimedAnswer: a.untimedAnswer || b.untimedAnswer,
    earliestExactAt: Math.min(a.earliestExactAt, b.earliestExactAt),
  };
}

function earlierOf(a: OwnReply, b: OwnReply): OwnReply {
  return comesFirst(a.comment, b.comment) ? a : b;
}

function laterOf(a: OwnReply, b: OwnReply): OwnReply {
  return comesFirst(a.comment, b.comment) ? b : a;
}

/** A total order, so that the order of input never matters: time, then place, then id. Untimed ones come last. */
function comesFirst(a: CommentObservation, b: CommentObservation): boolean {
  const untilA = spanOf(a).to;
  const untilB = spanOf(b).to;
  if (untilA !== untilB) return untilA < untilB;
  const placeA = a.position ?? Infinity;
  const placeB = b.position ?? Infinity;
  if (placeA !== placeB) return placeA < placeB;
  return a.id <= b.id;
}
