import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onDue, setNextAlarm } from '../../lib/background/alarms.ts';
import { changeSession } from '../../lib/background/session.ts';
import { noQuiet } from '../../lib/inbox/quiet.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/settings-store.ts';
import { aComment, annasPage } from '../kit/annas-page.ts';
import { standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, commentKey, openBlog } from './annas-blog.ts';

let blog: Blog;
const hour = 3_600_000;

beforeEach(async () => {
  standInBrowser();
  blog = await openBlog();
});

test('only our own alarm wakes us', async () => {
  const act = vi.fn(async () => undefined);
  onDue(act);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'other', scheduledTime: 0 });
  expect(act).not.toHaveBeenCalled();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'due', scheduledTime: 0 });
  expect(act).toHaveBeenCalledOnce();
});

describe('the next alarm', () => {
  const alarmAt = async (now: number) => {
    await setNextAlarm(blog.background, now);
    return (await fakeBrowser.alarms.get('due'))?.scheduledTime;
  };

  test('rings for the next day to come, not for one that is past', async () => {
    const now = Date.now();
    await blog.background.store.recordPage(
      blogSite,
      annasPage([aComment('1'), aComment('2'), aComment('3')]),
    );
    expect(await alarmAt(now)).toBeUndefined();
    for (const [id, hours] of [
      ['1', 5],
      ['2', 2],
      ['3', 3],
    ] as const) {
      const said = { act: 'postpone', until: now + hours * hour } as const;
      await blog.background.store.recordSaid(commentKey(id), said);
    }
    expect(await alarmAt(now)).toBe(now + 2 * hour);
    expect(await alarmAt(now + 2 * hour)).toBe(now + 3 * hour);
    // Browsers ring no sooner than half a minute from now.
    expect(await alarmAt(now + 3 * hour - 1)).toBe(now + 3 * hour - 1 + 60_000);
    expect(await alarmAt(now + 5 * hour)).toBeUndefined();
  });

  test.each<[string, Partial<Settings>, (now: number) => number]>([
    [
      'quiet hours begin',
      { quiet: { ...noQuiet, hours: { from: 22 * 60, to: 7 * 60 } } },
      (now) => new Date(now).setHours(22, 0, 0, 0),
    ],
    [
      'a digest is due',
      { notifications: { digestAt: 21 * 60, promises: false } },
      (now) => new Date(now).setHours(21, 0, 0, 0),
    ],
  ])('rings when %s', async (_, settings, expected) => {
    const now = new Date(2026, 10, 17, 15).getTime();
    await changeSettings(() => settings);
    expect(await alarmAt(now)).toBe(expected(now));
  });

  test('rings at the end of a session, and when its sleep is over', async () => {
    const startedAt = new Date(2026, 10, 17, 15).getTime();
    const session = { startedAt, minutes: 20, endedAt: null, dismissed: false, awake: false };
    await changeSession(() => session);
    expect(await alarmAt(startedAt)).toBe(startedAt + 20 * 60_000);
    const tomorrow = new Date(2026, 10, 18, 6).getTime();
    expect(await alarmAt(startedAt + 20 * 60_000)).toBe(tomorrow);
    await changeSession(() => ({ ...session, awake: true }));
    expect(await alarmAt(startedAt + 20 * 60_000)).toBeUndefined();
  });
});
