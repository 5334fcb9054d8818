import type { LogDatabase } from '../database.ts';
import { findTops } from './find-tops.ts';
import { type InsightRow, insightRowOf } from './insight-row.ts';
import { readByTime } from './read-by-time.ts';
import type { CommentRecord } from '../records.ts';
import { packWeek, unpackWeek, type WeekBlock } from './week-block.ts';
import { spanOfWeek, type Week, weekOf } from './weeks.ts';

/**
 * Comments of a span for figures, week by week, oldest first; those that are gone from their site are left out. A week that was read once
 * is quick the next time, until a comment in it changes. Aborts between two portions.
 */
export async function* readRows(
  database: LogDatabase,
  { from, to }: { from: number; to: number },
  signal?: AbortSignal,
): AsyncGenerator<InsightRow> {
  const first = await database.comments.where('time').aboveOrEqual(from).first();
  if (!first) return;
  const lastWeek = weekOf(to - 1);
  for (let week = weekOf(first.time); week <= lastWeek; week += together) {
    signal?.throwIfAborted();
    const last = Math.min(week + together - 1, lastWeek);
    const known = new Map(
      (await database.weeks.where('week').between(week, last, true, true).toArray()).map((each) => [
        each.week,
        each.block,
      ]),
    );
    for (let each = week; each <= last; each += 1) {
      const block = known.get(each) ?? (await readWeek(database, each, signal));
      for (const row of unpackWeek(block)) {
        if (row.comment.time >= from && row.comment.time < to) yield row;
      }
    }
  }
}

const together = 13;

async function readWeek(
  database: LogDatabase,
  week: number,
  signal?: AbortSignal,
): Promise<WeekBlock> {
  const token = crypto.randomUUID();
  await database.weeks.put({ week, token, block: null });
  const rows: InsightRow[] = [];
  for await (const records of readByTime(database, spanOfWeek(week), signal)) {
    rows.push(...(await rowsOf(database, records)));
  }
  const block = packWeek(rows);
  await keep(database, { week, token, block });
  return block;
}

/** If nobody wrote meanwhile. It is kept for the next time only: where there is no room for it, this time goes well all the same. */
async function keep({ weeks }: LogDatabase, week: Week): Promise<void> {
  await weeks
    .where({ week: week.week })
    .modify((stored, context) => {
      if (stored.token === week.token) context.value = week;
    })
    .catch(() => undefined);
}

async function rowsOf(
  database: LogDatabase,
  records: readonly CommentRecord[],
): Promise<InsightRow[]> {
  const tops = await findTops(database, records);
  return records
    .filter(({ gone }) => !gone)
    .map((record) => insightRowOf(record, tops.get(record.key)));
}
