import { atHour } from './at-hour.ts';
import { nextGoodMoment } from './next-good-moment.ts';
import type { QuietTimes } from './quiet.ts';

export type PromiseChoice = 'tomorrow' | 'inThreeDays';

/**
 * When a promise may fall due, epoch ms: at 9:00 of the device's own time zone, so that the reminder leaves a day for it; what falls into
 * quiet times moves behind them. No two are the same moment.
 */
export function promiseChoices(
  now: number,
  quiet: QuietTimes,
): { choice: PromiseChoice; due: number }[] {
  const tomorrow = nextGoodMoment(atHour(now, 1, 9), quiet);
  const inThreeDays = nextGoodMoment(atHour(now, 3, 9), quiet);
  return [
    { choice: 'tomorrow', due: tomorrow },
    ...(inThreeDays > tomorrow ? [{ choice: 'inThreeDays' as const, due: inThreeDays }] : []),
  ];
}
