import type { LogDatabase } from '../../lib/log/database.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import type { Judgement } from '../../lib/log/judge.ts';
import { rebuild } from '../../lib/log/rebuild.ts';
import { restartWords } from '../../lib/log/words/settle-words.ts';
import { bigLogEnds } from '../benches/big-log.ts';

const judgement: Judgement = { now: bigLogEnds, heartCounts: true, threadingOf: () => 'nested' };

/** Writes a whole log at once, with what is derived from it, but for its words. */
export async function fillLog(database: LogDatabase, facts: readonly Interaction[]): Promise<void> {
  await database.interactions.bulkAdd([...facts]);
  await rebuild(database, judgement);
  await database.transaction('rw', [database.words, database.jobs], () => restartWords(database));
}
