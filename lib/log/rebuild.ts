import type { LogDatabase } from './database.ts';
import { foldFact } from './fold-fact.ts';
import { inOrder } from './in-order.ts';
import type { Interaction, Key } from './interaction.ts';
import { judgePost, type Judgement } from './judge.ts';
import { type CommentRecord, emptyRecords, type Records } from './records.ts';

/** Derives everything from the facts alone. `facts` in any order. */
export function deriveRecords(facts: readonly Interaction[], judgement: Judgement): Records {
  const records = emptyRecords();
  for (const fact of facts.toSorted(inOrder)) foldFact(records, fact);
  for (const [postKey, comments] of groupByPost(records)) {
    judgePost(records.posts.get(postKey), comments, judgement);
  }
  return records;
}

/** Throws the derived tables away and fills them anew from the log, all or nothing. */
export async function rebuild(database: LogDatabase, judgement: Judgement): Promise<void> {
  const { interactions, comments, posts, accounts } = database;
  await database.transaction('rw', [interactions, comments, posts, accounts], async () => {
    const records = deriveRecords(await interactions.toArray(), judgement);
    await Promise.all([comments.clear(), posts.clear(), accounts.clear()]);
    await comments.bulkAdd([...records.comments.values()]);
    await posts.bulkAdd([...records.posts.values()]);
    await accounts.bulkAdd([...records.accounts.values()]);
  });
}

function groupByPost(records: Records): Map<Key, CommentRecord[]> {
  const posts = new Map<Key, CommentRecord[]>();
  for (const record of records.comments.values()) {
    const group = posts.get(record.postKey);
    if (group) group.push(record);
    else posts.set(record.postKey, [record]);
  }
  return posts;
}
