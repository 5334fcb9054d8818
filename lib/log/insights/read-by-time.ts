import type { LogDatabase } from '../database.ts';
import type { CommentRecord } from '../records.ts';

/** Comments of a span by their time, oldest first, so many at once. Aborts between two portions. */
export async function* readByTime(
  { comments }: LogDatabase,
  { from, to }: { from: number; to: number },
  signal?: AbortSignal,
): AsyncGenerator<CommentRecord[]> {
  const read = (begin: number) => {
    const reading = comments.where('time').between(begin, to, true, false).limit(portion).toArray();
    // Whoever waits for it hears of its fault; after an abort nobody does.
    reading.catch(() => undefined);
    return reading;
  };
  for (let next = read(from); ;) {
    signal?.throwIfAborted();
    const found = await next;
    signal?.throwIfAborted();
    const last = found.at(-1);
    if (!last || found.length < portion) {
      if (last) yield found;
      return;
    }
    // The next portion is read while this one is worked through.
    if (found[0]?.time === last.time) {
      // More than a portion in one millisecond: all of them at once, for there is no place in between.
      next = read(last.time + 1);
      yield await comments.where('time').equals(last.time).toArray();
    } else {
      // Those of the last moment may go on in the next portion.
      next = read(last.time);
      yield found.filter(({ time }) => time < last.time);
    }
  }
}

const portion = 1_000;
