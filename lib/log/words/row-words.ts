import type { WordRow } from './word-rows.ts';

/** When the lines were written in which a word stands, in milliseconds of its month. null: at more moments than are worth listing. */
export type Listed = ArrayLike<number> | null;

/** With more in one month, walking it finds them as fast, and each writing would rewrite a long list. */
export const mostTimes = 1_000;

/** Each word of a row, without copying. */
export function readRow({ words, counts, times }: WordRow): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  let start = 0;
  words.forEach((word, index) => {
    const count = counts[index] ?? 0;
    listed.set(word, count === 0 ? null : times.subarray(start, start + count));
    start += count;
  });
  return listed;
}

/** One word of a row. undefined: it is not in it. */
export function readWord({ words, counts, times }: WordRow, word: string): Listed | undefined {
  const index = words.indexOf(word);
  if (index < 0) return undefined;
  const count = counts[index] ?? 0;
  if (count === 0) return null;
  const start = counts.subarray(0, index).reduce((sum, before) => sum + before, 0);
  return times.subarray(start, start + count);
}

/** `listed`: ascending, distinct, and no more of each than `mostTimes`. */
export function makeRow(
  month: string,
  bucket: string,
  listed: ReadonlyMap<string, Listed>,
): WordRow {
  const counts = Uint16Array.from(listed.values(), (times) => times?.length ?? 0);
  const all = new Float64Array(counts.reduce((sum, count) => sum + count, 0));
  let start = 0;
  for (const times of listed.values()) {
    if (times === null) continue;
    all.set(times, start);
    start += times.length;
  }
  const whole = Uint32Array.from(all);
  const isWhole = whole.every((time, index) => time === all[index]);
  return { month, bucket, words: [...listed.keys()], counts, times: isWhole ? whole : all };
}

/** Gives `known` itself where nothing is new. */
export function unite(known: Listed | undefined, added: Listed): Listed {
  if (known === null || added === null) return null;
  // Most words stand in a month once.
  if (!known && added.length === 1) return added;
  const all = new Float64Array((known?.length ?? 0) + added.length);
  if (known) all.set(known);
  all.set(added, known?.length ?? 0);
  all.sort();
  const distinct = all.filter((time, index) => time !== all[index - 1]);
  if (known && distinct.length === known.length) return known;
  return distinct.length > mostTimes ? null : distinct;
}
