import { makeRow, readRow } from './row-words.ts';
import { bucketOf, spanOfMonth, type WordRow, type WordTable } from './word-rows.ts';

/** At which times a word is left in a month, epoch ms, ascending; none: the word goes. */
export interface LeftTimes {
  word: string;
  month: string;
  left: readonly number[];
}

/** Writes the rows of words that were taken out, and takes away those without any. Within the caller's transaction. */
export async function replaceTimes(table: WordTable, words: readonly LeftTimes[]): Promise<void> {
  const kept: WordRow[] = [];
  const emptied: [month: string, bucket: string][] = [];
  for (const [month, ofMonth] of Map.groupBy(words, (word) => word.month)) {
    const { from } = spanOfMonth(month);
    for (const [bucket, ofRow] of Map.groupBy(ofMonth, ({ word }) => bucketOf(word))) {
      const row = await table.get([month, bucket]);
      if (!row) continue;
      const listed = readRow(row);
      for (const { word, left } of ofRow) {
        if (left.length === 0) listed.delete(word);
        else
          listed.set(
            word,
            Array.from(left, (time) => time - from),
          );
      }
      if (listed.size > 0) kept.push(makeRow(month, bucket, listed));
      else emptied.push([month, bucket]);
    }
  }
  await table.bulkPut(kept);
  await table.bulkDelete(emptied);
}
