import type { LogDatabase } from './database.ts';
import { descend } from './descend.ts';
import { indexFacts } from './index-words.ts';
import type { LogPosition } from './log-line.ts';
import { wordsJob, type WordsJob } from './search-words.ts';
import { monthOf, wordTable } from './word-rows.ts';

/**
 * Makes the full-text index of all that was written before there was one (an older version, an import), the newest first. Each step is
 * one short transaction that remembers how far it came, so it may be cut at any moment and called again. Searching is right meanwhile.
 */
export async function settleWords(
  database: LogDatabase,
  { signal, factsAtOnce = 1_000 }: { signal?: AbortSignal; factsAtOnce?: number } = {},
): Promise<void> {
  while (await indexNext(database, factsAtOnce)) signal?.throwIfAborted();
}

/** Throws the index away: facts came in another way than one after another. Within the transaction that brought them. */
export async function restartWords(database: LogDatabase): Promise<void> {
  await Promise.all([wordTable(database).clear(), database.table('jobs').delete(wordsJob)]);
}

interface HalfDone extends WordsJob {
  /** Down to here all is indexed. */
  before?: LogPosition;
}

async function indexNext(database: LogDatabase, count: number): Promise<boolean> {
  const { interactions, comments, posts } = database;
  const jobs = database.table<HalfDone>('jobs');
  const tables = [interactions, comments, posts, wordTable(database), jobs];
  return database.transaction('rw', tables, async () => {
    const job = await jobs.get(wordsJob);
    if (job?.from === '') return false;
    const take = descend(database, undefined, { from: 0, to: Infinity, before: job?.before });
    const facts = await take(count);
    await indexFacts(database, facts);
    const last = facts.at(-1);
    if (!last || facts.length < count) {
      await jobs.put({ name: wordsJob, from: '' });
      return false;
    }
    const { recordedAt, id } = last;
    // The month of the last one is not whole yet; all after it are.
    const before = { recordedAt, id };
    await jobs.put({ name: wordsJob, from: `${monthOf(recordedAt)}~`, before });
    return true;
  });
}
