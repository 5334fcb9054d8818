import { LogDatabase } from '../database.ts';
import type { ReadLog } from './log-line.ts';
import { readLines } from './read-lines.ts';

let database: LogDatabase | undefined;

/** The log for a top-level page of the extension, which may read the store directly; the background alone writes. */
export function logDatabase(): LogDatabase {
  return (database ??= new LogDatabase());
}

export const readLog: ReadLog = (query) => readLines(logDatabase(), query);
