// oxlint-disable-next-line import/default -- Vite gives a module with ?worker its default export.
import InsightsWorker from './insights-worker.ts?worker';
import type { InsightQuery } from '../../lib/insights/insights.ts';
import { send } from '../../lib/messages/send.ts';
import type {
  FromInsightWorker,
  InsightAnswers,
  InsightAsk,
  ToInsightWorker,
} from './insights-worker.ts';

/** Asks the worker of insights; it starts with the first question. Rejects when aborted, and when the worker fails. */
export async function askInsights<Ask extends InsightAsk>(
  ask: Ask,
  query: InsightQuery,
  signal?: AbortSignal,
): Promise<InsightAnswers[Ask]> {
  const settings = await send('settings.read', {});
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<InsightAnswers[Ask]>();
  const asked = (worker ??= startWorker());
  const id = (lastId += 1);
  const stop = () => {
    asked.postMessage({ id, ask: 'stop' } satisfies ToInsightWorker, []);
    finish();
    reject(signal?.reason as Error);
  };
  const finish = () => {
    waiting.delete(id);
    signal?.removeEventListener('abort', stop);
  };
  waiting.set(id, {
    // The worker answers what it was asked.
    done: (answer) => (finish(), resolve(answer as InsightAnswers[Ask])),
    fail: (error) => (finish(), reject(error)),
  });
  signal?.addEventListener('abort', stop);
  const message: ToInsightWorker = { id, ask, query, settings, now: Date.now() };
  asked.postMessage(message, []);
  return promise;
}

/** The worker reads what the figures of a year ask for, so that they are there when somebody asks. */
export function readInsightsAhead(): void {
  (worker ??= startWorker()).postMessage({ ask: 'read ahead' } satisfies ToInsightWorker, []);
}

interface Waiting {
  done(answer: InsightAnswers[InsightAsk]): void;
  fail(error: Error): void;
}

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

function startWorker(): Worker {
  const started = new InsightsWorker();
  started.addEventListener('message', ({ data }: MessageEvent<FromInsightWorker>) => {
    const asked = waiting.get(data.id);
    if ('failed' in data) asked?.fail(new Error(data.failed));
    else asked?.done(data.answer);
  });
  started.addEventListener('error', ({ message }) => {
    worker = undefined;
    started.terminate();
    for (const { fail } of [...waiting.values()]) fail(new Error(message));
  });
  return started;
}
