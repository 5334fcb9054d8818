import { browser } from 'wxt/browser';
import type { Background } from './background.ts';

const alarmName = 'due';
/** Alarms may not be nearer than half a minute in Chromium; a minute late is early enough for a reminder. */
const soonestMs = 60_000;

/** Wakes us when the next promise is due or the next postponed comment comes back. */
export async function setNextAlarm({ database }: Background, now: number): Promise<void> {
  const next = await database.comments.where('due').above(now).first();
  if (!next) {
    await browser.alarms.clear(alarmName);
    return;
  }
  await browser.alarms.create(alarmName, { when: Math.max(next.due, now + soonestMs) });
}

export function onDue(act: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void act();
  });
}
