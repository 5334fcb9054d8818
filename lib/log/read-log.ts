import { LogDatabase } from './database.ts';
import type { ReadLog } from './log-line.ts';
import { readLines } from './read-lines.ts';

let database: LogDatabase | undefined;

/** Reads the log from a top-level page of the extension, which may read the store directly; the background alone writes. */
export const readLog: ReadLog = (query) => readLines((database ??= new LogDatabase()), query);
