import { browser } from 'wxt/browser';
import { atHour } from '../inbox/at-hour.ts';
import { nextDigest } from '../inbox/digest.ts';
import { nextQuietChange } from '../inbox/quiet.ts';
import { endOf, isRunning, restAt, type StoredSession } from '../inbox/session.ts';
import type { Settings } from '../settings/settings.ts';
import type { Background } from './background.ts';
import { readSession } from './session.ts';

const alarmName = 'due';
/** Alarms may not be nearer than half a minute in Chromium; a minute late is early enough for a reminder. */
const soonestMs = 60_000;

/**
 * Wakes us when something changes by time alone: a promise is due, a postponed comment comes back, a session or its sleep ends, quiet
 * times begin or end, a digest is due. One alarm for whatever is first; who is woken looks at everything.
 */
export async function setNextAlarm(background: Background, now: number): Promise<void> {
  const { comments, jobs } = background.database;
  const [due, unfinished, settings, session] = await Promise.all([
    comments.where('due').above(now).first(),
    jobs.get('rebuild'),
    background.settings(),
    readSession(),
  ]);
  const moments = [
    due?.due ?? null,
    unfinished ? now + 1 : null,
    ...momentsOf(settings, session, now),
  ];
  const next = Math.min(...moments.filter((at) => at !== null && at > now).map(Number));
  if (next === Infinity) await browser.alarms.clear(alarmName);
  else await browser.alarms.create(alarmName, { when: Math.max(next, now + soonestMs) });
}

function momentsOf(
  { quiet, notifications, forgetTextsAfterDays }: Settings,
  session: StoredSession | null,
  now: number,
): (number | null)[] {
  const { digestAt } = notifications;
  return [
    session && isRunning(session, now) ? endOf(session) : null,
    restAt(now, session, quiet)?.until ?? null,
    nextQuietChange(now, quiet),
    digestAt === null ? null : nextDigest(now, digestAt, quiet),
    forgetTextsAfterDays === null ? null : nextNight(now),
  ];
}

/** Texts that grow too old are forgotten while nobody works. */
function nextNight(now: number): number {
  const tonight = atHour(now, 0, nightHour);
  return tonight > now ? tonight : atHour(now, 1, nightHour);
}

const nightHour = 4;

export function onDue(act: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void act();
  });
}
