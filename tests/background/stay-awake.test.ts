import { fakeBrowser } from 'wxt/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awakeAlarm, stayAwake } from '../../lib/background/stay-awake.ts';

const set = () =>
  vi.mocked(fakeBrowser.alarms.create).mock.calls.filter(([name]) => name === awakeAlarm).length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.alarms, 'create');
});
afterEach(() => vi.useRealTimers());

test('while the work lasts, the browser hears of it more often than twice a minute', async () => {
  const work = Promise.withResolvers<void>();
  const awake = stayAwake(() => work.promise);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(set()).toBe(3);
  work.resolve();
  await awake;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(set()).toBe(3);
});

test('work that fails lets the browser rest as well, and says why', async () => {
  await expect(stayAwake(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(set()).toBe(0);
});
