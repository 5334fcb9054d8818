import type { Answers } from '../comments/answers.ts';
import type { CommentObservation, Threading } from '../comments/comment.ts';
import { flatAnswers } from '../comments/flat-answers.ts';
import { nestedAnswers } from '../comments/nested-answers.ts';
import type { OwnReply } from '../comments/own-replies.ts';
import { buildThreads, type ThreadNode } from '../comments/threads.ts';
import { replyReader } from './read-reply.ts';
import type { DraftEntry } from './standing.ts';

export interface AnswersInput {
  threading: Threading;
  /** All known comments of one post, the user's own included, in any order. */
  comments: readonly CommentObservation[];
  /** By the id of the comment for which they were put in the box. */
  drafts: ReadonlyMap<string, readonly DraftEntry[]>;
  /** Nothing of this post is unseen: a parent that is missing is gone from the site. Absent: not sure. */
  complete?: boolean;
}

/** What answers what under one post of the user's. */
export function answersIn({ threading, comments, drafts, complete }: AnswersInput): {
  nodes: readonly ThreadNode[];
  answers: ReadonlyMap<ThreadNode, Answers>;
} {
  const nodes = buildThreads(comments);
  const readReply = replyReader(drafts);
  const answers =
    threading === 'nested'
      ? nestedAnswers(nodes, readReply, complete === true)
      : flatAnswers(nodes, readReply);
  return { nodes, answers };
}

/** The user's replies that certainly answer one comment and say something of their own: the first and last of each kind. */
export function repliesTo(commentId: string, input: AnswersInput): OwnReply[] {
  for (const [{ id }, { sure }] of answersIn(input).answers) {
    if (id !== commentId || !sure) continue;
    const { first, firstThanks, lastPromise, firstAnswer, lastAnswer, last } = sure;
    const replies = [first, firstThanks, lastPromise, firstAnswer, lastAnswer, last];
    return [...new Set(replies.filter((reply) => reply !== null))];
  }
  return [];
}
