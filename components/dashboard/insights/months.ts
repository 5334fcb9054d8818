import type { InsightQuery } from '../../../lib/insights/insights.ts';
import type { Language } from '../../../lib/settings/settings.ts';

/** `YYYY-MM` of a moment, in the device's own calendar. */
export function monthOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}

/** The month so many later, or earlier. */
export function monthBeside(month: string, by: number): string {
  return monthOf(new Date(yearOf(month), indexOf(month) + by, 1).getTime());
}

/** Of a month that is not over, the days until today: those to come are not empty, they are not yet. */
export function queryOfMonth(month: string, now: number): InsightQuery {
  const [year, index] = [yearOf(month), indexOf(month)];
  const today = new Date(now);
  const tomorrow = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1).getTime();
  return {
    from: new Date(year, index, 1).getTime(),
    to: Math.min(new Date(year, index + 1, 1).getTime(), tomorrow),
    accounts: null,
  };
}

/** "novembre 2026". */
export function nameOfMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).format(
    new Date(yearOf(month), indexOf(month), 1),
  );
}

const yearOf = (month: string) => Number(month.slice(0, 4));
const indexOf = (month: string) => Math.min(11, Math.max(0, Number(month.slice(5)) - 1));
