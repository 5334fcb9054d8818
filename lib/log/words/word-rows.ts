import type { Table } from 'dexie';
import type { LogDatabase } from '../database.ts';

/**
 * The words of one month that begin alike: when the lines were written in which each stands. So a writing touches tens of rows, not
 * hundreds, and the beginning of a word is found in one. Derived; can be made anew. Times are a superset: what is found by them is held
 * against the line itself.
 */
export interface WordRow {
  /** `YYYY-MM`, UTC. */
  month: string;
  /** `bucketOf` each of its words. */
  bucket: string;
  /** Words of `wordsOf`, or `@` and the key of a person or a post of whom a line speaks. */
  words: string[];
  /** How many of `times` are each word's. 0: too many to be worth listing; the month itself is walked then. */
  counts: Uint16Array;
  /** Word after word, ascending and distinct: milliseconds of the month. Whole ones need half the room; a file may bring others. */
  times: Uint32Array | Float64Array;
}

export type WordTable = Table<WordRow, [month: string, bucket: string]>;

export function wordTable(database: LogDatabase): WordTable {
  return database.words;
}

export function aboutKey(key: string): string {
  return `@${key}`;
}

/** Words by their first two letters; people and posts, which begin alike, by a hash. */
export function bucketOf(word: string): string {
  return word.startsWith('@') ? `@${hashOf(word) % bucketsOfKeys}` : word.slice(0, lettersOfBucket);
}

/** Of one letter: many buckets begin so. */
export function isWholeBucket(beginning: string): boolean {
  return beginning.length >= lettersOfBucket;
}

const lettersOfBucket = 2;
const bucketsOfKeys = 32;

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

/** The first moment of a month and that of the next. */
export function spanOfMonth(month: string): { from: number; to: number } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { from: Date.UTC(year, number - 1), to: Date.UTC(year, number) };
}
