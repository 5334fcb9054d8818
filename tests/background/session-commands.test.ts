import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAsked } from '../../lib/background/reading.ts';
import { readSession } from '../../lib/background/session.ts';
import { type SessionCommands, sessionCommands } from '../../lib/background/session-commands.ts';
import { panelIn, popup, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, openBlog, openPost } from './annas-blog.ts';

let browser: StandInBrowser;
let blog: Blog;
let commands: SessionCommands;
const now = new Date(2026, 10, 17, 15).getTime();
const minute = 60_000;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  browser = standInBrowser();
  blog = await openBlog();
  commands = sessionCommands(blog.background);
});
afterEach(() => vi.useRealTimers());

describe('a session', () => {
  const start = (minutes: number) => commands['session.start']({ minutes }, popup);

  test.each([
    [15, 15],
    [5, 5],
    [60, 60],
    [1, 5],
    [600, 60],
    [7.6, 8],
    [Number.NaN, 5],
  ])('of %d minutes lasts %d', async (asked, minutes) => {
    expect(await start(asked)).toEqual({ done: 'sessionStarted' });
    expect(await readSession()).toEqual({
      startedAt: now,
      minutes,
      endedAt: null,
      dismissed: false,
      awake: false,
    });
    expect(blog.refreshed()).toBeGreaterThan(0);
  });

  test('that runs goes on when it is begun again; one that is over begins anew', async () => {
    await start(15);
    vi.setSystemTime(now + 10 * minute);
    await start(30);
    expect(await readSession()).toMatchObject({ startedAt: now, minutes: 15 });
    vi.setSystemTime(now + 15 * minute);
    await start(30);
    expect(await readSession()).toMatchObject({ startedAt: now + 15 * minute, minutes: 30 });
  });

  test('can be left early, once', async () => {
    await start(15);
    vi.setSystemTime(now + 4 * minute);
    expect(await commands['session.end']({}, popup)).toEqual({ done: 'sessionEnded' });
    vi.setSystemTime(now + 9 * minute);
    await commands['session.end']({}, popup);
    expect(await readSession()).toMatchObject({ endedAt: now + 4 * minute });
  });

  test('its summary is read, its sleep is over', async () => {
    await start(15);
    vi.setSystemTime(now + 20 * minute);
    await commands['session.dismiss']({}, popup);
    expect(await commands['badge.wake']({}, popup)).toEqual({ done: 'awake' });
    expect(await readSession()).toMatchObject({ dismissed: true, awake: true, endedAt: null });
  });

  test('without any, nothing is to end', async () => {
    for (const name of ['session.end', 'session.dismiss', 'badge.wake'] as const)
      expect(await commands[name]({}, popup)).toHaveProperty('done');
    expect(await readSession()).toBeNull();
  });
});

describe('reading a post to its end', () => {
  test('is remembered for the tab and its post, until it is enough', async () => {
    const tabId = await openPost(browser, blog, []);
    expect(await commands['reading.ask']({ on: true }, panelIn(tabId))).toEqual({
      done: 'reading',
    });
    expect(await readAsked(tabId)).toBe(`${blogSite}/post/4`);
    expect(await commands['reading.ask']({ on: false }, panelIn(tabId))).toEqual({
      done: 'readingEnded',
    });
    expect(await readAsked(tabId)).toBeNull();
  });

  test('is refused where no post of ours is', async () => {
    const tabId = browser.openTab('https://other.example/');
    expect(await commands['reading.ask']({ on: true }, panelIn(tabId))).toEqual({
      failed: 'unreachable',
    });
    expect(await readAsked(tabId)).toBeNull();
  });
});
