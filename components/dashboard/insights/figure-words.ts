import { dateFormat, numberFormat } from '../../../lib/i18n/formats.ts';
import type { Language } from '../../../lib/settings/settings.ts';

/** How figures are said: numbers, shares, days of the week and hours, as each language writes them. */

export function sayNumber(value: number, language: Language, digits = 0): string {
  return numberFormat(language, {
    maximumFractionDigits: digits,
    minimumFractionDigits: 0,
  }).format(value);
}

/** `share` between 0 and 1. */
export function sayPercent(share: number, language: Language): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** `weekday`: 0 is Monday. */
export function sayWeekday(
  weekday: number,
  language: Language,
  length: 'short' | 'long' = 'long',
): string {
  // The first of January 2024 was a Monday.
  return dateFormat(language, { weekday: length }).format(new Date(2024, 0, 1 + weekday, 12));
}

/** "21", "21 h", "9 PM"; 24 is midnight again. */
export function sayHour(hour: number, language: Language): string {
  return dateFormat(language, { hour: 'numeric' }).format(new Date(2024, 0, 1, hour % 24));
}

/** A step of the course over time: its day, the first day of its week, or its month. */
export function sayStep(
  start: number,
  stepIs: 'day' | 'week' | 'month',
  language: Language,
): string {
  const parts = stepIs === 'month' ? ({ month: 'short', year: '2-digit' } as const) : dayAndMonth;
  return dateFormat(language, parts).format(start);
}

/** `to`: the moment just after the last. */
export function saySpan(from: number, to: number, language: Language): string {
  return dateFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).formatRange(from, to - 1);
}

const dayAndMonth = { day: 'numeric', month: 'short' } as const;
