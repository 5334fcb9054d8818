// oxlint-disable-next-line import/default -- Vite gives a module with ?worker its default export.
import InsightsWorker from './insights-worker.ts?worker';
import type { InsightQuery } from '../../lib/insights/insights.ts';
import { send } from '../../lib/messages/send.ts';
import { askWorker } from './ask-worker.ts';
import type { InsightAnswers, InsightAsk, InsightQuestion } from './insights-worker.ts';

const worker = askWorker<InsightQuestion>(() => new InsightsWorker());

/** Asks the worker of insights; it starts with the first question. Rejects when aborted, and when the worker fails. */
export async function askInsights<Ask extends InsightAsk>(
  ask: Ask,
  query: InsightQuery,
  signal?: AbortSignal,
): Promise<InsightAnswers[Ask]> {
  const settings = await send('settings.read', {});
  signal?.throwIfAborted();
  // The worker answers what it was asked.
  return (await worker.ask(
    { ask, query, settings, now: Date.now() },
    signal,
  )) as InsightAnswers[Ask];
}

/** The worker reads what the figures of a year ask for, so that they are there when somebody asks. */
export function readInsightsAhead(): void {
  worker.tell({ ask: 'read ahead' });
}
