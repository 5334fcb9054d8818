import type { Standing } from '../comments/comment.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import type { Purpose, Said } from '../log/interaction.ts';
import { type AnswersInput, answersIn } from './answers-in.ts';
import { whoCameBack } from './came-back.ts';
import { promiseOf } from './promise-of.ts';
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

export interface StandingInput extends AnswersInput {
  postMine: boolean | 'unknown';
  /** By comment id, oldest first, without what was undone. */
  said: ReadonlyMap<string, readonly SaidEntry[]>;
  /** What kind the person says that a comment is, by its id; it outranks what its words look like. Absent: nothing was said. */
  labels?: ReadonlyMap<string, CommentKind>;
  /** The user lets a heart count as an acknowledgement. */
  heartCounts: boolean;
  /** Epoch ms. */
  now: number;
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
  const { nodes, answers } = answersIn(input);
  const cameBack = whoCameBack(nodes, answers, input.said);
  for (const [node, answer] of answers) {
    const { id, comment } = node;
    if (!comment) continue;
    const seen = seenStanding(comment, answer, {
      cameBack: cameBack.comments.has(node),
      heartCounts: input.heartCounts,
      label: input.labels?.get(id),
    });
    const wroteAgainAt = cameBack.lastWordAt.get(node) ?? -Infinity;
    const said = input.said.get(id) ?? [];
    const standing = saidStanding(seen, said, answer.sure, wroteAgainAt, input.now);
    const promise = promiseOf(answer.sure, said);
    standings.set(id, promise ? { ...standing, promise } : standing);
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
