import { atHour } from './at-hour.ts';

export type PromiseChoice = 'tomorrow' | 'inThreeDays' | 'inAWeek';

/** When a promise may fall due, epoch ms: at 9:00 of the device's own time zone. */
export function promiseChoices(now: number): { choice: PromiseChoice; due: number }[] {
  return [
    { choice: 'tomorrow', due: atHour(now, 1, 9) },
    { choice: 'inThreeDays', due: atHour(now, 3, 9) },
    { choice: 'inAWeek', due: atHour(now, 7, 9) },
  ];
}
