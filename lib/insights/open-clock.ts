import { openMs, openSpans, type QuietTimes, type Span } from '../inbox/quiet.ts';
import { dayStart } from './local-days.ts';

/** How long it takes from one moment to another, ms, quiet times left out. */
export type OpenClock = (from: number, to: number) => number;

/**
 * `openMs` for very many: days between these moments are looked at once. What reaches beyond them costs as much as `openMs`. A year of
 * comments has a million clocks, and walking through their days takes seconds.
 */
export function createOpenClock(quiet: QuietTimes, first: number, last: number): OpenClock {
  if (!quiet.hours && quiet.days.length === 0 && quiet.holidays.length === 0) {
    return (from, to) => Math.max(0, to - from);
  }
  const days = daysBetween(first, Math.min(last, first + mostMs), quiet);
  const begin = days[0]?.start ?? Infinity;
  const end = days.at(-1)?.end ?? -Infinity;
  return (from, to) =>
    from < begin || to > end
      ? openMs(from, to, quiet)
      : Math.max(0, openUntil(days, to) - openUntil(days, from));
}

/** A page may date a comment to the year 1970. */
const mostMs = 20 * 366 * 86_400_000;

interface Day extends Span {
  open: readonly Span[];
  /** Open time of all days before, ms. */
  before: number;
}

function daysBetween(first: number, last: number, quiet: QuietTimes): Day[] {
  const days: Day[] = [];
  let before = 0;
  for (let start = dayStart(first), count = 1; start <= last; count += 1) {
    const end = dayStart(first, count);
    // A day that was left out of the calendar has no length.
    if (end > start) {
      const open = openSpans(start, end, quiet);
      days.push({ start, end, open, before });
      before += open.reduce((sum, span) => sum + span.end - span.start, 0);
    }
    start = end;
  }
  return days;
}

function openUntil(days: readonly Day[], at: number): number {
  const day = days[lastStarted(days, at)];
  if (!day) return 0;
  let sum = day.before;
  for (const { start, end } of day.open) sum += Math.max(0, Math.min(end, at) - start);
  return sum;
}

/** Which of these, in order, began last at that moment or before; -1: none. */
export function lastStarted(ordered: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
