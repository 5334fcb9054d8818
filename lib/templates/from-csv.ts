import Papa from 'papaparse';
import type { ImportedFile, ImportedRow, ImportFault, ImportFaultCode } from './import-fault.ts';
import { markDoubles } from './mark-doubles.ts';
import { type RawTemplate, readRow } from './read-row.ts';
import { mostTemplates, textTagPattern } from './template.ts';
import { csvColumns, unguard } from './to-csv.ts';

/** Reads a library from a table that toCsv wrote, or a spreadsheet saved since. Every fault is named with its line. */
export function fromCsv(text: string): ImportedFile {
  const { lines, fault } = linesOf(text.replace(/^\ufeff/u, ''));
  if (fault) return { fault };
  const [head, ...body] = lines;
  if (!head) return { fault: { code: 'empty', line: null } };
  const columns = head.cells.map((name) => name.trim());
  const wrong = faultOfColumns(columns);
  if (wrong) return { fault: { ...wrong, line: head.line } };
  if (body.length > mostTemplates) return { fault: { code: 'tooMany', line: null } };
  const rows = body.map(({ cells, line }, position): ImportedRow => {
    const row = readRow(rawOf(columns, cells), position, line);
    if (cells.length <= columns.length) return row;
    return { ...row, faults: [...row.faults, { code: 'notATemplate', line }] };
  });
  return { rows: markDoubles(rows) };
}

interface CsvLine {
  cells: string[];
  /** Where it begins in the file, from 1: cells may hold line breaks. */
  line: number;
}

function linesOf(text: string): { lines: CsvLine[]; fault?: ImportFault } {
  const lines: CsvLine[] = [];
  let line = 1;
  let read = 0;
  let fault: ImportFault | undefined;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      if (errors.some(({ type }) => type === 'Quotes')) fault ??= { code: 'openQuote', line };
      if (data.some((cell) => cell.trim() !== '')) lines.push({ cells: data, line });
      line += text.slice(read, meta.cursor).match(/\r\n|\r|\n/gu)?.length ?? 0;
      read = meta.cursor;
    },
  });
  return { lines, ...(fault && { fault }) };
}

/** Spreadsheets of half of Europe write semicolons. The head tells; to guess by the rows would mistake what stands in the texts. */
function delimiterOf(text: string): string {
  const found = [',', ';', '\t'].find((delimiter) => {
    const [head = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
    return head.some((name) => name.trim() === 'title');
  });
  return found ?? ',';
}

function faultOfColumns(
  columns: readonly string[],
): { code: ImportFaultCode; what?: string } | null {
  const others = columns.filter((name) => !csvColumns.some((known) => known === name));
  const unknown = others.find((name) => name !== '' && !textTagPattern.test(name));
  if (unknown !== undefined) return { code: 'unknownColumn', what: unknown.slice(0, 60) };
  if (!columns.includes('title')) return { code: 'noTitleColumn' };
  return others.some((name) => name !== '') ? null : { code: 'noTextColumn' };
}

function rawOf(columns: readonly string[], cells: readonly string[]): RawTemplate {
  const cellOf = (name: string) => {
    const at = columns.indexOf(name);
    return at < 0 ? '' : unguard(cells[at] ?? '');
  };
  const languages = columns.filter((name) => textTagPattern.test(name) && name !== 'id');
  const listIn = (name: string) =>
    cellOf(name)
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
  return {
    id: cellOf('id').trim(),
    title: cellOf('title'),
    folder: cellOf('folder'),
    tags: listIn('tags'),
    shortcut: cellOf('shortcut').trim().replace(/^;/u, ''),
    favourite: favouriteOf(cellOf('favourite')),
    goodFor: listIn('goodFor'),
    purpose: cellOf('purpose').trim(),
    texts: Object.fromEntries(languages.map((language) => [language, cellOf(language)])),
  };
}

/** Spreadsheets make words of their own language of a yes. */
function favouriteOf(cell: string): boolean | string {
  const word = cell.trim().toLowerCase();
  if (/^(?:yes|true|1|x|sì|si|oui|vero|vrai)$/u.test(word)) return true;
  return /^(?:|no|false|0|non|falso|faux)$/u.test(word) ? false : cell;
}
