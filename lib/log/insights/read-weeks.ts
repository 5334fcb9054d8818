import type { LogDatabase } from '../database.ts';
import { findTops, type Links } from './find-tops.ts';
import { type InsightRow, insightRowOf } from './insight-row.ts';
import { readByTime } from './read-by-time.ts';
import { packWeek, type WeekBlock } from './week-block.ts';
import { spanOfWeek, weekOf } from './weeks.ts';

/**
 * The weeks of a span, oldest first, with all that was written in them; from the first comment on. Those that are not kept yet are read
 * from the comments, and kept until a comment in them changes. Aborts between two portions.
 */
export async function* readWeeks(
  database: LogDatabase,
  { from, to }: { from: number; to: number },
  signal?: AbortSignal,
): AsyncGenerator<WeekBlock> {
  const first = await database.comments.where('time').aboveOrEqual(from).first();
  if (!first) return;
  const lastWeek = weekOf(to - 1);
  for (let week = weekOf(first.time); week <= lastWeek; week += together) {
    signal?.throwIfAborted();
    const last = Math.min(week + together - 1, lastWeek);
    const blocks = await readKept(database, week, last);
    for (const run of missingRuns(blocks, week, last)) {
      for (const [each, block] of await readRun(database, run, signal)) blocks.set(each, block);
    }
    for (let each = week; each <= last; each += 1) {
      const block = blocks.get(each);
      if (block) yield block;
    }
  }
}

/** Reads and writes cost by their number, not by their size: so many weeks go in one of each. */
const together = 53;

type Blocks = Map<number, WeekBlock>;
/** Weeks one after another, the last one included. */
interface Run {
  first: number;
  last: number;
}

async function readKept({ weeks }: LogDatabase, first: number, last: number): Promise<Blocks> {
  const kept = await weeks.where('week').between(first, last, true, true).toArray();
  return new Map(kept.flatMap(({ week, block }) => (block ? [[week, block]] : [])));
}

function missingRuns(kept: ReadonlyMap<number, unknown>, first: number, last: number): Run[] {
  const runs: Run[] = [];
  for (let week = first; week <= last; week += 1) {
    const run = runs.at(-1);
    if (kept.has(week)) continue;
    if (run?.last === week - 1) run.last = week;
    else runs.push({ first: week, last: week });
  }
  return runs;
}

async function readRun(database: LogDatabase, run: Run, signal?: AbortSignal): Promise<Blocks> {
  const token = crypto.randomUUID();
  const weeks = Array.from({ length: run.last - run.first + 1 }, (_, step) => run.first + step);
  await database.weeks.bulkPut(weeks.map((week) => ({ week, token, block: null })));

  const blocks: Blocks = new Map();
  let [open, rows] = [run.first, [] as InsightRow[]];
  const closeBefore = (week: number): void => {
    for (; open < week; open += 1) {
      blocks.set(open, packWeek(rows));
      rows = [];
    }
  };
  const span = { from: spanOfWeek(run.first).from, to: spanOfWeek(run.last).to };
  // Who is answered was read a little earlier, as a rule.
  const links: Links = new Map();
  for await (const records of readByTime(database, span, signal)) {
    if (links.size > mostLinks) links.clear();
    const tops = await findTops(database, records, links);
    for (const record of records) {
      if (record.gone) continue;
      closeBefore(weekOf(record.time));
      rows.push(insightRowOf(record, tops.get(record.key)));
    }
  }
  closeBefore(run.last + 1);
  await keep(database, run, token, blocks);
  return blocks;
}

const mostLinks = 20_000;

/** Where nobody wrote meanwhile. They are kept for the next time only: if there is no room for them, this time goes well all the same. */
async function keep(
  database: LogDatabase,
  { first, last }: Run,
  token: string,
  blocks: Blocks,
): Promise<void> {
  const { weeks } = database;
  await database
    .transaction('rw', weeks, async () => {
      const stored = await weeks.where('week').between(first, last, true, true).toArray();
      const untouched = stored.filter((week) => week.token === token);
      await weeks.bulkPut(
        untouched.map(({ week }) => ({ week, token, block: blocks.get(week) ?? null })),
      );
    })
    .catch(() => undefined);
}
