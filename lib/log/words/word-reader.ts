import { type Listed, readRow } from './row-words.ts';
import { bucketOf, isWholeBucket, spanOfMonth, type WordRow, type WordTable } from './word-rows.ts';

/** When a word stands in a month, epoch ms. null: too often to be listed; undefined: never. */
export type TimesOfWord = number[] | null | undefined;

/** Of each of these words, in their order. */
export async function readTimes(
  table: WordTable,
  month: string,
  words: readonly string[],
): Promise<TimesOfWord[]> {
  const buckets = [...new Set(words.map(bucketOf))];
  const rows = await table.bulkGet(buckets.map((bucket) => [month, bucket]));
  const listed = new Map(rows.flatMap((row) => (row ? [[row.bucket, readRow(row)]] : [])));
  return words.map((word) => absolute(month, listed.get(bucketOf(word))?.get(word)));
}

/** Of all words that begin so, together. null: one stands too often. */
export async function readBeginning(
  table: WordTable,
  month: string,
  beginning: string,
): Promise<Set<number> | null> {
  const found = new Set<number>();
  for (const row of await rowsOf(table, month, beginning)) {
    for (const [word, times] of readRow(row)) {
      if (!word.startsWith(beginning)) continue;
      if (times === null) return null;
      for (const time of absolute(month, times) ?? []) found.add(time);
    }
  }
  return found;
}

async function rowsOf(table: WordTable, month: string, beginning: string): Promise<WordRow[]> {
  if (!isWholeBucket(beginning)) {
    const [from, to] = [
      [month, beginning],
      [month, `${beginning}\uffff`],
    ];
    return table.where('[month+bucket]').between(from, to, true, true).toArray();
  }
  const row = await table.get([month, bucketOf(beginning)]);
  return row ? [row] : [];
}

/** The months of the index, oldest first. */
export async function readMonths(table: WordTable): Promise<string[]> {
  const months: string[] = [];
  for (;;) {
    const after = [months.at(-1) ?? '', '\uffff'];
    const [key] = await table.where('[month+bucket]').above(after).limit(1).primaryKeys();
    if (!key) return months;
    months.push(key[0]);
  }
}

/** When a word stands, in each month in which it does. */
export async function readEverywhere(
  table: WordTable,
  months: readonly string[],
  word: string,
): Promise<Map<string, number[] | null>> {
  const rows = await table.bulkGet(months.map((month) => [month, bucketOf(word)]));
  const found = new Map<string, number[] | null>();
  for (const row of rows) {
    const times = row && absolute(row.month, readRow(row).get(word));
    if (row && times !== undefined) found.set(row.month, times);
  }
  return found;
}

function absolute(month: string, listed: Listed | undefined): TimesOfWord {
  if (!listed) return listed;
  const { from } = spanOfMonth(month);
  return Array.from(listed, (time) => from + time);
}
