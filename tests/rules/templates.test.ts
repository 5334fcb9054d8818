import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShortThanks } from '../../lib/language/is-short-thanks.ts';
import { acknowledgements, chooseAcknowledgement } from '../../lib/templates/acknowledgements.ts';
import { fillTemplate } from '../../lib/templates/fill-template.ts';
import { firstNameOf } from '../../lib/templates/first-name.ts';
import { parseTemplate, type TemplatePart } from '../../lib/templates/parse-template.ts';
import { choosePromise, promises } from '../../lib/templates/promises.ts';
import { folders, starterSet } from '../../lib/templates/starter-set.ts';

const first = (): number => 0;
const last = (n: number): number => n - 1;

describe('filling a template', () => {
  const values = { name: 'Nora Lind', firstName: 'Nora', post: 'Rye', empty: ' ' };

  test.each<[string, string, object]>([
    ['plain text stays', 'Hello!', { text: 'Hello!' }],
    ['a value is put in', 'Hi {{firstName}}!', { text: 'Hi Nora!' }],
    ['spaces in the braces do not matter', 'Hi {{ firstName }}!', { text: 'Hi Nora!' }],
    ['a fallback is not used where there is a value', '{{firstName|friend}}', { text: 'Nora' }],
    ['a fallback is used where there is none', 'Hi {{nick|my friend}}', { text: 'Hi my friend' }],
    ['a blank value is none', '{{empty|friend}}', { text: 'friend' }],
    ['an empty fallback is a choice', 'Hi{{nick|}}!', { text: 'Hi!' }],
    ['without value and fallback nothing is inserted', 'Hi {{nick}}', { missing: ['nick'] }],
    ['all that is missing is named, once', '{{a}} {{b}} {{a}}', { missing: ['a', 'b'] }],
    ['what every object has is no value', '{{constructor}}', { missing: ['constructor'] }],
    ['variables of a later time are missing, not text', '{{date+3d}}', { missing: ['date+3d'] }],
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
    ['a bar outside variants is text', 'a | b', { text: 'a | b' }],
    ['an escaped fallback', '{{nick|a\\}b}}', { text: 'a}b' }],
    ['a brace that is never closed', 'Hi {a|b', { error: { code: 'notClosed', at: 3 } }],
    ['a brace that was never opened', 'Hi }', { error: { code: 'notOpened', at: 3 } }],
    ['a choice between nothing', 'Hi {there}', { error: { code: 'oneVariant', at: 3 } }],
    ['two braces that name nothing', '{{}}', { error: { code: 'notAVariable', at: 1 } }],
    ['two braces with a number', 'Hi {{3}}', { error: { code: 'notAVariable', at: 4 } }],
    ['too deep', '{'.repeat(41), { error: { code: 'tooDeep', at: 40 } }],
  ])('%s', (_, source, expected) => expect(fillTemplate(source, values, first)).toEqual(expected));

  test.each([
    ['markup stays text', '<b>Nora</b>', '<b>Nora</b>'],
    ['a template in a value is not filled', '{{post}} {a|b}', '{{post}} {a|b}'],
    ['line breaks become spaces', 'No\r\nra\u0000', 'No ra'],
    ['marks that turn the direction are taken out', '\u202eNora\u2066', 'Nora'],
    ['half a character becomes a whole one', 'Nora\ud83d', 'Nora\ufffd'],
    ['replacement signs of other tools mean nothing', '$& $1', '$& $1'],
  ])('a hostile value: %s', (_, name, expected) =>
    expect(fillTemplate('{{name}}', { name, post: 'x' }, first)).toEqual({ text: expected }),
  );

  test.each([[-1], [7], [NaN], [0.9], [Infinity]])(
    'a picker that says %d still picks',
    (picked) => {
      expect(fillTemplate('{a|b}', {}, () => picked)).toHaveProperty('text');
    },
  );

  test('a long run of any sign is read in one pass', () => {
    const before = process.cpuUsage();
    for (const piece of [
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
    ]) {
      fillTemplate(piece.repeat(200_000 / piece.length), { a: 'x' }, last);
    }
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000);
  });
});

describe('any template', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '{', '}', '|', '\\', '😀'),
    maxLength: 6,
  });
  const name = fc.constantFrom('name', 'firstName', 'post', 'nick');
  const { parts: someParts } = fc.letrec<{ parts: TemplatePart[]; part: TemplatePart }>((tie) => ({
    parts: fc.array(tie('part'), { maxLength: 4 }).map(mergeTexts),
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word.map((text): TemplatePart => ({ kind: 'text', text })),
      fc.record({
        kind: fc.constant('variable' as const),
        name,
        fallback: fc.option(word),
        at: fc.constant(0),
      }),
      fc.record({
        kind: fc.constant('variants' as const),
        options: fc.array(tie('parts'), { minLength: 2, maxLength: 3 }),
        at: fc.constant(0),
      }),
    ),
  }));

  test('what is printed is read as the same', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const parsed = parseTemplate(print(parts));
        expect('parts' in parsed ? withoutPlaces(parsed.parts) : parsed).toEqual(parts);
      }),
      { numRuns: 500 },
    );
  });

  test('no variant ever yields an unresolved variable', () => {
    fc.assert(
      fc.property(someParts, fc.infiniteStream(fc.nat(5)), (parts, picks) => {
        const unescaped = print(parts).replace(/\\./gu, '');
        const filled = fillTemplate(unescaped, { name: 'Nora' }, (n) => picks.next().value % n);
        if ('text' in filled) expect(filled.text).not.toMatch(/\{\{|firstName|post|nick/u);
      }),
      { numRuns: 500 },
    );
  });

  test('no source breaks it, and errors lie inside the source', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '|', '\\', 'a', ' ', '\ud800') }),
        (source) => {
          const parsed = parseTemplate(source);
          if ('error' in parsed) expect(source.charAt(parsed.error.at)).toMatch(/[{}]/u);
        },
      ),
      { numRuns: 1000 },
    );
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

function print(parts: readonly TemplatePart[]): string {
  const escape = (text: string): string => text.replace(/[{}|\\]/gu, '\\$&');
  return parts
    .map((part) => {
      if (part.kind === 'text') return escape(part.text);
      if (part.kind === 'variants') return `{${part.options.map(print).join('|')}}`;
      return `{{${part.name}${part.fallback === null ? '' : `|${escape(part.fallback)}`}}}`;
    })
    .join('');
}

function withoutPlaces(parts: readonly TemplatePart[]): TemplatePart[] {
  return parts.map((part) => {
    if (part.kind === 'text') return part;
    if (part.kind === 'variable') return { ...part, at: 0 };
    return { ...part, at: 0, options: part.options.map(withoutPlaces) };
  });
}

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

describe.each(Object.keys(acknowledgements))('acknowledgements in %s', (language) => {
  const wish = { language, firstName: null, used: [], seed: 0 };

  test('every one is a short thanks, with a name or without', () => {
    for (const firstName of [null, 'Nora']) {
      for (let seed = 0; seed < 9; seed++) {
        const text = chooseAcknowledgement({ ...wish, firstName, seed });
        expect([text, isShortThanks(text)]).toEqual([text, true]);
      }
    }
  });

  test('none is used twice under a post as long as there are others', () => {
    const used: string[] = [];
    for (let round = 0; round < 6; round++)
      used.push(chooseAcknowledgement({ ...wish, used, seed: round * 7 }));
    expect(new Set(used).size).toBe(6);
  });

  test('the one that the person wants exchanged is not given again', () => {
    const not = chooseAcknowledgement(wish);
    for (let seed = 0; seed < 20; seed++) {
      expect(chooseAcknowledgement({ ...wish, not, seed })).not.toBe(not);
    }
  });

  test('promises name no unresolved variable and are no mere thanks', () => {
    for (const firstName of [null, 'Nora']) {
      for (let seed = 0; seed < 5; seed++) {
        const text = choosePromise({ ...wish, firstName, seed });
        expect(text).toMatch(/^[^{}]+$/u);
        expect([text, isShortThanks(text)]).toEqual([text, false]);
      }
    }
  });
});

test.each([
  ['it', 'Ricevuto, grazie!'],
  ['en', 'Got it, thank you!'],
  ['fr', 'Bien reçu, merci !'],
  ['fi', 'Got it, thank you!'],
  ['constructor', 'Got it, thank you!'],
])('the first acknowledgement in %s is %j', (language, text) => {
  expect(chooseAcknowledgement({ language, firstName: null, used: [], seed: 0 })).toBe(text);
});

test('when every text was used the least used comes next', () => {
  const wish = { language: 'it', firstName: null, seed: 0 };
  const once = Array.from(acknowledgements.it);
  expect(chooseAcknowledgement({ ...wish, used: [...once, 'Ricevuto,  grazie!'] })).not.toBe(
    'Ricevuto, grazie!',
  );
});

test('promises exist in the languages of the acknowledgements', () => {
  expect(Object.keys(promises)).toEqual(Object.keys(acknowledgements));
});

test('the starter set has every folder in every language, once', () => {
  const ids = starterSet.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3 * folders.length);
  for (const language of ['it', 'en', 'fr']) {
    const theirs = starterSet.filter((template) => template.language === language);
    expect(theirs.map(({ folder }) => folder)).toEqual([...folders]);
  }
});

test.each(starterSet.map(({ id, body }) => [id, body]))(
  'starter %s can be filled with a name or without',
  (_, body) => {
    for (const firstName of [undefined, 'Nora']) {
      for (const pick of [first, last]) {
        const filled = fillTemplate(body, { firstName }, pick);
        expect(filled).toHaveProperty('text');
        if ('text' in filled) expect(filled.text).not.toMatch(/[{}|]|undefined| {2}|,,/u);
      }
    }
  },
);
