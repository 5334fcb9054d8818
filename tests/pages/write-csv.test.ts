import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../components/dashboard/write-csv.ts';

describe('CSV', () => {
  it('is as RFC 4180 wants', () => {
    expect(writeCsv([['a', 'b,c', 'say "hi"', 'two\nlines', null, 3, true]])).toBe(
      '\ufeffa,"b,c","say ""hi""","two\nlines",,3,true\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('defuses %j', (cell) => {
    expect(parseCsv(writeCsv([[cell]]))).toEqual([[`'${cell}`]]);
  });

  it('leaves numbers as numbers', () => {
    expect(writeCsv([[-5]])).toBe('\ufeff-5\r\n');
  });

  it('comes back as it was, and no cell begins like a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom(',', '"', '\r', '\n', '=', '-', '@', '+', ' ', '\t', 'a'),
      }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const read = parseCsv(writeCsv(table));
        expect(read.map((row) => row.map(undo))).toEqual(table.map((row) => row.map(undo)));
        for (const text of read.flat()) expect(text).not.toMatch(/^\s*[=+\-@]/u);
      }),
    );
  }, 20_000);
});

/** The guard taken away, where there is one. */
function undo(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/u, '');
}

/** A reader of RFC 4180 of its own, so that the writer is not tested by itself. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = text.startsWith('\ufeff') ? 1 : 0; i < text.length; i += 1) {
    const character = text[i];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i += 1;
    } else cell += character;
  }
  return rows;
}
