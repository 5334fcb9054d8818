import { isQuietDay, nextOpenMoment, type QuietTimes } from './quiet.ts';

/**
 * When the digest of the day of `at` is due, epoch ms: at that minute of the day, or when quiet hours end. null: not on this day.
 */
export function digestMoment(at: number, digestAt: number, quiet: QuietTimes): number | null {
  const date = new Date(at);
  const chosen = new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, digestAt);
  if (isQuietDay(at, quiet)) return null;
  const open = nextOpenMoment(chosen.getTime(), quiet);
  return new Date(open).toDateString() === date.toDateString() ? open : null;
}

/** The next one that lies ahead, within a week and a day; null: none. */
export function nextDigest(now: number, digestAt: number, quiet: QuietTimes): number | null {
  const date = new Date(now);
  for (let day = 0; day <= 8; day += 1) {
    const noon = new Date(date.getFullYear(), date.getMonth(), date.getDate() + day, 12).getTime();
    const moment = digestMoment(noon, digestAt, quiet);
    if (moment !== null && moment > now) return moment;
  }
  return null;
}
