import type { LogPosition } from './log-line.ts';

/** For sorting: the newest first; in the same moment the greater id, as IndexedDB walks backwards. */
export function newestFirst(one: LogPosition, other: LogPosition): number {
  return other.recordedAt - one.recordedAt || (one.id < other.id ? 1 : one.id > other.id ? -1 : 0);
}

export function isOlder(one: LogPosition, other: LogPosition): boolean {
  return newestFirst(one, other) > 0;
}
