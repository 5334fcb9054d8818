import type { Language } from '../settings/settings.ts';
import { dateFormat, numberFormat, relativeFormat } from './formats.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const monthMs = 30.44 * dayMs;
const yearMs = 365.25 * dayMs;

/** Figures and units never part at the end of a line. */
const noBreak = '\u00a0';

/**
 * How long ago, in one figure: "2 g", "9 h", "40 min", from a fortnight on "3 sett.". `long` is for screen readers: "2 giorni".
 * Rounded down, so that nothing looks older than it is. Times to come count as now.
 */
export function formatAge(
  ms: number,
  language: Language,
  length: 'short' | 'long' = 'short',
): string {
  const [value, unit] = measure(Math.max(0, ms));
  return unit === 'day' && value >= 14
    ? formatUnit(Math.floor(value / 7), 'week', language, length)
    : formatUnit(value, unit, language, length);
}

/** A span in at most two figures: "3 h 12 min", "2 g 4 h", "18 g". Under a minute: "< 1 min". */
export function formatDuration(
  ms: number,
  language: Language,
  length: 'short' | 'long' = 'short',
): string {
  const span = Math.max(0, ms);
  if (span < minuteMs) return `<${noBreak}${formatUnit(1, 'minute', language, length)}`;
  const [value, unit] = measure(span);
  const [restMs, restUnit] =
    unit === 'day' ? [span % dayMs, 'hour' as const] : [span % hourMs, 'minute' as const];
  const rest = Math.floor(restMs / (restUnit === 'hour' ? hourMs : minuteMs));
  const hasRest = rest > 0 && (unit === 'hour' || (unit === 'day' && value < 7));
  const parts = [formatUnit(value, unit, language, length)];
  if (hasRest) parts.push(formatUnit(rest, restUnit, language, length));
  return length === 'long'
    ? new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(parts)
    : parts.join(' ');
}

/**
 * A moment as people say it: "oggi alle 10:42", "ieri alle 9:05", "12 nov alle 10:42", "3 feb 2024 alle 10:42".
 * `timeZone` is for tests; without it the browser's own.
 */
export function formatMoment(
  at: number,
  now: number,
  language: Language,
  timeZone?: string,
): string {
  const time = dateFormat(language, { timeStyle: 'short', timeZone }).format(at);
  return formatDay(at, now, language, timeZone) + atWord[language] + time;
}

/** The day alone: "oggi", "domani", "12 nov", "3 feb 2024". */
export function formatDay(at: number, now: number, language: Language, timeZone?: string): string {
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (Math.abs(days) <= 1) {
    return relativeFormat(language, { numeric: 'auto' }).format(days, 'day');
  }
  const year = (moment: number) => dateFormat('en', { year: 'numeric', timeZone }).format(moment);
  return dateFormat(language, {
    day: 'numeric',
    month: 'short',
    year: year(at) === year(now) ? undefined : 'numeric',
    timeZone,
  }).format(at);
}

/** The time of day: "10:42". */
export function formatTime(at: number, language: Language): string {
  return dateFormat(language, { timeStyle: 'short' }).format(at);
}

/** The day, whatever today is: "3 feb 2024". */
export function formatDate(at: number, language: Language): string {
  return dateFormat(language, { dateStyle: 'medium' }).format(at);
}

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

function measure(ms: number): [number, Unit] {
  if (ms < hourMs) return [Math.floor(ms / minuteMs), 'minute'];
  if (ms < dayMs) return [Math.floor(ms / hourMs), 'hour'];
  if (ms < 60 * dayMs) return [Math.floor(ms / dayMs), 'day'];
  if (ms < 2 * yearMs) return [Math.floor(ms / monthMs), 'month'];
  return [Math.floor(ms / yearMs), 'year'];
}

/** Intl's narrow Italian day is "gg" and its English minute "m", which reads as a month or a metre. */
const symbols: Record<Language, Partial<Record<Unit, string>>> = {
  it: { minute: 'min', hour: 'h', day: 'g' },
  en: { minute: 'min', hour: 'h', day: 'd' },
  fr: { minute: 'min', hour: 'h', day: 'j' },
};

function formatUnit(value: number, unit: Unit, language: Language, length: 'short' | 'long') {
  const symbol = symbols[language][unit];
  if (length === 'short' && symbol) {
    return `${numberFormat(language, {}).format(value)}${noBreak}${symbol}`;
  }
  return numberFormat(language, { style: 'unit', unit, unitDisplay: length })
    .format(value)
    .replaceAll(' ', noBreak);
}

const atWord: Record<Language, string> = { it: ' alle ', en: ' at ', fr: ' à ' };

/** Days since the epoch on the wall calendar of that time zone. */
function dayNumber(at: number, timeZone?: string): number {
  const parts = dateFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).format(at);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / dayMs);
}
