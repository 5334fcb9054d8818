import type { RefusedBecause } from './data.ts';
import { type ListName, dataFormat } from './data-file.ts';
import { FileFault } from './file-fault.ts';
import { peek } from './peek.ts';
import { readAnyJson } from './read-any-json.ts';
import { readOwnLines } from './read-own-lines.ts';

/** What stands in one row of a list; nothing of it is checked yet. */
export type FoundRow = { list: ListName; line: number } & (
  { value: unknown } | { refused: RefusedBecause }
);

/** What a file says of itself. Complete once all its rows were read. */
export interface FileHead {
  /** Epoch ms; null: it does not say, or nonsense. */
  exportedAt: number | null;
  /** Not checked yet. */
  settings: unknown;
}

/**
 * The rows of a file, in groups. As we write it, line by line; formatted anew by somebody, or from the first versions: by a JSON parser
 * that takes pieces. Throws a FileFault where the file as a whole cannot be taken, which may show at its very end.
 */
export async function* readDataFile(
  pieces: AsyncIterable<Uint8Array>,
  head: FileHead,
): AsyncGenerator<FoundRow[]> {
  const { first, all } = await peek(pieces, 1_000);
  const start = new TextDecoder().decode(first);
  if (!/^\s*\{/u.test(start)) throw new FileFault(start.trim() === '' ? 'cutShort' : 'notOurs');
  yield* isOwnShape(start) ? readOwnLines(all, head) : readAnyJson(all, head);
}

function isOwnShape(start: string): boolean {
  return new RegExp(`^\\{"format":"${dataFormat}","version":\\d+,[^\\n]*,\\n`, 'u').test(start);
}
