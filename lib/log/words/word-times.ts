import { type Listed, makeRow, readRow, unite } from './row-words.ts';
import { bucketOf, monthOf, spanOfMonth, type WordRow, type WordTable } from './word-rows.ts';

/** Collects at which times which words stand, in the order of the rows. null: at more than can be told. */
export class WordTimes {
  readonly #months = new Map<string, Map<string, Map<string, number[] | null>>>();

  add(words: Iterable<string>, time: number): void {
    const month = monthOf(time);
    const within = time - spanOfMonth(month).from;
    for (const word of words) {
      const listed = this.#listed(month, word);
      const times = listed.get(word);
      if (times === undefined) listed.set(word, [within]);
      // What was written in one moment comes one after the other.
      else if (times !== null && times.at(-1) !== within) times.push(within);
    }
  }

  addEndless(word: string, month: string): void {
    this.#listed(month, word).set(word, null);
  }

  *rows(): Generator<{ month: string; bucket: string; listed: ReadonlyMap<string, Listed> }> {
    for (const [month, buckets] of this.#months)
      for (const [bucket, listed] of buckets) yield { month, bucket, listed };
  }

  #listed(month: string, word: string): Map<string, number[] | null> {
    let buckets = this.#months.get(month);
    if (!buckets) this.#months.set(month, (buckets = new Map()));
    const bucket = bucketOf(word);
    let listed = buckets.get(bucket);
    if (!listed) buckets.set(bucket, (listed = new Map()));
    return listed;
  }
}

/** Adds to what is there; only the rows that it touches are read and written. Within the caller's transaction. */
export async function putTimes(table: WordTable, added: WordTimes): Promise<void> {
  const months = Map.groupBy(added.rows(), ({ month }) => month);
  const changed = await Promise.all(
    [...months].map(async ([month, rows]) => {
      const before = await readRows(
        table,
        month,
        rows.map(({ bucket }) => bucket),
      );
      return rows.flatMap((row) => addTo(before.get(row.bucket), row) ?? []);
    }),
  );
  await table.bulkPut(changed.flat());
}

/** Of so many, one reading of the whole month is cheaper than one of each. */
const fewRows = 40;

async function readRows(
  table: WordTable,
  month: string,
  buckets: readonly string[],
): Promise<Map<string, WordRow>> {
  const rows =
    buckets.length > fewRows
      ? await table.where('[month+bucket]').between([month, ''], [month, '\uffff']).toArray()
      : await table.bulkGet(buckets.map((bucket) => [month, bucket]));
  return new Map(rows.flatMap((row) => (row ? [[row.bucket, row]] : [])));
}

/** null: all of it is there already. */
function addTo(
  row: WordRow | undefined,
  added: { month: string; bucket: string; listed: ReadonlyMap<string, Listed> },
): WordRow | null {
  const listed = row ? readRow(row) : new Map<string, Listed>();
  let isChanged = false;
  for (const [word, times] of added.listed) {
    const known = listed.get(word);
    const all = unite(known, times);
    if (all === known) continue;
    listed.set(word, all);
    isChanged = true;
  }
  return isChanged ? makeRow(added.month, added.bucket, listed) : null;
}
