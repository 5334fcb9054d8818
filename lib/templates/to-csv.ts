import Papa from 'papaparse';
import type { Template } from './template.ts';

/** The columns before those of the languages. Lists are written with commas. */
export const csvColumns = [
  'id',
  'title',
  'folder',
  'tags',
  'shortcut',
  'favourite',
  'goodFor',
  'purpose',
] as const;

/**
 * A library as a table for spreadsheets, one template a row, one language a column. Spreadsheets run what begins like a formula: such
 * cells get an apostrophe in front, which from-csv takes off again.
 */
export function toCsv(library: readonly Template[]): string {
  const shown = library.filter(({ removed }) => !removed);
  const languages = [...new Set(shown.flatMap(({ texts }) => Object.keys(texts)))];
  const rows = shown.map(
    ({ id, title, folder, tags, shortcut = '', favourite, goodFor, purpose, texts }) => [
      id,
      title,
      folder,
      tags.join(', '),
      shortcut,
      favourite ? 'yes' : '',
      goodFor.join(', '),
      purpose,
      ...languages.map((language) => texts[language] ?? ''),
    ],
  );
  const table = [[...csvColumns, ...languages], ...rows.map((row) => row.map(guard))];
  // The mark at the start tells spreadsheets that it is UTF-8.
  return `\ufeff${Papa.unparse(table, { newline: '\r\n', quotes: true })}\r\n`;
}

/** What a spreadsheet takes for a formula (OWASP, "CSV Injection"). */
const likeFormula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

function guard(cell: string): string {
  return likeFormula.test(cell) ? `'${cell}` : cell;
}

/** What guard put there; a cell that began with an apostrophe of its own keeps it. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && likeFormula.test(cell) ? cell.slice(1) : cell;
}
