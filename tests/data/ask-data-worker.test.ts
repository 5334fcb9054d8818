import { beforeEach, describe, expect, test } from 'vitest';
import { askDataWorker, WorkerStopped } from '../../lib/log/file/ask-data-worker.ts';
import type { Progress } from '../../lib/log/file/data.ts';
import type { DataAnswer, DataWork, StopTaking } from '../../lib/log/file/data-work.ts';

/** A click on "Cancel" and the worker's words cross each other: what is believed is what the worker says last. */

const take: DataWork = { work: 'take', how: 'merge', heartCounts: true };
const review: DataWork = { work: 'review', file: new File([], 'copy.json'), passphrase: null };
const settings = { theme: 'dark' } as const;
const stoppedThere: DataAnswer = { failed: { name: 'AbortError', message: 'stopped' } };

let worker: StandInWorker;
let end: AbortController;
const told: Progress[] = [];
beforeEach(() => {
  worker = new StandInWorker();
  end = new AbortController();
  told.length = 0;
});

const ask = (work: DataWork) =>
  askDataWorker(worker, work, (progress) => told.push(progress), end.signal);

class StandInWorker extends EventTarget {
  readonly heard: (DataWork | StopTaking)[] = [];
  postMessage(message: DataWork | StopTaking): void {
    this.heard.push(message);
  }
  say(data: DataAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

describe('a file that is taken, and then not wanted', () => {
  test('is not taken where the worker could stop', async () => {
    const asked = ask(take);
    end.abort();
    expect(worker.heard).toEqual([take, { work: 'stop' }]);
    worker.say({ progress: { done: 3, of: 4 } });
    worker.say(stoppedThere);
    await expect(asked).rejects.toBe(end.signal.reason);
  });

  test('is taken where all was in the log when the worker heard of it', async () => {
    const asked = ask(take);
    end.abort();
    worker.say({ taken: settings });
    worker.say(stoppedThere);
    expect(await asked).toEqual(settings);
  });

  test('is taken where that was known before the click', async () => {
    const asked = ask(take);
    worker.say({ taken: settings });
    end.abort();
    expect(await asked).toEqual(settings);
    expect(worker.heard).toEqual([take]);
  });
});

test('what changes nothing is given up at once, whatever the worker does', async () => {
  const asked = ask(review);
  end.abort();
  await expect(asked).rejects.toBe(end.signal.reason);
  expect(worker.heard).toEqual([review]);
});

test('of what is in the log nothing fails any more', async () => {
  const asked = ask(take);
  worker.say({ progress: { done: 1, of: 4 } });
  worker.say({ taken: settings });
  worker.say({ progress: { done: 2, of: 4 } });
  worker.say({ failed: { name: 'Error', message: 'figures' } });
  expect(await asked).toEqual(settings);
  expect(told).toEqual([
    { done: 1, of: 4 },
    { done: 0, of: null, taken: true },
    { done: 2, of: 4, taken: true },
  ]);
});

test('a worker that breaks is told from one that says no', async () => {
  const refused = ask(take);
  worker.say({ failed: { name: 'QuotaExceededError', message: 'full' } });
  await expect(refused).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'full' });
  const broken = ask(take);
  worker.dispatchEvent(new Event('error'));
  await expect(broken).rejects.toBeInstanceOf(WorkerStopped);
});
