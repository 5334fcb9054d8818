import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueue } from '../../lib/background/create-queue.ts';
import { createRefresh } from '../../lib/background/refresh.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a burst is followed once, soon', async () => {
  const act = vi.fn(async () => undefined);
  const refresh = createRefresh(act);
  for (let times = 0; times < 100; times += 1) refresh();
  expect(act).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(50);
  expect(act).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('what comes while it runs is followed once more, and never two at a time', async () => {
  let running = 0;
  let most = 0;
  const door = Promise.withResolvers<void>();
  const act = vi.fn(async () => {
    running += 1;
    most = Math.max(most, running);
    await door.promise;
    running -= 1;
  });
  const refresh = createRefresh(act);
  refresh();
  await vi.advanceTimersByTimeAsync(100);
  refresh();
  refresh();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(act).toHaveBeenCalledOnce();
  door.resolve();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(act).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test('a failure is said and does not stop later ones', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const act = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('no'));
  const refresh = createRefresh(act);
  refresh();
  await vi.advanceTimersByTimeAsync(60);
  refresh();
  await vi.advanceTimersByTimeAsync(60);
  expect(act).toHaveBeenCalledTimes(2);
  expect(error).toHaveBeenCalledOnce();
});

test('a queue runs one after the other, answers each, and goes on after a failure', async () => {
  const inTurn = createQueue();
  const steps: string[] = [];
  const step = (name: string, ms: number) => async () => {
    steps.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    steps.push(`${name} ends`);
    return name;
  };
  const results = Promise.allSettled([
    inTurn(step('slow', 100)),
    inTurn(() => Promise.reject(new Error('no'))),
    inTurn(step('quick', 1)),
  ]);
  await vi.advanceTimersByTimeAsync(200);
  expect(steps).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
  expect((await results).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
});
