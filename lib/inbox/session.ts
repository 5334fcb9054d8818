import { atHour } from './at-hour.ts';
import { isQuietDay, nextOpenMoment, quietUntil, type QuietTimes } from './quiet.ts';

/** The last session that was begun, as it is kept. Times are epoch ms. */
export interface StoredSession {
  startedAt: number;
  minutes: number;
  /** When the person got up before its time; null: they did not. */
  endedAt: number | null;
  /** The summary was read. */
  dismissed: boolean;
  /** The badge was woken before its time. */
  awake: boolean;
}

/** When it ends, or ended. */
export function endOf({ startedAt, minutes, endedAt }: StoredSession): number {
  return endedAt ?? startedAt + minutes * 60_000;
}

export function isRunning(session: StoredSession, now: number): boolean {
  return now < endOf(session);
}

/** The earliest hour at which an icon may count again. */
const morningHour = 6;
/** Before this hour it is still the night of the day before. */
const nightUntil = 4;

/** Until when the badge sleeps after a session: the first open moment of the next day, not before six. */
export function sleepUntil(endedAt: number, quiet: QuietTimes): number {
  const days = new Date(endedAt).getHours() < nightUntil ? 0 : 1;
  return nextOpenMoment(atHour(endedAt, days, morningHour), quiet);
}

export interface Rest {
  until: number;
  why: 'session' | 'quietHours' | 'quietDay';
}

/** Why the badge sleeps now, and until when: by what lasts longest. null: it counts. */
export function restAt(now: number, session: StoredSession | null, quiet: QuietTimes): Rest | null {
  const quietEnd = quietUntil(now, quiet);
  const hasEnded = session !== null && !isRunning(session, now) && !session.awake;
  const sleepEnd = hasEnded ? sleepUntil(endOf(session), quiet) : now;
  if (sleepEnd > now && sleepEnd >= (quietEnd ?? now)) return { until: sleepEnd, why: 'session' };
  if (quietEnd === null) return null;
  return { until: quietEnd, why: isQuietDay(now, quiet) ? 'quietDay' : 'quietHours' };
}
