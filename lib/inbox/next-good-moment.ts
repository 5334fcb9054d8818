import { atHour } from './at-hour.ts';
import { isQuietDay, nextOpenMoment, type QuietTimes } from './quiet.ts';

/**
 * When to remind, where `at` falls into quiet times, epoch ms: a quiet day is passed over to nine in the morning, quiet hours to their
 * end. `at` itself where all days are quiet.
 */
export function nextGoodMoment(at: number, quiet: QuietTimes): number {
  const open = nextOpenMoment(at, quiet);
  if (open === at) return at;
  // A quiet day ends at midnight, when nobody wants to be reminded.
  const morning = atHour(open, 0, 9);
  const isAfterQuietDay = isQuietDay(at, quiet) || open === atHour(open, 0, 0);
  return isAfterQuietDay && morning > open ? nextOpenMoment(morning, quiet) : open;
}
