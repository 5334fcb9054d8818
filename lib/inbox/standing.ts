import type { CommentObservation, Standing, Threading } from '../comments/comment.ts';
import { flatAnswers } from '../comments/flat-answers.ts';
import { nestedAnswers } from '../comments/nested-answers.ts';
import { buildThreads } from '../comments/threads.ts';
import type { Purpose, Said } from '../log/interaction.ts';
import { whoCameBack } from './came-back.ts';
import { replyReader } from './read-reply.ts';
import { saidStanding } from './said-standing.ts';
import { seenStanding } from './seen-standing.ts';

export interface SaidEntry {
  said: Said;
  /** When the person said it, epoch ms. */
  at: number;
}

export interface DraftEntry {
  text: string;
  purpose: Purpose;
  /** When it was put in the box, epoch ms. */
  at: number;
  /** Of a promise, epoch ms. */
  due?: number;
}

export interface StandingInput {
  threading: Threading;
  /** All known comments of one post, the user's own included, in any order. */
  comments: readonly CommentObservation[];
  postMine: boolean | 'unknown';
  /** By comment id, oldest first, without what was undone. */
  said: ReadonlyMap<string, readonly SaidEntry[]>;
  /** By the id of the comment for which they were put in the box. */
  drafts: ReadonlyMap<string, readonly DraftEntry[]>;
  /** The user lets a heart count as an acknowledgement. */
  heartCounts: boolean;
  /** Epoch ms. */
  now: number;
  /** Nothing of this post is unseen: a parent that is missing is gone from the site. Absent: not sure. */
  complete?: boolean;
}

/**
 * Where every comment of others under one post stands (DESIGN section 3), by comment id. The user's own comments have no
 * entry, and none has one under a post that is not the user's. Comments held for approval stand like all others: whoever
 * moderates wants to see them. Linear in the number of comments, but for sorting.
 */
export function standingsOf(input: StandingInput): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  if (input.postMine === false) return standings;
  if (input.postMine === 'unknown') {
    for (const { id, mine } of input.comments) if (!mine) standings.set(id, notProvenMine());
    return standings;
  }
  const nodes = buildThreads(input.comments);
  const readReply = replyReader(input.drafts);
  const answers =
    input.threading === 'nested'
      ? nestedAnswers(nodes, readReply, input.complete === true)
      : flatAnswers(nodes, readReply);
  const cameBack = whoCameBack(nodes, answers, input.said);
  for (const [node, answer] of answers) {
    const { id, comment } = node;
    if (!comment) continue;
    const seen = seenStanding(comment, answer, cameBack.comments.has(node), input.heartCounts);
    const wroteAgainAt = cameBack.lastWordAt.get(node) ?? -Infinity;
    standings.set(
      id,
      saidStanding(seen, input.said.get(id) ?? [], answer.sure, wroteAgainAt, input.now),
    );
  }
  return standings;
}

function notProvenMine(): Standing {
  return {
    status: 'unknown',
    why: 'notMine',
    since: null,
    by: 'seen',
    cameBack: false,
    postponed: 0,
  };
}
