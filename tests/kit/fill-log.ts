import type { LogDatabase } from '../../lib/log/database.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import type { Judgement } from '../../lib/log/judge.ts';
import { deriveRecords } from '../../lib/log/derive-records.ts';
import { bigLogEnds } from '../benches/big-log.ts';

const judgement: Judgement = { now: bigLogEnds, heartCounts: true, threadingOf: () => 'nested' };

/** Writes a whole log at once, with what is derived from it, but for its words. */
export async function fillLog(
  { interactions, comments, posts, accounts }: LogDatabase,
  facts: readonly Interaction[],
): Promise<void> {
  const records = deriveRecords(facts, judgement);
  await interactions.bulkAdd([...facts]);
  await comments.bulkAdd([...records.comments.values()]);
  await posts.bulkAdd([...records.posts.values()]);
  await accounts.bulkAdd([...records.accounts.values()]);
}
