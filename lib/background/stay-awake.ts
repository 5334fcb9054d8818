import { browser } from 'wxt/browser';

/** Nobody acts on it: that it is set keeps Chromium's worker awake, that it rings Firefox's event page. */
export const awakeAlarm = 'awake';
/** Both browsers stop a background after half a minute without a call (Chromium) or an event (Firefox). */
const everyMs = 20_000;

/** For work of minutes that has to end, and that would else go on in bits of half a minute, one each minute. */
export async function stayAwake(work: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => {
    void browser.alarms.create(awakeAlarm, { when: Date.now() });
  }, everyMs);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}
