import type { InsightQuery, Insights } from './insights.ts';
import { dayStart, monthStart, weekStart } from './local-days.ts';

/** The empty steps of a span: days up to two months, weeks up to a year and a bit, then months. */
export function stepsOf({ from, to }: Pick<InsightQuery, 'from' | 'to'>): {
  stepIs: Insights['stepIs'];
  steps: Insights['steps'];
} {
  const days = (to - from) / 86_400_000;
  const stepIs = days <= 62.5 ? 'day' : days <= 400 ? 'week' : 'month';
  const startOf = { day: dayStart, week: weekStart, month: monthStart }[stepIs];
  const steps: Insights['steps'] = [];
  for (let count = 1, start = from; start < to; count += 1) {
    steps.push({ start, received: 0, answered: 0 });
    let next = startOf(from, count);
    // A day that was left out of the calendar begins with the one after it.
    while (next <= start) next = startOf(from, (count += 1));
    start = next;
  }
  return { stepIs, steps };
}
