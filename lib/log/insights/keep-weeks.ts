import type { LogDatabase } from '../database.ts';
import { readWeeks } from './read-weeks.ts';

/**
 * Reads the weeks that the figures of a year ask for, the latest first, so that whoever asks for these figures need not wait. May be cut
 * off at any moment.
 */
export async function keepWeeks(
  database: LogDatabase,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  for (let to = now; to > now - twoYears; to -= twoYears / steps) {
    const weeks = readWeeks(database, { from: to - twoYears / steps, to }, signal);
    while (!(await weeks.next()).done) signal.throwIfAborted();
  }
}

/** The year, and the one before. */
const twoYears = 2 * 365 * 86_400_000;
const steps = 8;
