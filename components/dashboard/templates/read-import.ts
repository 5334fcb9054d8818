import { fromCsv } from '../../../lib/templates/from-csv.ts';
import { fromJson } from '../../../lib/templates/from-json.ts';
import type { ImportedFile } from '../../../lib/templates/import-fault.ts';
import type { Reviewed } from '../../../lib/templates/review-import.ts';

/** A file that was read and compared with the library; nothing of it is taken in yet. */
export interface FileReview {
  name: string;
  rows: Reviewed[];
}

/** Far more than 2,000 templates need. */
const largestBytes = 50_000_000;

/** Reads a library from a file that somebody chose: JSON, or a table as spreadsheets write it. */
export async function readImport(file: File): Promise<ImportedFile> {
  if (file.size > largestBytes) return { fault: { code: 'tooMany', line: null } };
  const text = decode(await file.arrayBuffer());
  const isJson = /\.json$/iu.test(file.name) || /^\s*[{[]/u.test(text);
  return isJson ? fromJson(text) : fromCsv(text);
}

/** Spreadsheets also save as UTF-16 or in the old code page of Western Europe. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // It is no UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
