import { dateValue } from './due-on-date.ts';

/** When the person does not answer: no badge, no notification, clocks stopped. All in the device's own time zone. */
export interface QuietTimes {
  /** Minutes of the day; `from` after `to` goes over midnight. null, or both the same: none. */
  hours: { from: number; to: number } | null;
  /** Days of the week, 0 Sunday to 6 Saturday. */
  days: readonly number[];
  /** Single days, `YYYY-MM-DD`. */
  holidays: readonly string[];
}

export const noQuiet: QuietTimes = { hours: null, days: [], holidays: [] };

export function isQuiet(at: number, quiet: QuietTimes): boolean {
  return isQuietDay(at, quiet) || isQuietHour(at, quiet);
}

/** The whole day is quiet: by its day of the week, or as a holiday. */
export function isQuietDay(at: number, { days, holidays }: QuietTimes): boolean {
  if (days.length === 0 && holidays.length === 0) return false;
  const date = new Date(at);
  return days.includes(date.getDay()) || (holidays.length > 0 && holidays.includes(dateValue(at)));
}

/** When the quiet that holds now ends, epoch ms; null: it is not quiet. Where it never ends, a year from now. */
export function quietUntil(now: number, quiet: QuietTimes): number | null {
  if (!isQuiet(now, quiet)) return null;
  return findOpen(now, quiet) ?? new Date(now).setFullYear(new Date(now).getFullYear() + 1);
}

/** When quiet next begins or ends, epoch ms; null: never. */
export function nextQuietChange(now: number, quiet: QuietTimes): number | null {
  if (isQuiet(now, quiet)) return findOpen(now, quiet);
  let end = now;
  for (let day = 0; day < searchedDays; day += 1) {
    const whole = dayAt(now, day);
    for (const span of openSpans(whole.start, whole.end, quiet)) {
      if (span.end <= now) continue;
      if (span.start > end) return end;
      end = span.end;
    }
    if (end < whole.end) return end;
  }
  return null;
}

/** The first moment from `at` on that is not quiet, epoch ms. `at` itself where all days are quiet: then nothing ever is open. */
export function nextOpenMoment(at: number, quiet: QuietTimes): number {
  return findOpen(at, quiet) ?? at;
}

/** How long it takes from one moment to another, ms, quiet times left out. Never negative. */
export function openMs(from: number, to: number, quiet: QuietTimes): number {
  if (to <= from) return 0;
  if (!quiet.hours && quiet.days.length === 0 && quiet.holidays.length === 0) return to - from;
  let sum = 0;
  for (let day = 0; ; day += 1) {
    const { start, end } = dayAt(from, day);
    if (start >= to) return sum;
    for (const span of openSpans(start, end, quiet)) {
      sum += Math.max(0, Math.min(span.end, to) - Math.max(span.start, from));
    }
  }
}

export interface Span {
  start: number;
  end: number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** More than all holidays that one can set, with a week behind them. */
const searchedDays = 400;

function findOpen(at: number, quiet: QuietTimes): number | null {
  if (!isQuiet(at, quiet)) return at;
  for (let day = 0; day < searchedDays; day += 1) {
    const { start, end } = dayAt(at, day);
    const open = openSpans(start, end, quiet).find((span) => span.end > at);
    if (open) return Math.max(open.start, at);
  }
  return null;
}

/** The local day that is so many days after the one of `at`; 23 or 25 hours where clocks change, none where a day was skipped. */
function dayAt(at: number, days: number): Span {
  const date = new Date(at);
  const midnight = (more: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + days + more).getTime();
  return { start: midnight(0), end: midnight(1) };
}

/** When one day is open, in order. `start` and `end` are those of the day. A day on which clocks change is walked through minute by minute; there are two a year. */
export function openSpans(start: number, end: number, quiet: QuietTimes): Span[] {
  if (isQuietDay(start, quiet)) return [];
  const { hours } = quiet;
  if (!hours || hours.from === hours.to) return [{ start, end }];
  if (end - start !== dayMs) return walk(start, end, quiet);
  const from = start + hours.from * minuteMs;
  const to = start + hours.to * minuteMs;
  const spans =
    from > to
      ? [{ start: to, end: from }]
      : [
          { start, end: from },
          { start: to, end },
        ];
  return spans.filter((span) => span.end > span.start);
}

function walk(start: number, end: number, quiet: QuietTimes): Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end; at += minuteMs) {
    if (isQuietHour(at, quiet)) continue;
    const last = spans.at(-1);
    if (last?.end === at) last.end = at + minuteMs;
    else spans.push({ start: at, end: at + minuteMs });
  }
  return spans;
}

function isQuietHour(at: number, { hours }: QuietTimes): boolean {
  if (!hours) return false;
  const date = new Date(at);
  const minute = date.getHours() * 60 + date.getMinutes();
  const { from, to } = hours;
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}
