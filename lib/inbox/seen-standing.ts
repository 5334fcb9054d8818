import type { Answers } from '../comments/answers.ts';
import type { CommentObservation, Standing } from '../comments/comment.ts';
import type { OwnReplies, OwnReply } from '../comments/own-replies.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import { kindOf } from '../language/kind-of.ts';

export interface SeenAbout {
  /** They wrote again after an answer of the user's. */
  cameBack: boolean;
  /** The user lets a heart count as an acknowledgement. */
  heartCounts: boolean;
  /** What kind of comment the person says that it is. */
  label?: CommentKind;
}

/**
 * Where a comment stands by what the page shows. What is certain comes first: a real answer, then a promise, then thanks;
 * only then doubt; and it waits only if nothing speaks against it. A heart is enough for no question and no criticism; a bare thanks
 * neither where the person said that it is one (by its words alone nobody is that sure).
 */
export function seenStanding(
  comment: CommentObservation,
  answers: Answers,
  { cameBack, heartCounts, label }: SeenAbout,
): Standing {
  const base: Standing = {
    status: 'waiting',
    why: cameBack ? 'cameBack' : 'noReply',
    since: comment.at,
    by: 'seen',
    cameBack,
    postponed: 0,
  };
  if (answers.sure) {
    const standing = { ...base, ...clocks(comment, answers.sure), ...decided(answers.sure) };
    if (standing.status !== 'acknowledged' || !asksForMore(label)) return standing;
    return { ...standing, status: 'waiting' };
  }
  if (answers.ownerReplied) return { ...base, status: 'answered', why: 'replied', since: null };
  if (heartCounts && comment.hearted && isHeartEnough(comment.text, label)) {
    return { ...base, status: 'acknowledged', why: 'hearted', since: null };
  }
  if (answers.folded) return { ...base, status: 'unknown', why: 'folded', since: null };
  if (answers.maybe) return { ...base, status: 'unknown', why: 'unordered', since: null };
  return base;
}

function asksForMore(label: CommentKind | undefined): boolean {
  return label === 'question' || label === 'criticism';
}

function isHeartEnough(text: string, label: CommentKind | undefined): boolean {
  return !asksForMore(label ?? kindOf(text));
}

function decided(replies: OwnReplies): Partial<Standing> {
  if (replies.firstAnswer) return by(replies.firstAnswer, 'answered', 'replied');
  if (replies.lastPromise) {
    const { due } = replies.lastPromise;
    return {
      ...by(replies.lastPromise, 'promised', 'promised'),
      ...(due === undefined ? {} : { due }),
    };
  }
  return by(replies.firstThanks ?? replies.first, 'acknowledged', 'thanked');
}

function by(
  { comment }: OwnReply,
  status: Standing['status'],
  why: Standing['why'],
): Partial<Standing> {
  return { status, why, since: comment.at, replyId: comment.id };
}

/** Site times may be a little off, so a reply that seems to come before the comment took no time. */
function clocks({ at }: CommentObservation, replies: OwnReplies): Partial<Standing> {
  const firstWordAt = replies.untimed ? null : replies.first.comment.at;
  const answerAt = replies.untimedAnswer ? null : (replies.firstAnswer?.comment.at ?? null);
  return {
    ...(at !== null && firstWordAt !== null ? { firstWordMs: Math.max(0, firstWordAt - at) } : {}),
    ...(at !== null && answerAt !== null ? { answerMs: Math.max(0, answerAt - at) } : {}),
  };
}
