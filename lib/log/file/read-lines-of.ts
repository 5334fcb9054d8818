import { longestRowBytes } from './data-file.ts';

/** A line of a file without its end, and where its first byte stands; null where it is longer than any row. */
export interface FileLine {
  bytes: Uint8Array | null;
  /** 1 for the first. */
  number: number;
  /** It ended with a line break. */
  isWhole: boolean;
}

const lineBreak = 10;

/** The lines of a file that comes in pieces, in groups, one group a piece. A line without end does not fill the memory. */
export async function* readLinesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine[]> {
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  let number = 0;
  const take = (last: Uint8Array, isWhole: boolean): FileLine => {
    number += 1;
    const length = restBytes + last.length;
    const bytes =
      length > longestRowBytes ? null : rest.length === 0 ? last : join(rest, last, length);
    rest = [];
    restBytes = 0;
    return { bytes, number, isWhole };
  };
  for await (const piece of pieces) {
    const lines: FileLine[] = [];
    let start = 0;
    for (;;) {
      const end = piece.indexOf(lineBreak, start);
      if (end === -1) break;
      lines.push(take(piece.subarray(start, end), true));
      start = end + 1;
    }
    const open = piece.subarray(start);
    restBytes += open.length;
    if (restBytes <= longestRowBytes) rest.push(open);
    else rest = [];
    yield lines;
  }
  if (restBytes > 0) yield [take(new Uint8Array(), false)];
}

function join(parts: readonly Uint8Array[], last: Uint8Array, length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of [...parts, last]) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
