/** What is posted to a worker that answers questions, and what comes back. */
export type Question<Asked> = (Asked & { id: number }) | { id: number; ask: 'stop' };
export type Answered =
  { id: number; answer: unknown } | { id: number; failed: { name: string; message: string } };

export interface AskedWorker<Asked> {
  /** Resolves with what the worker answers. Rejects when aborted, which the worker hears of, and when it fails. */
  ask(asked: Asked, signal?: AbortSignal): Promise<unknown>;
  /** Tells it something to which there is no answer. */
  tell(message: unknown): void;
}

/** A worker that starts with the first question. If it stops by a fault, the next question starts another. */
export function askWorker<Asked extends { ask: string }>(start: () => Worker): AskedWorker<Asked> {
  let worker: Worker | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const running = (): Worker => {
    if (worker) return worker;
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const asked = waiting.get(data.id);
      if ('failed' in data) {
        const { message, name } = data.failed;
        asked?.fail(Object.assign(new Error(message), { name }));
      } else asked?.done(data.answer);
    });
    started.addEventListener('error', ({ message }) => {
      worker = undefined;
      started.terminate();
      for (const { fail } of [...waiting.values()]) fail(new Error(message));
    });
    return (worker = started);
  };

  return {
    ask(asked, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const to = running();
      const id = (lastId += 1);
      const post = (question: Question<Asked>) => to.postMessage(question, []);
      const stop = () => {
        post({ id, ask: 'stop' });
        finish();
        reject(signal?.reason as Error);
      };
      const finish = () => {
        waiting.delete(id);
        signal?.removeEventListener('abort', stop);
      };
      waiting.set(id, {
        done: (answer) => (finish(), resolve(answer)),
        fail: (error) => (finish(), reject(error)),
      });
      signal?.addEventListener('abort', stop);
      post({ ...asked, id });
      return promise;
    },
    tell: (message) => running().postMessage(message, []),
  };
}

interface Waiting {
  done(answer: unknown): void;
  fail(error: Error): void;
}
