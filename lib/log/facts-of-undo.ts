import { keyOf } from '../comments/keys.ts';
import type { About } from './append.ts';
import type { Writing } from './facts-of-page.ts';
import { aboutRecord } from './facts-of-said.ts';
import type { CommentLabelled, CommentSaid, Interaction, Key, PostClaimed } from './interaction.ts';
import type { Records } from './records.ts';

/** What the person can take back. */
export type Decision = CommentSaid | CommentLabelled | PostClaimed;

export function isDecision(fact: Interaction): fact is Decision {
  if (fact.kind === 'post.claimed') return fact.claimed;
  return fact.kind === 'comment.said' || fact.kind === 'comment.labelled';
}

/** The records that taking these back is about. */
export function aboutDecisions(decisions: readonly Decision[]): About {
  const about: Record<keyof About, Key[]> = { comments: [], posts: [], accounts: [] };
  for (const fact of decisions) {
    if (fact.kind === 'post.claimed') about.posts.push(keyOfDecision(fact));
    else about.comments.push(keyOfDecision(fact));
  }
  return about;
}

/** Takes decisions back, all or none: nothing where one of them is taken back already. */
export function factsOfUndo(
  decisions: readonly Decision[],
  known: Records,
  writing: Writing,
): Interaction[] {
  const facts = decisions.flatMap((fact): Interaction[] => {
    if (fact.kind === 'post.claimed') {
      if (!known.posts.get(keyOfDecision(fact))?.claimed) return [];
      return [{ ...fact, id: writing.newId(), recordedAt: writing.now, claimed: false }];
    }
    const record = known.comments.get(keyOfDecision(fact));
    if (!record) return [];
    const stands = [...record.said, ...record.labelled].some((entry) => entry.fact === fact.id);
    return stands ? [{ kind: 'undone', ...aboutRecord(record, writing), undoes: fact.id }] : [];
  });
  return facts.length === decisions.length ? facts : [];
}

function keyOfDecision(fact: Decision): Key {
  return fact.kind === 'post.claimed'
    ? keyOf(fact.site, 'post', fact.post.id)
    : keyOf(fact.site, 'comment', fact.commentId);
}
