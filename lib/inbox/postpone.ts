import { atHour } from './at-hour.ts';

export type PostponeChoice = 'inThreeHours' | 'thisEvening' | 'tomorrow' | 'monday';

/** After so many times the panel asks: thank, promise, or let go. */
export const mostPostpones = 3;

export function canPostpone(postponed: number): boolean {
  return postponed < mostPostpones;
}

/**
 * Until when one may postpone, epoch ms, in the device's own time zone: three hours on, 19:00, tomorrow or Monday at 9:00.
 * The evening is not offered when it is past, nor Monday when that is tomorrow.
 */
export function postponeChoices(now: number): { choice: PostponeChoice; until: number }[] {
  const evening = atHour(now, 0, 19);
  const tomorrow = atHour(now, 1, 9);
  const monday = atHour(now, daysToMonday(now), 9);
  return [
    { choice: 'inThreeHours' as const, until: now + 3 * 60 * 60_000 },
    ...(evening > now ? [{ choice: 'thisEvening' as const, until: evening }] : []),
    { choice: 'tomorrow' as const, until: tomorrow },
    ...(monday > tomorrow ? [{ choice: 'monday' as const, until: monday }] : []),
  ];
}

function daysToMonday(now: number): number {
  return (8 - new Date(now).getDay()) % 7 || 7;
}
