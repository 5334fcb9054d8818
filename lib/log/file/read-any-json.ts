import { JSONParser } from '@streamparser/json';
import {
  dataFormat,
  dataVersion,
  listNames,
  type ListName,
  logFormat,
  logVersion,
} from './data-file.ts';
import { FileFault } from './file-fault.ts';
import type { FileHead, FoundRow } from './read-data-file.ts';
import { readEnd } from './read-end.ts';
import { momentOf } from './read-own-lines.ts';

/** No member of ours is longer: what is, would only fill the memory. */
const longestMemberBytes = 8_000_000;

const versions: Readonly<Record<string, number>> = {
  [dataFormat]: dataVersion,
  [logFormat]: logVersion,
};

/**
 * Reads a file of ours in whatever way its JSON is laid out, and what the log's page saved in the first versions (lines, each with a
 * fact). A row's line is the one on which it ends. The sum of its bytes says nothing any more.
 */
export async function* readAnyJson(
  pieces: AsyncIterable<Uint8Array>,
  head: FileHead,
): AsyncGenerator<FoundRow[]> {
  const counts = { templates: 0, drafts: 0, interactions: 0 };
  let rows: FoundRow[] = [];
  let line = 1;
  let format: string | null = null;
  let isKnownVersion = false;
  let end: unknown;
  let bytesOfMember = 0;

  const parser = new JSONParser({
    paths: [
      ...['format', 'version', 'exportedAt', 'settings', 'end'].map((name) => `$.${name}`),
      ...listNames.map((name) => `$.${name}.*`),
      '$.lines.*.fact',
    ],
    keepStack: false,
  });
  const addRow = (list: ListName, value: unknown) => {
    if (format === null || !isKnownVersion) throw new FileFault('notOurs');
    counts[list] += 1;
    rows.push({ list, line, value });
  };
  parser.onValue = ({ value, key, stack }) => {
    bytesOfMember = 0;
    const member = stack[1]?.key ?? key;
    const list = listNames.find((name) => name === member);
    if (member === 'lines') addRow('interactions', value);
    else if (list) addRow(list, value);
    else if (member === 'format') format = formatOf(value);
    else if (member === 'version') isKnownVersion = isReadable(format, value);
    else if (member === 'exportedAt') head.exportedAt = momentOf(value);
    else if (member === 'settings') head.settings = value;
    else if (member === 'end') end = value;
  };
  const write = (bytes: Uint8Array) => {
    bytesOfMember += bytes.length;
    if (bytesOfMember > longestMemberBytes) throw new FileFault('notReadable');
    try {
      parser.write(bytes);
    } catch (error) {
      throw error instanceof FileFault ? error : new FileFault('notReadable');
    }
  };

  for await (const piece of pieces) {
    // By lines, so that each row's line can be told.
    for (let start = 0; start < piece.length;) {
      const lineEnd = piece.indexOf(10, start);
      const next = lineEnd === -1 ? piece.length : lineEnd + 1;
      write(piece.subarray(start, next));
      if (lineEnd !== -1) line += 1;
      start = next;
    }
    yield rows;
    rows = [];
  }
  if (!parser.isEnded) throw new FileFault('cutShort');
  if (format === null || !isKnownVersion) throw new FileFault('notOurs');
  if (format === dataFormat) readEnd(end, counts, null);
}

function formatOf(value: unknown): string {
  if (typeof value !== 'string' || !Object.hasOwn(versions, value)) throw new FileFault('notOurs');
  return value;
}

function isReadable(format: string | null, version: unknown): boolean {
  if (format === null || typeof version !== 'number') throw new FileFault('notOurs');
  if (version > (versions[format] ?? 0)) throw new FileFault('newerVersion');
  return true;
}
