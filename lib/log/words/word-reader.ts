import { type Listed, readRow, readWord } from './row-words.ts';
import { bucketOf, isWholeBucket, spanOfMonth, type WordRow, type WordTable } from './word-rows.ts';

/** When a word stands in a month, epoch ms. null: too often to be listed; undefined: never. */
export type TimesOfWord = number[] | null | undefined;

/** What a month has of what is sought. */
export interface TimesOfMonth {
  /** Of each word, in their order. */
  words: TimesOfWord[];
  /** Of all that begin so, together. null: one stands too often, or no beginning is sought. */
  begun: ReadonlySet<number> | null;
}

/** Of several months at once, in their order: each row costs a request, but only one after another costs the time. */
export async function readMonthTimes(
  table: WordTable,
  months: readonly string[],
  words: readonly string[],
  beginning: string | null,
): Promise<TimesOfMonth[]> {
  const isShort = beginning !== null && !isWholeBucket(beginning);
  const sought = beginning === null || isShort ? words : [...words, beginning];
  const rows = await readRows(table, months, new Set(sought.map(bucketOf)));
  const short = isShort
    ? await Promise.all(months.map((month) => readShort(table, month, beginning)))
    : [];
  return months.map((month, index) => {
    const rowOf = (word: string) => rows.get(keyOf(month, bucketOf(word)));
    return {
      words: words.map((word) => timesOf(rowOf(word), word)),
      begun:
        beginning === null ? null : timesOfBegun(short[index] ?? [rowOf(beginning)], beginning),
    };
  });
}

/** When a word stands, in each month in which it does. */
export async function readEverywhere(
  table: WordTable,
  months: readonly string[],
  word: string,
): Promise<Map<string, number[] | null>> {
  const found = new Map<string, number[] | null>();
  for (const row of (await readRows(table, months, new Set([bucketOf(word)]))).values()) {
    const times = timesOf(row, word);
    if (times !== undefined) found.set(row.month, times);
  }
  return found;
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

async function readRows(
  table: WordTable,
  months: readonly string[],
  buckets: ReadonlySet<string>,
): Promise<Map<string, WordRow>> {
  const keys = months.flatMap((month) => Array.from(buckets, (bucket) => [month, bucket] as const));
  const rows = await table.bulkGet(keys.map(([month, bucket]) => [month, bucket]));
  return new Map(rows.flatMap((row) => (row ? [[keyOf(row.month, row.bucket), row]] : [])));
}

function keyOf(month: string, bucket: string): string {
  return `${month} ${bucket}`;
}

/** One letter begins many rows. */
function readShort(table: WordTable, month: string, beginning: string): PromiseLike<WordRow[]> {
  const range = table.where('[month+bucket]');
  return range.between([month, beginning], [month, `${beginning}\uffff`], true, true).toArray();
}

function timesOf(row: WordRow | undefined, word: string): TimesOfWord {
  return row && absolute(row, readWord(row, word));
}

function timesOfBegun(
  rows: readonly (WordRow | undefined)[],
  beginning: string,
): Set<number> | null {
  const found = new Set<number>();
  for (const row of rows) {
    for (const [word, times] of row ? readRow(row) : []) {
      if (!word.startsWith(beginning)) continue;
      if (times === null) return null;
      for (const time of row ? (absolute(row, times) ?? []) : []) found.add(time);
    }
  }
  return found;
}

function absolute(row: WordRow, listed: Listed | undefined): TimesOfWord {
  if (!listed) return listed;
  const { from } = spanOfMonth(row.month);
  return Array.from(listed, (time) => from + time);
}
