import type { LogDatabase } from '../database.ts';
import type { Key } from '../interaction.ts';
import type { CommentRecord } from '../records.ts';

export interface OpenSpan {
  from: number;
  to: number;
  /** Epoch ms. */
  now: number;
}

/**
 * What waits, and promises that fell due: those without an answer by now, and all of the span. But for those already known; so many at
 * once.
 */
export async function* readOpen(
  { comments }: LogDatabase,
  known: ReadonlySet<Key>,
  span: OpenSpan,
  signal?: AbortSignal,
): AsyncGenerator<CommentRecord[]> {
  // Nearly all are known as a rule, so their keys come first.
  const found = await Promise.all([
    comments.where('due').between(1, span.now, true, true).primaryKeys(),
    comments.where({ status: 'waiting' }).primaryKeys(),
    comments.where('promiseDue').between(span.from, span.to, true, false).primaryKeys(),
  ]);
  const missing = [...new Set(found.flatMap((keys) => keys.filter((key) => !known.has(key))))];
  for (let index = 0; index < missing.length; index += portion) {
    signal?.throwIfAborted();
    const records = await comments.bulkGet(missing.slice(index, index + portion));
    yield records.filter((record) => record !== undefined).filter((each) => isWanted(each, span));
  }
}

/** It may have changed since its key was found. */
function isWanted({ status, due, promiseDue }: CommentRecord, { from, to, now }: OpenSpan) {
  if (status === 'waiting' || (status === 'promised' && due > 0 && due <= now)) return true;
  return promiseDue !== undefined && promiseDue >= from && promiseDue < to;
}

const portion = 1_000;
