import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentKinds } from '../../lib/language/comment-kind.ts';
import { acknowledge } from '../../lib/templates/acknowledge-ladder.ts';
import { checkTemplate } from '../../lib/templates/check-template.ts';
import { type FillContext, fillTemplate } from '../../lib/templates/fill-template.ts';
import { firstNameOf } from '../../lib/templates/first-name.ts';
import { ladderWords } from '../../lib/templates/ladder-words.ts';
import { fillLeastUsed } from '../../lib/templates/least-used.ts';
import { parseTemplate, type TemplatePart } from '../../lib/templates/parse-template.ts';
import { printTemplate } from '../../lib/templates/print-template.ts';
import { choosePromise, promises } from '../../lib/templates/promises.ts';
import { timesUsed } from '../../lib/templates/same-words.ts';
import { starterTemplates } from '../../lib/templates/starter-set.ts';
import { replyLanguages, starterFolders } from '../../lib/templates/template.ts';
import { isShortThanks } from '../../lib/language/is-short-thanks.ts';

const first: (n: number) => number = () => 0;
const last = (n: number): number => n - 1;
/** A Saturday, at half past nine in the evening. */
const now = new Date(2026, 10, 21, 21, 30).getTime();

const fill = (source: string, about: Partial<FillContext> = {}, pick = first) =>
  fillTemplate(source, { values: {}, language: 'it', now, ...about }, pick);

describe('filling a template', () => {
  const values = { name: 'Nora Lind', firstName: 'Nora', post: 'Rye', platform: ' ' };

  test.each<[string, string, object]>([
    ['plain text stays', 'Hello!', { text: 'Hello!' }],
    ['a value is put in', 'Hi {{firstName}}!', { text: 'Hi Nora!' }],
    ['spaces in the braces do not matter', 'Hi {{ firstName }}!', { text: 'Hi Nora!' }],
    ['a fallback is not used where there is a value', '{{firstName|friend}}', { text: 'Nora' }],
    ['a fallback is used where there is none', 'Hi {{nick|my friend}}', { text: 'Hi my friend' }],
    ['a blank value is none', '{{platform|friend}}', { text: 'friend' }],
    ['an empty fallback is a choice', 'Hi{{nick|}}!', { text: 'Hi!' }],
    ['without value and fallback nothing is inserted', 'Hi {{nick}}', { missing: ['nick'] }],
    ['all that is missing is named, once', '{{a}} {{b}} {{a}}', { missing: ['a', 'b'] }],
    ['what every object has is no value', '{{constructor}}', { missing: ['constructor'] }],
    ['a variant is chosen', '{one|two|three}', { text: 'one' }],
    ['variants nest', '{{a|b}|c} and {x|{y|z}}', { text: 'a and x' }],
    ['a variant may be empty', 'Hi{|!}', { text: 'Hi' }],
    ['a variant may hold a variable', '{Hi {{firstName}}|Hi}', { text: 'Hi Nora' }],
    ['a variable may open a variant', '{{{firstName}}|you}', { text: 'Nora' }],
    ['a variant that lacks a value is not chosen', '{Hi {{nick}}|Hi there}', { text: 'Hi there' }],
    [
      'if all variants lack a value it is missing',
      '{{{nick}}|{{alias}}}',
      { missing: ['nick', 'alias'] },
    ],
    ['escaped signs are text', '\\{a\\|b\\} \\\\', { text: '{a|b} \\' }],
    ['a backslash before other signs is text', 'a\\b', { text: 'a\\b' }],
    ['so it is in a fallback', '{{nick|a\\b}}', { text: 'a\\b' }],
    ['a bar outside variants is text', 'a | b', { text: 'a | b' }],
    ['an escaped fallback', '{{nick|a\\}b}}', { text: 'a}b' }],
    ['a fault is no text', 'Hi {a|b', { error: { code: 'notClosed', at: 3, end: 4 } }],
    ['the caret has its place', 'Hi {{cursor}}!', { text: 'Hi !', cursor: 3 }],
    ['the first caret counts', '{{cursor}}a{{cursor}}', { text: 'a', cursor: 0 }],
    ['a caret in a variant not chosen is none', '{a|b{{cursor}}}', { text: 'a' }],
    [
      'a day is written as in a sentence',
      'entro {{date+3d}}',
      { text: 'entro martedì 24 novembre' },
    ],
    ['today', 'oggi è {{date}}', { text: 'oggi è sabato 21 novembre' }],
    ['weeks back', 'da {{date-2w}}', { text: 'da sabato 7 novembre' }],
    ['far off, with its year', 'a {{date+12m}}', { text: 'a domenica 21 novembre 2027' }],
    ['in the evening one greets so', 'Ciao e {{greeting}}', { text: 'Ciao e buonasera' }],
    [
      'with a capital where a sentence begins',
      '{{greeting}}! {{greeting}}',
      { text: 'Buonasera! Buonasera' },
    ],
    [
      'questions are asked first, each once',
      '{{ask:When?}} {a|{{ask:Where?}}} {{ask: When?}}',
      { asks: ['When?', 'Where?'], preview: '{{ask:When?}} a {{ask:When?}}' },
    ],
  ])('%s', (_, source, expected) => expect(fill(source, { values })).toEqual(expected));

  test.each<[string, string, string[], object]>([
    ['an answer is put in', 'on {{ask:When?}}', ['Monday'], { text: 'on Monday' }],
    ['an answer may have lines', '{{ask:What?}}', ['a\r\nb'], { text: 'a\nb' }],
    ['an answer is not parsed', '{{ask:What?}}', ['{{name}} {a|b}'], { text: '{{name}} {a|b}' }],
    ['a blank answer is none', 'on {{ask:When?}}', [' '], { missing: ['ask:When?'] }],
    ['a blank answer leaves the fallback', '{{ask:When?|soon}}', [''], { text: 'soon' }],
    ['a blank answer leaves the other variant', '{on {{ask:When?}}|soon}', [''], { text: 'soon' }],
    ['answers go by the question', '{{ask:A}}{{ask:B}}{{ask:A}}', ['1', '2'], { text: '121' }],
  ])('%s', (_, source, answers, expected) =>
    expect(fill(source, { values, answers })).toEqual(expected),
  );

  test.each([
    ['markup stays text', '<b>Nora</b>', '<b>Nora</b>'],
    ['a template in a value is not filled', '{{post}} {a|b}', '{{post}} {a|b}'],
    ['line breaks become spaces', 'No\r\nra\u0000', 'No ra'],
    ['marks that turn the direction are taken out', '\u202eNora\u2066', 'Nora'],
    ['half a character becomes a whole one', 'Nora\ud83d', 'Nora\ufffd'],
    ['replacement signs of other tools mean nothing', '$& $1', '$& $1'],
  ])('a hostile value: %s', (_, name, expected) =>
    expect(fill('{{name}}', { values: { name, post: 'x' } })).toEqual({ text: expected }),
  );

  test.each([[-1], [7], [NaN], [0.9], [Infinity]])(
    'a picker that says %d still picks',
    (picked) => {
      expect(fill('{a|b}', {}, () => picked)).toHaveProperty('text');
    },
  );
});

test.each([
  ['it', 9, 'buongiorno'],
  ['it', 14, 'buon pomeriggio'],
  ['it', 2, 'buonasera'],
  ['en', 12, 'good afternoon'],
  ['fr', 17, 'bonjour'],
  ['fr', 18, 'bonsoir'],
  ['es', 20, 'buenas tardes'],
  ['de', 11, 'guten Tag'],
  ['pt', 19, 'boa noite'],
])('in %s at %i one says %s', (language, hour, greeting) => {
  const at = new Date(2026, 10, 21, hour).getTime();
  expect(fill('x {{greeting}}', { language, now: at })).toEqual({ text: `x ${greeting}` });
});

test('a greeting in a language that has none of ours is missing, not English', () => {
  expect(fill('{{greeting}}', { language: 'nl' })).toEqual({ missing: ['greeting'] });
});

test.each([
  ['it', 'martedì 24 novembre'],
  ['en', 'Tuesday, November 24'],
  ['fr', 'mardi 24 novembre'],
  ['es', 'martes 24 de noviembre'],
  ['de', 'Dienstag, 24. November'],
  ['pt', 'terça-feira, 24 de novembro'],
])('in %s a day reads %j', (language, words) => {
  expect(fill('x {{date+3d}}', { language })).toEqual({ text: `x ${words}` });
});

test('a month after the last of January is the last of February', () => {
  const january = new Date(2026, 0, 31, 12).getTime();
  expect(fill('x {{date+1m}}', { now: january })).toEqual({ text: 'x sabato 28 febbraio' });
});

test.each<[string, [string, number, number][]]>([
  ['Hello {{firstName|friend}}, {a|b} {{date+10d}} {{cursor}}', []],
  ['Hi {a|b', [['notClosed', 3, 4]]],
  ['Hi }', [['notOpened', 3, 4]]],
  ['Hi {there}', [['oneVariant', 3, 10]]],
  ['{{}}', [['notAVariable', 0, 4]]],
  ['Hi {{3}}!', [['notAVariable', 3, 8]]],
  ['{'.repeat(41), [['tooDeep', 40, 41]]],
  ['{{nick}}', [['unknownVariable', 0, 8]]],
  [
    '{{Name}} {{dates}}',
    [
      ['unknownVariable', 0, 8],
      ['unknownVariable', 9, 18],
    ],
  ],
  ['in {{date+3}}', [['badDate', 3, 13]]],
  [
    '{{date+3y}} {{date 3d}}',
    [
      ['badDate', 0, 11],
      ['badDate', 12, 23],
    ],
  ],
  [
    '{{ask:}} {{ask: |x}} {{ask}}',
    [
      ['emptyAsk', 0, 8],
      ['emptyAsk', 9, 20],
      ['emptyAsk', 21, 28],
    ],
  ],
  [
    '{a|{{b}}} } {{}} {',
    [
      ['unknownVariable', 3, 8],
      ['notOpened', 10, 11],
      ['notAVariable', 12, 16],
      ['notClosed', 17, 18],
    ],
  ],
])('the faults of %j', (source, faults) => {
  expect(checkTemplate(source)).toEqual(faults.map(([code, at, end]) => ({ code, at, end })));
});

describe('any template', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '{', '}', '|', '\\', '😀'),
    maxLength: 6,
  });
  const name = fc.constantFrom(
    'name',
    'firstName',
    'post',
    'nick',
    'greeting',
    'cursor',
    'date+3d',
  );
  const nowhere = { at: fc.constant(0), end: fc.constant(0) };
  const { parts: someParts } = fc.letrec<{ parts: TemplatePart[]; part: TemplatePart }>((tie) => ({
    parts: fc.array(tie('part'), { maxLength: 4 }).map(mergeTexts),
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word.map((text): TemplatePart => ({ kind: 'text', text })),
      fc.record({
        kind: fc.constant('variable' as const),
        name,
        fallback: fc.option(word),
        ...nowhere,
      }),
      fc.record({
        kind: fc.constant('variants' as const),
        options: fc.array(tie('parts'), { minLength: 2, maxLength: 3 }),
        ...nowhere,
      }),
    ),
  }));

  test('that is printed is read as the same', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const parsed = parseTemplate(printTemplate(parts));
        expect('parts' in parsed ? withoutPlaces(parsed.parts) : parsed).toEqual(parts);
      }),
      { numRuns: 500 },
    );
  });

  test('that is read and printed says the same, and does not change any more', () => {
    const source = fc.string({
      unit: fc.constantFrom('{', '}', '|', '\\', 'a', ' ', '{{name}}', '{a|b}'),
    });
    fc.assert(
      fc.property(source, (written) => {
        const parsed = parseTemplate(written);
        if (!('parts' in parsed)) return;
        const printed = printTemplate(parsed.parts);
        expect(fill(printed)).toEqual(fill(written));
        const again = parseTemplate(printed);
        expect('parts' in again && printTemplate(again.parts)).toBe(printed);
      }),
      { numRuns: 1000 },
    );
  });

  test('never yields an unresolved variable, whatever variant is chosen', () => {
    fc.assert(
      fc.property(someParts, fc.infiniteStream(fc.nat(5)), (parts, picks) => {
        const unescaped = printTemplate(parts).replace(/\\./gu, '');
        const filled = fill(unescaped, { values: { name: 'Nora' } }, (n) => picks.next().value % n);
        if ('text' in filled)
          expect(filled.text).not.toMatch(/\{\{|firstName|post|nick|greeting|cursor|date/u);
      }),
      { numRuns: 500 },
    );
  });

  test('has its faults inside its source, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '|', '\\', 'a', ' ', 'ask:', '\ud800') }),
        (source) => {
          const faults = checkTemplate(source);
          for (const { at, end } of faults) {
            expect(source.slice(at, end)).toMatch(/^[{}]/u);
          }
          expect(faults.map(({ at }) => at)).toEqual(
            faults.map(({ at }) => at).toSorted((a, b) => a - b),
          );
          const hasSyntaxFault = 'error' in parseTemplate(source);
          if (hasSyntaxFault) expect(faults).not.toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  // Were it slower than linear, a hundred thousand signs would not come to an end within the test's time.
  test.each([
    '{',
    '}',
    '{{a',
    '{{a|',
    '{{a|b',
    '\\',
    '{a|',
    '{a|b}',
    '{{a}}',
    '|',
    '{{a ',
    '{{ ',
    '{{a|\\',
    '{{ask:a}}',
    '{{greeting}}',
  ])('of a hundred thousand signs %j comes to its end', (piece) => {
    const source = piece.repeat(100_000 / piece.length);
    expect(fill(source, {}, last)).toBeDefined();
    expect(checkTemplate(source)).toBeDefined();
  });
});

function mergeTexts(parts: TemplatePart[]): TemplatePart[] {
  return parts.reduce<TemplatePart[]>((merged, part) => {
    const before = merged.at(-1);
    if (part.kind === 'text' && part.text === '') return merged;
    if (part.kind === 'text' && before?.kind === 'text') {
      return [...merged.slice(0, -1), { kind: 'text', text: before.text + part.text }];
    }
    return [...merged, part];
  }, []);
}

function withoutPlaces(parts: readonly TemplatePart[]): TemplatePart[] {
  return parts.map((part) => {
    if (part.kind === 'text') return part;
    if (part.kind === 'variable') return { ...part, at: 0, end: 0 };
    return { ...part, at: 0, end: 0, options: part.options.map(withoutPlaces) };
  });
}

describe('the words used least', () => {
  const source = '{Grazie|Ciao}{, {{firstName}}|}!';
  const context: FillContext = { values: { firstName: 'Nora' }, language: 'it', now };
  const turn = (used: string[], not?: string) => {
    const filled = fillLeastUsed(source, context, used, not);
    return 'text' in filled ? filled.text : '';
  };

  test('come first, and every way has its turn before one comes twice', () => {
    const used: string[] = [];
    for (let round = 0; round < 4; round += 1) used.push(turn(used));
    expect(used[0]).toBe('Grazie, Nora!');
    expect(new Set(used).size).toBe(4);
    expect(turn([...used, 'grazie,  Nora!'])).not.toBe('Grazie, Nora!');
  });

  test('are never those that the person wants exchanged, where there are others', () => {
    expect(turn([], 'Grazie, Nora!')).not.toBe('Grazie, Nora!');
    expect(fillLeastUsed('Ciao!', context, [], 'Ciao!')).toEqual({ text: 'Ciao!' });
  });

  test.each([
    ['Grazie!', ['grazie!', '@anna Grazie !', 'Grazie'], 2],
    ['❤️', ['❤', '❤️❤️'], 1],
    [' ', [' '], 0],
  ])('%j stands in %j %i times', (text, used, times) => expect(timesUsed(text, used)).toBe(times));
});

test.each([
  ['Giulia Lodi', 'Giulia'],
  ['Mehdi B.', 'Mehdi'],
  ["Ben O'Connor", 'Ben'],
  ['Jean-Luc Morel', 'Jean-Luc'],
  ['MARCO FERRI', 'Marco'],
  ['marco ferri', 'Marco'],
  ['Rossi, Marta', 'Marta'],
  ['Dott.ssa Elena Neri', 'Elena'],
  ['Dr. Paul Weiss', 'Paul'],
  ['Hélène 🍞', 'Hélène'],
  ['Anna (the baker)', 'Anna'],
  ['Олена Коваль', 'Олена'],
  ['Nora', 'Nora'],
  ['nora', null],
  ['zia_pina', null],
  ['@nora', null],
  ['nora84', null],
  ['DJ', null],
  ['Forno Lodi', null],
  ['The Bread Shop', null],
  ['Il Forno', null],
  ['佐藤 花子', null],
  ['A.', null],
  ['', null],
  ['\u202eNora Lind', 'Nora'],
  ['https://shop.example', null],
  ['Anonymous', null],
])('the first name of %j is %j', (name, expected) => expect(firstNameOf(name)).toBe(expected));

describe.each(replyLanguages)('acknowledgements in %s', (language) => {
  const wish = { language, firstName: null, used: [], seed: 0, text: '' };

  test('suit the kind of comment, and leave nothing unresolved', () => {
    for (const kind of commentKinds) {
      for (const firstName of [null, 'Nora']) {
        for (let seed = 0; seed < 9; seed += 1) {
          const text = acknowledge(kind, { ...wish, firstName, seed });
          if (kind === 'question' || kind === 'criticism') expect(text).toBeNull();
          else expect(text).toMatch(/^[^{}|]+$/u);
        }
      }
    }
  });

  test('do not repeat under a post as long as there are others, nor give back what was exchanged', () => {
    for (const kind of ['praise', 'share', 'closing', 'other'] as const) {
      const used: string[] = [];
      for (let round = 0; round < 4; round += 1) {
        used.push(acknowledge(kind, { ...wish, used, seed: round * 7 }) ?? '');
      }
      expect(new Set(used).size).toBe(4);
      const [not = ''] = used;
      for (let seed = 0; seed < 20; seed += 1) {
        expect(acknowledge(kind, { ...wish, not, seed })).not.toBe(not);
      }
    }
  });

  test('promises name no unresolved variable and are no mere thanks', () => {
    for (const firstName of [null, 'Nora']) {
      for (let seed = 0; seed < 5; seed += 1) {
        const text = choosePromise({ ...wish, firstName, seed });
        expect(text).toMatch(/^[^{}]+$/u);
        expect([text, isShortThanks(text)]).toEqual([text, false]);
      }
    }
  });
});

test.each([
  ['😍😍', '❤️'],
  ['👏👏👏', '🙏'],
  ['❤', '❤️'],
  ['😢', '❤️'],
  ['🔥', '🙏'],
])('%s is answered with %s', (text, answer) => {
  const wish = { language: 'it', firstName: null, used: ['❤️', '🙏'], seed: 5, text };
  expect(acknowledge('emoji', wish)).toBe(answer);
  expect(acknowledge('emoji', { ...wish, not: answer })).not.toBe(answer);
});

test.each(['fi', 'constructor'])(
  'in %s, where we have no words, thanks are English',
  (language) => {
    const wish = { language, firstName: null, used: [], seed: 0, text: '' };
    expect(ladderWords.en.other).toContain(acknowledge('other', wish));
  },
);

test('promises exist in every language', () => {
  expect(Object.keys(promises).toSorted()).toEqual([...replyLanguages].toSorted());
});

describe('the starter set', () => {
  const set = starterTemplates('it');

  test('has three templates in each folder, each in six languages', () => {
    expect(new Set(set.map(({ id }) => id)).size).toBe(30);
    for (const folder of starterFolders) {
      expect(set.filter((template) => template.folder === folder)).toHaveLength(3);
    }
    for (const { id, texts } of set) {
      expect([id, ...Object.keys(texts)]).toEqual(expect.arrayContaining([...replyLanguages]));
    }
  });

  test('has its titles in the language of the interface', () => {
    const titles = (language: 'it' | 'en') => starterTemplates(language).map(({ title }) => title);
    expect(titles('en')).not.toEqual(titles('it'));
  });

  const texts = set.flatMap(({ id, texts: own }) =>
    Object.entries(own).map(([tag, text]) => [id, tag, text] as const),
  );

  test.each(texts)(
    '%s in %s has no fault, and reads well with a name or without',
    (_, tag, text) => {
      expect(checkTemplate(text)).toEqual([]);
      for (const values of [{}, { firstName: 'Nora', name: 'Nora Lind', post: 'Rye' }]) {
        for (const pick of [first, last]) {
          const filled = fill(
            text,
            { values, language: tag.slice(0, 2), answers: ['x', 'y', 'z'] },
            pick,
          );
          expect(filled).toHaveProperty('text');
          if ('text' in filled) {
            expect(filled.text).not.toMatch(/[{}|]|undefined| {2}|,,|^\s|\s[,.]/u);
          }
        }
      }
    },
  );
});
