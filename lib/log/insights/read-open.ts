import type { LogDatabase } from '../database.ts';
import type { Key } from '../interaction.ts';
import type { CommentRecord } from '../records.ts';

/** What waits, and promises that fell due without an answer, but for those already known; so many at once. */
export async function* readOpen(
  { comments }: LogDatabase,
  known: ReadonlySet<Key>,
  now: number,
  signal?: AbortSignal,
): AsyncGenerator<CommentRecord[]> {
  const due = await comments.where('due').between(1, now, true, true).toArray();
  yield due.filter((record) => isOpen(record, now) && !known.has(record.key));
  const waiting = await comments.where({ status: 'waiting' }).primaryKeys();
  const missing = waiting.filter((key) => !known.has(key));
  for (let index = 0; index < missing.length; index += portion) {
    signal?.throwIfAborted();
    const records = await comments.bulkGet(missing.slice(index, index + portion));
    yield records.filter((record) => record?.status === 'waiting') as CommentRecord[]; // no undefined is left
  }
}

function isOpen({ status, due }: CommentRecord, now: number): boolean {
  return status === 'waiting' || (status === 'promised' && due > 0 && due <= now);
}

const portion = 1_000;
