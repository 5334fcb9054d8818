import type { Table } from 'dexie';
import type { LogDatabase } from '../database.ts';
import type { Interaction } from '../interaction.ts';
import { isOlder } from '../lines/line-order.ts';
import type { LogPosition } from '../lines/log-line.ts';
import { monthOf } from './word-rows.ts';

/** How far the index of words is made, from the newest line down. */
export interface WordsJob {
  name: 'words';
  /** Down to this line all is in it. null: all there is. */
  before: LogPosition | null;
}

export function wordsJobs(database: LogDatabase): Table<WordsJob, string> {
  return database.table('jobs');
}

/** undefined: it was not begun. */
export async function readWordsJob(database: LogDatabase): Promise<WordsJob | undefined> {
  return wordsJobs(database).get('words');
}

/** Whether all lines of a month are in the index. */
export function isWhole(job: WordsJob | undefined, month: string): boolean {
  if (!job?.before) return job !== undefined;
  return month > monthOf(job.before.recordedAt);
}

/** What the making of the index has still before it: it will come to these facts by itself. */
export function isToCome(job: WordsJob | undefined, { recordedAt, id }: Interaction): boolean {
  if (!job) return true;
  return job.before !== null && isOlder({ recordedAt, id }, job.before);
}
