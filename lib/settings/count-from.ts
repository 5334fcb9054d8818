import type { Settings } from './settings.ts';

/** Which comments count, as people choose it. `since`: some other day, chosen earlier. */
export type CountChoice = 'today' | 'week' | 'all' | 'since';

/** The moment from which comments count, epoch ms; null counts all. "Today" begins at the midnight of the person's own clock. */
export function countFromOf(
  choice: Exclude<CountChoice, 'since'>,
  now: number,
): Settings['countFrom'] {
  return choice === 'all' ? null : midnightBefore(now, choice === 'today' ? 0 : 7);
}

/** Which choice a stored moment still is today. */
export function choiceOf(countFrom: Settings['countFrom'], now: number): CountChoice {
  const choices = ['all', 'today', 'week'] as const;
  return choices.find((choice) => countFromOf(choice, now) === countFrom) ?? 'since';
}

function midnightBefore(now: number, days: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - days).getTime();
}
