import { atHour } from './at-hour.ts';
import { nextGoodMoment } from './next-good-moment.ts';
import { isQuiet, type QuietTimes } from './quiet.ts';

export type PostponeChoice = 'inThreeHours' | 'thisEvening' | 'tomorrow' | 'monday';

/** After so many times the panel asks: thank, promise, or let go. */
export const mostPostpones = 3;

export function canPostpone(postponed: number): boolean {
  return postponed < mostPostpones;
}

const hourMs = 60 * 60_000;

/**
 * Until when one may postpone, epoch ms, in the device's own time zone: three hours on, 19:00, tomorrow or Monday at 9:00. The evening is
 * offered while it is two hours away. What falls into quiet times moves behind them; three hours and the evening, which would not be
 * true any more, are not offered then. Tomorrow always is. No two are the same moment.
 */
export function postponeChoices(
  now: number,
  quiet: QuietTimes,
): { choice: PostponeChoice; until: number }[] {
  const later = now + 3 * hourMs;
  const evening = atHour(now, 0, 19);
  const choices: { choice: PostponeChoice; until: number }[] = [];
  const offer = (choice: PostponeChoice, until: number) => {
    if (!choices.some((each) => each.until === until)) choices.push({ choice, until });
  };
  if (isOffered(later, quiet)) offer('inThreeHours', later);
  if (evening - now >= 2 * hourMs && isOffered(evening, quiet)) offer('thisEvening', evening);
  offer('tomorrow', nextGoodMoment(atHour(now, 1, 9), quiet));
  offer('monday', nextGoodMoment(atHour(now, daysToMonday(now), 9), quiet));
  return choices;
}

/** Where all days are quiet none is worse than another. */
function isOffered(at: number, quiet: QuietTimes): boolean {
  return !isQuiet(at, quiet) || nextGoodMoment(at, quiet) === at;
}

function daysToMonday(now: number): number {
  return (8 - new Date(now).getDay()) % 7 || 7;
}
