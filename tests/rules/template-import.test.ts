import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeImportFault } from '../../lib/i18n/describe-import-fault.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { fromCsv } from '../../lib/templates/from-csv.ts';
import { fromJson } from '../../lib/templates/from-json.ts';
import type { ImportedFile } from '../../lib/templates/import-fault.ts';
import { printTemplate } from '../../lib/templates/print-template.ts';
import { situations } from '../../lib/templates/read-row.ts';
import { reviewImport } from '../../lib/templates/review-import.ts';
import { starterTemplates } from '../../lib/templates/starter-set.ts';
import type { Template } from '../../lib/templates/template.ts';
import { toCsv } from '../../lib/templates/to-csv.ts';
import { toJson } from '../../lib/templates/to-json.ts';

const starter = starterTemplates('it');
let ids = 0;
const newId = () => `new-${(ids += 1)}`;
const review = (file: ImportedFile, library: readonly Template[] = starter) =>
  'rows' in file ? reviewImport(file.rows, { library, newId, now: 9 }) : [];

/** Words as people and spreadsheets write them: formulas, quotes, lines, signs of every kind. */
const words = fc
  .array(
    fc.constantFrom(
      'a',
      'Ciao',
      '=1+2',
      "'=",
      "'",
      '"',
      '+39',
      '-',
      '@nora',
      ';',
      '\t',
      '1',
      '😀',
      'è',
      '<b>',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(' '))
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter(Boolean);
const text = fc
  .array(fc.oneof(words, fc.constantFrom('\n', '\r\n', ', ', '{', '}', '|')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => pieces.join(''))
  .filter((written) => written.trim() !== '')
  .map((written) => printTemplate([{ kind: 'text', text: written }]));
const anyTemplate: fc.Arbitrary<Template> = fc.record(
  {
    id: fc.stringMatching(/^[\w-]{1,8}$/u),
    title: words,
    folder: fc.oneof(words, fc.constant('')),
    tags: fc.uniqueArray(
      words.map((each) => each.replaceAll(',', '')),
      { maxLength: 3 },
    ),
    texts: fc.dictionary(fc.constantFrom('it', 'it-x-formal', 'en', 'nl'), text, { minKeys: 1 }),
    goodFor: fc.uniqueArray(fc.constantFrom(...situations)),
    purpose: fc.constantFrom('reply' as const, 'promise' as const, 'acknowledge' as const),
    shortcut: fc.stringMatching(/^[a-z0-9_][a-z0-9_-]{0,8}$/u),
    favourite: fc.boolean(),
    position: fc.constant(0),
    changedAt: fc.constant(0),
  },
  {
    requiredKeys: [
      'id',
      'title',
      'folder',
      'tags',
      'texts',
      'goodFor',
      'purpose',
      'favourite',
      'position',
      'changedAt',
    ],
  },
);
const anyLibrary = fc
  .uniqueArray(anyTemplate, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })
  .map((library) => library.map((template, position) => ({ ...template, position })));

describe.each([
  ['JSON', toJson, fromJson],
  ['CSV', toCsv, fromCsv],
])('a library as %s', (_, write, read) => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const file = read(write(library));
        if (!('rows' in file)) throw new Error(file.fault.code);
        expect(file.rows.flatMap(({ faults }) => faults)).toEqual([]);
        const back = file.rows.map(({ template }) => ({ ...template, changedAt: 0 }));
        expect(back).toEqual(
          library.map((template) => ({ ...template, shortcut: template.shortcut })),
        );
      }),
    );
  });

  test('of the starter set is the same, one by one', () => {
    expect(new Set(review(read(write(starter))).map(({ what }) => what))).toEqual(
      new Set(['same']),
    );
  });

  test('whatever its text, is read or refused, and never breaks', () => {
    const pieces = fc.constantFrom(
      '"',
      ',',
      '\n',
      ';',
      '{',
      '}',
      '[',
      ']',
      'title',
      'it',
      ':',
      'templates',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (some) => {
        const file = read(some.join(''));
        expect('rows' in file || file.fault.code.length > 0).toBe(true);
      }),
    );
  });
});

test('a spreadsheet does not run what a template begins with', () => {
  const csv = toCsv([
    { ...(starter[0] as Template), title: '=HYPERLINK("x")', texts: { it: '@SUM(1)' } },
  ]);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain(`"'@SUM(1)"`);
});

test('a table saved by a spreadsheet, with semicolons and fewer columns, is read', () => {
  const file = fromCsv('title;favourite;it\r\nSaluto;sì;"Ciao;\r\na presto"\r\n;;\r\n');
  expect(file).toMatchObject({
    rows: [
      {
        line: 2,
        faults: [],
        template: {
          id: null,
          title: 'Saluto',
          favourite: true,
          texts: { it: 'Ciao;\r\na presto' },
        },
      },
    ],
  });
});

test.each<[string, ImportedFile, object]>([
  ['nothing', fromJson(' '), { code: 'empty', line: null }],
  ['nothing in a table', fromCsv('\ufeff\r\n'), { code: 'empty', line: null }],
  ['no JSON', fromJson('{\n  "format": oops\n}'), { code: 'notJson', line: 2 }],
  ['other JSON', fromJson('[1]'), { code: 'notTemplates', line: 1 }],
  [
    'a later version',
    fromJson('{"format":"ricevuto-templates","version":2,"templates":[]}'),
    { code: 'newerVersion', line: null },
  ],
  ['no title', fromCsv('it\nCiao'), { code: 'noTitleColumn', line: 1 }],
  ['no language', fromCsv('title\nCiao'), { code: 'noTextColumn', line: 1 }],
  [
    'a column nobody knows',
    fromCsv('title,it,Notes\n'),
    { code: 'unknownColumn', what: 'Notes', line: 1 },
  ],
  ['an open quote', fromCsv('title,it\na,b\nc,"d\n'), { code: 'openQuote', line: 3 }],
])('a file with %s is refused, and the line is named', (_, file, fault) => {
  expect(file).toEqual({ fault });
});

test.each<[string, string, string, string?]>([
  ['title', '', 'noTitle'],
  ['title', 'x'.repeat(201), 'longTitle', 'x'.repeat(60)],
  ['it', '', 'noText'],
  ['it', 'Ciao {{nick}}', 'faultyText', 'it'],
  ['it', 'x'.repeat(5001), 'longText', 'it'],
  ['shortcut', 'due parole', 'badShortcut', 'due parole'],
  ['goodFor', 'praise, love', 'badSituation', 'love'],
  ['purpose', 'sell', 'badPurpose', 'sell'],
  ['favourite', 'perhaps', 'badFavourite', 'perhaps'],
  ['tags', Array.from({ length: 21 }, (_, at) => `t${at}`).join(','), 'badTags'],
  ['id', 'a b', 'badId', 'a b'],
])('a row whose %s is %j is a clash', (column, cell, code, what) => {
  const row: Record<string, string> = { id: '', title: 'Saluto', it: 'Ciao', [column]: cell };
  const names = Object.keys(row);
  const file = fromCsv(`${names.join(',')}\n${names.map((name) => `"${row[name]}"`).join(',')}\n`);
  const [reviewed] = review(file);
  expect(reviewed).toMatchObject({ what: 'clash', line: 2 });
  const [fault] = reviewed?.what === 'clash' ? reviewed.faults : [];
  expect(fault).toMatchObject(what === undefined ? { code } : { code, what });
  for (const language of ['it', 'en', 'fr'] as const) {
    const sentence = fault && describeImportFault(fault, createTranslator(language));
    expect(sentence).toMatch(/^(?:Riga|Line|Ligne) 2/u);
    expect(sentence).not.toMatch(/importFault|\{\{what/u);
  }
});

test('an item of JSON is named by its line', () => {
  const json = toJson(starter.slice(0, 3)).replace('"title": "Letto con calma"', '"title": ""');
  const line = json.slice(0, json.indexOf('acknowledge-2')).split('\n').length - 1;
  const faults = review(fromJson(json)).flatMap((each) =>
    each.what === 'clash' ? each.faults : [],
  );
  expect(faults).toEqual([{ code: 'noTitle', line }]);
});

describe('a review', () => {
  const [first, second] = starter as [Template, Template];

  test('tells what is new and goes to the end, with an id of its own', () => {
    const [reviewed] = review(fromCsv('title,it\nSaluto,Ciao\n'));
    expect(reviewed).toMatchObject({
      what: 'new',
      template: { id: `new-${ids}`, position: 30, changedAt: 9, purpose: 'reply' },
    });
  });

  test('tells what each change is', () => {
    const changed = {
      ...first,
      title: 'Altro',
      favourite: true,
      texts: { ...first.texts, it: 'Ciao' },
    };
    expect(review(fromJson(toJson([changed])))).toEqual([
      {
        what: 'changed',
        line: 5,
        title: 'Altro',
        template: { ...changed, changedAt: 9 },
        changes: [
          { field: 'title', before: first.title, after: 'Altro' },
          { field: 'favourite', before: 'false', after: 'true' },
          { field: 'text', language: 'it', before: first.texts['it'], after: 'Ciao' },
        ],
      },
    ]);
  });

  test('finds shortcuts that another has, in the library or in the same file', () => {
    const library = [{ ...first, shortcut: 'grazie' }, second];
    const clash = { what: 'clash', shortcutOf: first.title };
    const taking = { ...second, shortcut: 'Grazie' };
    expect(review(fromJson(toJson([taking])), library)).toMatchObject([clash]);
    const both = fromJson(
      toJson([
        { ...first, shortcut: 'x' },
        { ...second, shortcut: 'X' },
      ]),
    );
    expect(review(both, library).map(({ what }) => what)).toEqual(['clash', 'clash']);
    // Both are in the file, and change places.
    const swapped = fromJson(toJson([{ ...first, shortcut: 'y' }, taking]));
    expect(review(swapped, library).map(({ what }) => what)).toEqual(['changed', 'changed']);
  });

  test('takes the same id only once', () => {
    const [, again] = review(fromJson(toJson([first, { ...first, title: 'Altro' }])));
    expect(again).toMatchObject({ what: 'clash', faults: [{ code: 'sameIdTwice' }] });
  });
});
