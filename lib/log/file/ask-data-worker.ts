import type { Progress } from './data.ts';
import type { DataAnswer, DataResults, DataWork, StopTaking } from './data-work.ts';

/** What is needed of a Worker. */
export interface DataWorker extends Pick<EventTarget, 'addEventListener'> {
  postMessage(message: DataWork | StopTaking, transfer: []): void;
}

/** It answers nothing any more. */
export class WorkerStopped extends Error {
  override name = 'WorkerStopped';
}

/**
 * Asks the worker for one work. Aborted, it rejects at once with that reason; but while a file is taken it asks the worker to stop, and
 * waits for what that says last: between the click and the worker everything may have come into the log. Of what is there nothing can fail
 * any more, since the background goes on with what follows.
 */
export async function askDataWorker<Work extends DataWork>(
  worker: DataWorker,
  work: Work,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<DataResults[Work['work']]> {
  const { promise, resolve, reject } = Promise.withResolvers<DataResults[Work['work']]>();
  const over = new AbortController();
  let taken: { settings: DataResults['take'] } | null = null;
  // The worker answers what it was asked.
  const succeed = (result: DataResults[keyof DataResults]) =>
    resolve(result as DataResults[Work['work']]);
  const fail = (error: Error) => {
    if (taken) succeed(taken.settings);
    else reject(signal.aborted ? (signal.reason as Error) : error);
  };
  const stop = () => {
    if (work.work !== 'take' || taken) fail(signal.reason as Error);
    else worker.postMessage({ work: 'stop' }, []);
  };
  const hear = (answer: DataAnswer) => {
    if ('progress' in answer)
      return tell(taken ? { ...answer.progress, taken: true } : answer.progress);
    if ('done' in answer) return succeed(answer.done);
    if ('failed' in answer) {
      const { message, name } = answer.failed;
      return fail(Object.assign(new Error(message), { name }));
    }
    taken = { settings: answer.taken };
    if (signal.aborted) return succeed(answer.taken);
    tell({ done: 0, of: null, taken: true });
  };

  const listening = { signal: over.signal };
  signal.addEventListener('abort', stop, listening);
  worker.addEventListener('error', () => fail(new WorkerStopped()), listening);
  worker.addEventListener(
    'message',
    (event) => hear((event as MessageEvent<DataAnswer>).data),
    listening,
  );
  worker.postMessage(work, []);
  try {
    return await promise;
  } finally {
    over.abort();
  }
}
