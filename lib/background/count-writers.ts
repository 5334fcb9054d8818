import { atHour } from '../inbox/at-hour.ts';
import type { CountedWriter } from '../inbox/people.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Key } from '../log/interaction.ts';
import { readAnyOf } from '../log/read-any-of.ts';
import type { CommentRecord } from '../log/records.ts';

/**
 * How much these people wrote, by their keys ('' is nobody). As it was counted already; the comments are read only of those about whom
 * something was written since.
 */
export async function countWriters(
  { comments, people }: Pick<LogDatabase, 'comments' | 'people'>,
  keys: Iterable<Key>,
): Promise<Map<Key, CountedWriter>> {
  const asked = [...new Set(keys)].filter((key) => key !== '');
  const counted = new Map<Key, CountedWriter>();
  const uncounted: Key[] = [];
  for (const [index, row] of (await people.bulkGet(asked)).entries()) {
    const key = asked[index] ?? '';
    if (row?.stale === 0) counted.set(key, row);
    else uncounted.push(key);
  }
  if (uncounted.length === 0) return counted;
  const theirs = await readAnyOf(comments, 'personKey', uncounted);
  for (const [key, written] of Map.groupBy(theirs, ({ personKey }) => personKey))
    counted.set(key, countOf(written));
  return counted;
}

function countOf(written: readonly CommentRecord[]): CountedWriter {
  return {
    comments: written.length,
    days: new Set(written.map(({ time }) => atHour(time, 0, 0))).size,
    lastAt: Math.max(...written.map(({ time }) => time)),
  };
}
