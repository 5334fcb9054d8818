import { expect, test, vi } from 'vitest';
import { askWorker } from '../../entrypoints/dashboard/ask-worker.ts';

type Asked = { ask: 'sum'; of: number[] };

/** As much of a worker as is used; `said` are the messages to it. */
class StandInWorker extends EventTarget {
  said: unknown[] = [];
  isRunning = true;
  postMessage(message: unknown): void {
    this.said.push(message);
  }
  terminate(): void {
    this.isRunning = false;
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  stumble(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'No memory.' }));
  }
}

function asking() {
  const started: StandInWorker[] = [];
  const asked = askWorker<Asked>(() => {
    const worker = new StandInWorker();
    started.push(worker);
    return worker as unknown as Worker;
  });
  return { started, ...asked };
}

test('each question has its own answer, in whatever order they come; one worker answers all', async () => {
  const { ask, started } = asking();
  const first = ask({ ask: 'sum', of: [1, 2] });
  const second = ask({ ask: 'sum', of: [3] });
  const [worker] = started;
  expect(worker?.said).toEqual([
    { id: 1, ask: 'sum', of: [1, 2] },
    { id: 2, ask: 'sum', of: [3] },
  ]);
  worker?.answer({ id: 2, answer: 3 });
  worker?.answer({ id: 1, answer: 3 });
  expect(await Promise.all([first, second])).toEqual([3, 3]);
  expect(started).toHaveLength(1);
});

test('a fault keeps its name', async () => {
  const { ask, started } = asking();
  const asked = ask({ ask: 'sum', of: [] });
  started[0]?.answer({ id: 1, failed: { name: 'QuotaExceededError', message: 'Full.' } });
  await expect(asked).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'Full.' });
});

test('what nobody waits for any more is stopped, and its answer dropped', async () => {
  const { ask, started } = asking();
  const end = new AbortController();
  const asked = ask({ ask: 'sum', of: [1] }, end.signal);
  end.abort(new Error('Enough.'));
  await expect(asked).rejects.toThrow('Enough.');
  expect(started[0]?.said.at(-1)).toEqual({ id: 1, ask: 'stop' });
  started[0]?.answer({ id: 1, answer: 1 });
  await expect(ask({ ask: 'sum', of: [] }, end.signal)).rejects.toThrow('Enough.');
});

test('when it stops by a fault, all who wait hear of it, and the next question starts another', async () => {
  const { ask, tell, started } = asking();
  const waiting = [ask({ ask: 'sum', of: [1] }), ask({ ask: 'sum', of: [2] })];
  const failed = vi.fn();
  for (const each of waiting) each.catch(failed);
  started[0]?.stumble();
  await expect(Promise.all(waiting)).rejects.toThrow('No memory.');
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(2));
  expect(started[0]?.isRunning).toBe(false);
  tell({ ask: 'read ahead' });
  expect(started[1]?.said).toEqual([{ ask: 'read ahead' }]);
});
