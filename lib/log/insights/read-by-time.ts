import type { LogDatabase } from '../database.ts';
import type { CommentRecord } from '../records.ts';

/** Comments of a span by their time, oldest first, so many at once. Aborts between two portions. */
export async function* readByTime(
  { comments }: LogDatabase,
  { from, to }: { from: number; to: number },
  signal?: AbortSignal,
): AsyncGenerator<CommentRecord[]> {
  let begin = from;
  while (begin < to) {
    signal?.throwIfAborted();
    const found = await comments
      .where('time')
      .between(begin, to, true, false)
      .limit(portion)
      .toArray();
    signal?.throwIfAborted();
    const last = found.at(-1);
    if (!last) return;
    if (found.length < portion) {
      yield found;
      return;
    }
    if (found[0]?.time === last.time) {
      // More than a portion in one millisecond: all of them at once, for there is no place in between.
      yield await comments.where('time').equals(last.time).toArray();
      begin = last.time + 1;
      continue;
    }
    // Those of the last moment may go on in the next portion.
    let end = found.length;
    while (found[end - 1]?.time === last.time) end -= 1;
    yield found.slice(0, end);
    begin = last.time;
  }
}

const portion = 2_000;
