import type { LogDatabase } from '../database.ts';
import type { InsightRow } from './insight-row.ts';
import { readWeeks } from './read-weeks.ts';
import { unpackWeek } from './week-block.ts';

/** Comments of a span for figures, oldest first; those that are gone from their site are left out. Aborts between two portions. */
export async function* readRows(
  database: LogDatabase,
  { from, to }: { from: number; to: number },
  signal?: AbortSignal,
): AsyncGenerator<InsightRow> {
  for await (const block of readWeeks(database, { from, to }, signal)) {
    for (const row of unpackWeek(block)) {
      if (row.comment.time >= from && row.comment.time < to) yield row;
    }
  }
}
