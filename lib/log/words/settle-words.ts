import { tablesOfFacts } from '../append.ts';
import type { LogDatabase } from '../database.ts';
import { addToIndex } from './index-words.ts';
import { readOlder } from './read-older.ts';
import { readWordsJob, wordsJobs } from './words-job.ts';

/**
 * Makes the full-text index of all that was written before there was one (an older version, an import), the newest first. Each step is
 * one short transaction that remembers how far it came, so it may be cut at any moment and called again. Searching is right meanwhile.
 * Waits for a rebuild to be over: lines speak of what is derived.
 */
export async function settleWords(
  database: LogDatabase,
  { signal, factsAtOnce = 4_000 }: { signal?: AbortSignal; factsAtOnce?: number } = {},
): Promise<void> {
  while (await indexNext(database, factsAtOnce)) signal?.throwIfAborted();
}

/** Throws the index away: facts came in another way than one after another. Within the transaction that brought them. */
export async function restartWords(database: LogDatabase): Promise<void> {
  await Promise.all([database.words.clear(), wordsJobs(database).delete('words')]);
}

/** false: nothing is left to do. */
async function indexNext(database: LogDatabase, count: number): Promise<boolean> {
  return database.transaction('rw', tablesOfFacts(database), async () => {
    const job = await readWordsJob(database);
    if (job?.before === null || (await database.jobs.get('rebuild'))) return false;
    const facts = await readOlder(database, job?.before, count);
    await addToIndex(database, facts);
    const last = facts.at(-1);
    const isOver = !last || facts.length < count;
    const before = isOver ? null : { recordedAt: last.recordedAt, id: last.id };
    await wordsJobs(database).put({ name: 'words', before });
    return !isOver;
  });
}
