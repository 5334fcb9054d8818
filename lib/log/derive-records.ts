import { foldFact } from './fold-fact.ts';
import { inOrder } from './in-order.ts';
import type { Interaction, Key } from './interaction.ts';
import { judgePost, type Judgement } from './judge.ts';
import { type CommentRecord, emptyRecords, type Records } from './records.ts';

/** Derives everything from the facts alone, in memory: what the store must come to as well. `facts` in any order. */
export function deriveRecords(facts: readonly Interaction[], judgement: Judgement): Records {
  const records = emptyRecords();
  for (const fact of facts.toSorted(inOrder)) foldFact(records, fact);
  for (const [postKey, comments] of groupByPost(records)) {
    judgePost(records.posts.get(postKey), comments, judgement);
  }
  return records;
}

function groupByPost(records: Records): Map<Key, CommentRecord[]> {
  return Map.groupBy(records.comments.values(), ({ postKey }) => postKey);
}
