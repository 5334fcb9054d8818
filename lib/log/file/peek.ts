/** The first bytes of something that comes in pieces (fewer where there are no more), and all of it from the start. */
export async function peek(
  pieces: AsyncIterable<Uint8Array>,
  bytes: number,
): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < bytes) {
    const { value, done } = await iterator.next();
    if (done) break;
    taken.push(value);
    length += value.length;
  }
  const first = new Uint8Array(length);
  let at = 0;
  for (const piece of taken) {
    first.set(piece, at);
    at += piece.length;
  }
  return { first: first.subarray(0, bytes), all: chain(first, iterator) };
}

async function* chain(first: Uint8Array, iterator: AsyncIterator<Uint8Array>) {
  try {
    if (first.length > 0) yield first;
    for (;;) {
      const { value, done } = await iterator.next();
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
