import { askWorker } from './ask-worker.ts';
// Vite makes the default export, of a worker in a file of its own.
// oxlint-disable-next-line import/default
import ReadingWorker from './reading-worker.ts?worker';
import type { Reading, ReadingAnswer, ReadingParts, ReadingQuestion } from './reading-worker.ts';

const worker = askWorker<ReadingQuestion>(() => new ReadingWorker());

/** Has it read beside the page; the worker starts with the first question. */
export async function askReading<Name extends Reading>(
  ask: Name,
  ...parts: ReadingParts<Name>
): Promise<ReadingAnswer<Name>> {
  // The worker answers what it was asked.
  return (await worker.ask({ ask, parts })) as ReadingAnswer<Name>;
}
