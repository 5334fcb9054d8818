import type { Table } from 'dexie';
import type { LogDatabase } from '../database.ts';

/**
 * One word in one month: when the lines were written in which it stands. Derived; can be made anew. Times are a superset: what is found
 * by them is held against the line itself.
 */
export interface WordRow {
  /** A word of `wordsOf`, or `@` and the key of a person or a post of whom a line speaks. */
  word: string;
  /** `YYYY-MM`, UTC. */
  month: string;
  /** recordedAt, ascending, distinct. null: too many to be worth listing; the month itself is walked then. */
  times: Float64Array | null;
}

/** With more in one month, walking it finds them as fast, and each writing would rewrite a long list. */
export const mostTimes = 1_000;

export type WordTable = Table<WordRow, [word: string, month: string]>;

export function wordTable(database: LogDatabase): WordTable {
  return database.words;
}

export function aboutKey(key: string): string {
  return `@${key}`;
}

export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

/** The first moment of a month and that of the next. */
export function spanOfMonth(month: string): { from: number; to: number } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { from: Date.UTC(year, number - 1), to: Date.UTC(year, number) };
}

/** Collects at which times which words stand. null: at more than can be told. */
export class WordTimes {
  readonly #months = new Map<string, Map<string, Set<number> | null>>();

  add(word: string, time: number): void {
    const times = this.#of(word, monthOf(time));
    times?.add(time);
  }

  addEndless(word: string, month: string): void {
    this.#of(word, month);
    this.#months.get(month)?.set(word, null);
  }

  /** New rows, as if there were none yet. */
  rows(): WordRow[] {
    return [...this.#months].flatMap(([month, words]) =>
      [...words].map(([word, times]) => ({ word, month, times: times && sorted(times) })),
    );
  }

  #of(word: string, month: string): Set<number> | null {
    let words = this.#months.get(month);
    if (!words) this.#months.set(month, (words = new Map()));
    let times = words.get(word);
    if (times === undefined) words.set(word, (times = new Set()));
    return times;
  }
}

/** Adds to what is there; only the rows that it touches are read and written. Within the caller's transaction. */
export async function putTimes(table: WordTable, added: WordTimes): Promise<void> {
  const rows = added.rows();
  if (rows.length === 0) return;
  const before = await table.bulkGet(rows.map(({ word, month }) => [word, month]));
  const changed = rows.flatMap((row, index) => {
    const known = before[index];
    const times = unite(known, row.times);
    return known && times === known.times ? [] : [{ ...row, times }];
  });
  await table.bulkPut(changed);
}

/** Gives `known.times` itself where nothing is new. */
function unite(known: WordRow | undefined, added: Float64Array | null): Float64Array | null {
  if (!known) return cap(added);
  if (known.times === null || added === null) return null;
  const all = new Set(known.times);
  for (const time of added) all.add(time);
  return all.size === known.times.length ? known.times : cap(sorted(all));
}

function cap(times: Float64Array | null): Float64Array | null {
  return times && times.length > mostTimes ? null : times;
}

function sorted(times: ReadonlySet<number>): Float64Array {
  return Float64Array.from(times).sort();
}
