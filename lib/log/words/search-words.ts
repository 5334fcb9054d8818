import type { LogDatabase } from '../database.ts';
import { descend, readAt, type Reach, type Span } from '../lines/descend.ts';
import type { Interaction } from '../interaction.ts';
import { isOlder } from '../lines/line-order.ts';
import { isWhole, readWordsJob } from './words-job.ts';
import { readMonthTimes } from './word-reader.ts';
import { monthOf, spanOfMonth, wordTable } from './word-rows.ts';

/** What every line must have, as the index knows it. */
export interface Sought {
  /** Whole words, and people and posts. */
  terms: readonly string[];
  /** The beginning of a word. */
  beginning: string | null;
}

/**
 * Facts whose lines may have all that is sought, newest first, in portions. Goes month by month: where the words are listed, it reads
 * only what stands at their times; where one is too common to be listed, or the index is not made yet, it walks the month.
 */
export async function* searchFacts(
  database: LogDatabase,
  sought: Sought,
  reach: Reach,
  span: Span,
): AsyncGenerator<Interaction[]> {
  const months = await monthsOf(database, span);
  const job = await readWordsJob(database);
  for (const group of growing(months)) {
    for (const [index, times] of (await timesIn(database, group, sought)).entries()) {
      const month = group[index] ?? '';
      const within = clip(span, month);
      yield* times === null || !isWhole(job, month)
        ? walk(database, reach, within)
        : readListed(database, listedIn(times, within), within);
    }
  }
}

/** The newest alone, for what is common is found there; then ever more at once, for what is rare is not. */
function* growing(months: readonly string[]): Generator<readonly string[]> {
  for (let start = 0, size = 1; start < months.length; start += size, size *= 8) {
    yield months.slice(start, start + size);
  }
}

const portion = 128;

async function* walk(
  database: LogDatabase,
  reach: Reach,
  span: Span,
): AsyncGenerator<Interaction[]> {
  const take = descend(database, reach, span);
  for (;;) {
    const facts = await take(portion);
    if (facts.length > 0) yield facts;
    if (facts.length < portion) return;
  }
}

async function* readListed(
  database: LogDatabase,
  times: readonly number[],
  { before }: Span,
): AsyncGenerator<Interaction[]> {
  for (let start = 0; start < times.length; start += portion) {
    const facts = await readAt(database, times.slice(start, start + portion));
    yield before ? facts.filter((fact) => isOlder(fact, before)) : facts;
  }
}

/** Newest first. */
function listedIn(times: Iterable<number>, { from, to, before }: Span): number[] {
  const newest = before?.recordedAt ?? Infinity;
  return [...times]
    .filter((time) => time >= from && time < to && time <= newest)
    .sort((one, other) => other - one);
}

function clip(span: Span, month: string): Span {
  const { from, to } = spanOfMonth(month);
  return { ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) };
}

/** The months of the log that a span touches, newest first. */
async function monthsOf({ interactions }: LogDatabase, span: Span): Promise<string[]> {
  const [first, last] = await Promise.all([
    interactions.orderBy('recordedAt').first(),
    interactions.orderBy('recordedAt').last(),
  ]);
  if (!first || !last) return [];
  const from = Math.max(first.recordedAt, span.from);
  const newest = Math.min(last.recordedAt, span.to - 1, span.before?.recordedAt ?? Infinity);
  const months: string[] = [];
  for (let time = newest; time >= from; time = spanOfMonth(monthOf(time)).from - 1) {
    months.push(monthOf(time));
  }
  return months;
}

/** Of each month, the times at which all that is sought stands. null: the index cannot narrow it down. */
async function timesIn(
  database: LogDatabase,
  months: readonly string[],
  { terms, beginning }: Sought,
): Promise<(Iterable<number> | null)[]> {
  const found = await readMonthTimes(wordTable(database), months, terms, beginning);
  return found.map(({ words, begun }) => {
    if (words.includes(undefined) || begun?.size === 0) return [];
    const lists: ReadonlySet<number>[] = words.flatMap((times) => (times ? [new Set(times)] : []));
    if (begun) lists.push(begun);
    const [first, ...others] = lists.sort((one, other) => one.size - other.size);
    if (!first) return null;
    return [...first].filter((time) => others.every((times) => times.has(time)));
  });
}
