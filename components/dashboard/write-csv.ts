/**
 * Rows as CSV (RFC 4180): CRLF between rows, quotes where they are needed, doubled inside. Spreadsheets run a cell that begins
 * like a formula, so such a cell gets a ' before it (OWASP, CSV injection). The mark at the start tells Excel that it is UTF-8.
 */
export function writeCsv(rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${writeCsvRows(rows)}`;
}

/** Rows that go behind others in the same file. */
export function writeCsvRows(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

export type CsvValue = string | number | boolean | null | undefined;

function writeCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = defuse(value.toWellFormed());
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Full-width forms count too: some spreadsheets read them as the plain ones. */
function defuse(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) ? `'${text}` : text;
}
