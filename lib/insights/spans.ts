import type { InsightQuery } from './insights.ts';
import { dayStart } from './local-days.ts';

type Moments = Pick<InsightQuery, 'from' | 'to'>;

/** The span of the same length just before: as many calendar days, and the rest of one. */
export function spanBefore({ from, to }: Moments): Moments {
  const today = dayStart(from);
  const days = Math.round((dayStart(to) - today) / 86_400_000);
  const rest = to - dayStart(to) - (from - today);
  return { from: Math.min(from, daysBefore(today, days) + (from - today) - rest), to: from };
}

/** A day that was left out of the calendar is none. */
function daysBefore(today: number, days: number): number {
  let start = today;
  for (let back = 1, left = days; left > 0; back += 1) {
    const earlier = dayStart(today, -back);
    if (earlier < start) left -= 1;
    start = earlier;
  }
  return start;
}
