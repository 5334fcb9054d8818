import type { InsightQuery } from './insights.ts';
import { dayStart } from './local-days.ts';

type Moments = Pick<InsightQuery, 'from' | 'to'>;

/** The span of the same length just before: as many calendar days, and the rest of one. */
export function spanBefore({ from, to }: Moments): Moments {
  const days = Math.round((dayStart(to) - dayStart(from)) / 86_400_000);
  const date = new Date(from);
  const sameTime = new Date(
    date.getFullYear(),
    date.getMonth(),
    date.getDate() - days,
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  ).getTime();
  const rest = to - dayStart(to) - (from - dayStart(from));
  return { from: Math.min(sameTime - rest, from), to: from };
}

/** The span of one month, `YYYY-MM`, in the device's own time zone; null if that is no month. */
export function monthSpan(month: string): Moments | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(month);
  if (!match) return null;
  const [year, index] = [Number(match[1]), Number(match[2]) - 1];
  return {
    from: new Date(year, index).getTime(),
    to: new Date(year, index + 1).getTime(),
  };
}
