import type { LogDatabase } from '../database.ts';
import type { Interaction, InteractionKind, SiteKey } from '../interaction.ts';
import { isOlder, newestFirst } from './line-order.ts';
import type { LogPosition } from './log-line.ts';
import { readAnyOf } from '../read-any-of.ts';

/** Gives the next so many facts, newest first; fewer only at the end. */
export type Take = (count: number) => Promise<Interaction[]>;

/** undefined: the whole log. Else the facts of each of these kinds on each of these sites. */
export type Reach = readonly { site: SiteKey; kind: InteractionKind }[] | undefined;

export interface Span {
  /** From the first moment to the one just after the last, epoch ms. */
  from: number;
  to: number;
  /** Only what is older than this. */
  before?: LogPosition;
}

/**
 * Walks down the log by its indexes, and reads no more than it gives (but for a few more of each kind). Goes on after a position, never
 * by counting rows.
 */
export function descend(database: LogDatabase, reach: Reach, span: Span): Take {
  if (!reach) return createRun(wholeLog(database), span);
  const runs = reach.map(({ site, kind }) => createRun(oneKind(database, site, kind), span));
  return mergeRuns(runs);
}

/** One range of one index in which facts stand by time. */
interface Range {
  within(from: number, to: number): ReturnType<LogDatabase['interactions']['toCollection']>;
  at(time: number): PromiseLike<string[]>;
  read(ids: string[]): PromiseLike<(Interaction | undefined)[]>;
}

function wholeLog({ interactions }: LogDatabase): Range {
  return {
    within: (from, to) => interactions.where('recordedAt').between(from, to),
    at: (time) => interactions.where('recordedAt').equals(time).primaryKeys(),
    read: (ids) => interactions.bulkGet(ids),
  };
}

function oneKind({ interactions }: LogDatabase, site: SiteKey, kind: InteractionKind): Range {
  const index = interactions.where('[site+kind+recordedAt]');
  return {
    within: (from, to) =>
      interactions
        .where('[site+kind+recordedAt]')
        .between([site, kind, from], [site, kind, to], true, false),
    at: (time) => index.equals([site, kind, time]).primaryKeys(),
    read: (ids) => interactions.bulkGet(ids),
  };
}

function createRun(range: Range, { from, to, before }: Span): Take {
  let last = before && before.recordedAt < to ? before : undefined;
  let isOver = from >= to;
  return async (count) => {
    if (isOver || count === 0) return [];
    const facts = last && last.recordedAt >= from ? await readTies(range, last, count) : [];
    if (facts.length < count) {
      const end = last?.recordedAt ?? to;
      const rest = range.within(from, end).reverse();
      if (end > from) facts.push(...(await rest.limit(count - facts.length).toArray()));
      isOver = facts.length < count;
    }
    last = facts.at(-1) ?? last;
    return facts;
  };
}

/** What stands in the same moment, below this one: a page with a thousand comments is one moment. */
async function readTies(range: Range, last: LogPosition, count: number): Promise<Interaction[]> {
  const ids = (await range.at(last.recordedAt)).filter((id) => id < last.id);
  ids.sort((one, other) => (one < other ? 1 : -1));
  const facts = await range.read(ids.slice(0, count));
  return facts.filter((fact) => fact !== undefined);
}

const firstRead = 8;
const mostRead = 128;

function mergeRuns(takes: readonly Take[]): Take {
  const runs = takes.map((take) => ({ take, facts: [] as Interaction[], at: 0, size: firstRead }));
  let left = runs;

  const fill = async (run: (typeof runs)[number]): Promise<void> => {
    run.facts = await run.take(run.size);
    run.at = 0;
    run.size = Math.min(run.size * 2, mostRead);
  };
  return async (count) => {
    const merged: Interaction[] = [];
    while (merged.length < count) {
      await Promise.all(left.filter(({ facts, at }) => at === facts.length).map(fill));
      left = left.filter(({ facts }) => facts.length > 0);
      const newest = left.reduce<(typeof runs)[number] | undefined>(
        (best, run) => (best && !isNewer(run, best) ? best : run),
        undefined,
      );
      const fact = newest?.facts[newest.at];
      if (!newest || !fact) break;
      newest.at += 1;
      merged.push(fact);
    }
    return merged;
  };
}

interface Head {
  facts: readonly Interaction[];
  at: number;
}

function isNewer(one: Head, other: Head): boolean {
  const [first, second] = [one.facts[one.at], other.facts[other.at]];
  return first !== undefined && second !== undefined && isOlder(second, first);
}

/** Every site of which there is a fact: a few steps over the index, whatever its size. */
export async function readSites({ interactions }: LogDatabase): Promise<SiteKey[]> {
  const sites: SiteKey[] = [];
  // An array is greater than every string, so this is the end of one site's facts.
  for (let after: [string, unknown[]] | null = null; ;) {
    const index = interactions.where('[site+kind+recordedAt]');
    const [key] = await (after ? index.above(after) : index.above(['', []])).limit(1).keys();
    if (!Array.isArray(key)) return sites;
    const site = String(key[0]) as SiteKey;
    sites.push(site);
    after = [site, [[]]];
  }
}

/** Facts at these times, newest first. */
export async function readAt(
  { interactions }: LogDatabase,
  times: readonly number[],
): Promise<Interaction[]> {
  const facts = await readAnyOf(interactions, 'recordedAt', times);
  return facts.sort(newestFirst);
}
