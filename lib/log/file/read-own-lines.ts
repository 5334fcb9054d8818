import { Crc32 } from './crc32.ts';
import { dataVersion, listNames, type ListName } from './data-file.ts';
import { FileFault } from './file-fault.ts';
import type { FileHead, FoundRow } from './read-data-file.ts';
import { readEnd } from './read-end.ts';
import { readLinesOf, type FileLine } from './read-lines-of.ts';

/** Reads a file in the very shape in which writeDataFile writes it: each row on its line, which makes it quick. */
export async function* readOwnLines(
  pieces: AsyncIterable<Uint8Array>,
  head: FileHead,
): AsyncGenerator<FoundRow[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const crc = new Crc32();
  const counts = { templates: 0, drafts: 0, interactions: 0 };
  let open: ListName | 'unknown' | null = null;
  let end: unknown;
  /** A line was too long to be kept: nobody can tell the sum of all bytes. */
  let isSumKnown = true;

  const readLine = (line: FileLine): FoundRow | null => {
    const { bytes, number } = line;
    if (end !== undefined) {
      if (bytes?.length !== 0) throw new FileFault('damaged');
      return null;
    }
    const text = bytes && decoder.decode(bytes);
    if (text === null || !text.startsWith('"end":')) {
      if (bytes) crc.add(bytes);
      else isSumKnown = false;
      if (line.isWhole) crc.add(lineBreak);
    }
    if (open !== null) {
      if (text === '],' || text === ']') open = null;
      else if (open !== 'unknown' && text !== '') {
        counts[open] += 1;
        return rowOf(open, number, text);
      }
      return null;
    }
    if (text === null) throw new FileFault('notReadable');
    if (number === 1) {
      const { version, exportedAt } = (parse(`${withoutComma(text)}}`) ?? {}) as Member;
      if (typeof version !== 'number') throw new FileFault('notReadable');
      if (version > dataVersion) throw new FileFault('newerVersion');
      head.exportedAt = momentOf(exportedAt);
      return null;
    }
    const [, name = '', rest = ''] = /^"(\w+)":(.*)$/su.exec(text) ?? [];
    if (name === '') throw new FileFault(line.isWhole ? 'notReadable' : 'cutShort');
    if (name === 'settings') head.settings = parse(withoutComma(rest));
    else if (name === 'end') end = parse(rest.replace(/\}$/u, ''));
    else if (rest === '[') open = listNames.find((each) => each === name) ?? 'unknown';
    return null;
  };

  for await (const lines of readLinesOf(pieces)) {
    yield lines.map(readLine).filter((row) => row !== null);
  }
  readEnd(end, counts, isSumKnown ? crc.hex : null);
}

type Member = Record<string, unknown>;

const lineBreak = new Uint8Array([10]);

function rowOf(list: ListName, line: number, text: string | null): FoundRow {
  if (text === null) return { list, line, refused: 'tooLong' };
  const value = parse(withoutComma(text));
  return value === undefined ? { list, line, refused: 'notJson' } : { list, line, value };
}

function withoutComma(text: string): string {
  return text.endsWith(',') ? text.slice(0, -1) : text;
}

/** undefined: it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever asked says what that means for the file.
    return undefined;
  }
}

/** Epoch ms of an ISO date; null: it is none. */
export function momentOf(text: unknown): number | null {
  const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
