import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseTemplates, type Occasion } from '../../lib/templates/choose-templates.ts';
import { latestOfEach, mergeLibrary, storedOf } from '../../lib/templates/merge-library.ts';
import { searchTemplates } from '../../lib/templates/search-templates.ts';
import { starterTemplates } from '../../lib/templates/starter-set.ts';
import type { Template } from '../../lib/templates/template.ts';
import { textFor } from '../../lib/templates/text-for.ts';

const starter = starterTemplates('it');

function aTemplate(id: string, about: Partial<Template> = {}): Template {
  return {
    id,
    title: id,
    folder: '',
    tags: [],
    texts: { it: 'Ciao' },
    goodFor: [],
    purpose: 'reply',
    favourite: false,
    position: 100,
    changedAt: 1,
    ...about,
  };
}

describe('the text of a template', () => {
  const both = { texts: { it: 'tu', 'it-x-formal': 'Lei', en: 'you', de: ' ' } };
  test.each<[string, string[], string[], object | null]>([
    ['it', [], [], { text: 'tu', language: 'it' }],
    ['it', ['it'], [], { text: 'Lei', language: 'it' }],
    ['en', ['en'], [], { text: 'you', language: 'en' }],
    ['fr', [], [], null],
    ['de', [], [], null],
    ['fr', [], ['en'], { text: 'you', language: 'en' }],
    ['fr', ['it'], ['it', 'en'], { text: 'Lei', language: 'it' }],
    ['constructor', [], [], null],
  ])('in %s, formally in %j, else %j', (language, formalIn, otherwise, expected) =>
    expect(textFor(both, language, formalIn, otherwise)).toEqual(expected),
  );
});

describe('the library', () => {
  test('is the starter set with what was changed, without what was removed, in its order', () => {
    const library = mergeLibrary(starter, [
      { id: 'thanks-1', changedAt: 5, title: 'Il mio grazie' },
      { id: 'thanks-2', changedAt: 5, removed: true },
      { id: 'thanks-3', changedAt: 5, position: -1 },
      aTemplate('own', { position: 2.5 }),
    ]);
    const ids = library.map(({ id }) => id);
    expect(ids[0]).toBe('thanks-3');
    expect(ids).not.toContain('thanks-2');
    expect(ids.indexOf('own')).toBe(ids.indexOf('acknowledge-3') + 1);
    const changed = library.find(({ id }) => id === 'thanks-1');
    expect(changed?.title).toBe('Il mio grazie');
    expect(changed?.texts).toEqual(starter.find(({ id }) => id === 'thanks-1')?.texts);
    expect(library).toHaveLength(30);
  });

  test('keeps of the starter set only what differs', () => {
    const [original] = starter;
    if (!original) throw new Error('the starter set is empty');
    const changed = { ...original, favourite: true, changedAt: 7 };
    expect(storedOf(changed, original)).toEqual({ id: original.id, favourite: true, changedAt: 7 });
    expect(mergeLibrary(starter, [storedOf(changed, original)])[0]).toEqual(changed);
  });

  test('leaves out what is no whole template', () => {
    expect(mergeLibrary(starter, [{ id: 'of-a-later-version', changedAt: 3 }])).toEqual(starter);
  });

  test('merges alike on every device: in any order, any number of times', () => {
    const row = fc.record({
      id: fc.constantFrom('a', 'b', 'thanks-1'),
      changedAt: fc.nat(2),
      title: fc.constantFrom('x', 'y'),
      favourite: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row), fc.array(row), fc.array(row), (one, two, three) => {
        const together = latestOfEach([...one, ...two, ...three]);
        const apart = latestOfEach([...latestOfEach([...three, ...one]), ...latestOfEach(two)]);
        expect(apart).toEqual(together);
        expect(latestOfEach([...together, ...together])).toEqual(together);
      }),
    );
  });
});

describe('the best templates', () => {
  const occasion: Occasion = {
    language: 'it',
    formalIn: [],
    kind: 'other',
    isFirstTime: false,
    isRegular: false,
    cameBack: false,
    promiseDue: false,
    usedHere: new Map(),
    usedWithPerson: new Map(),
  };
  const chosen = (about: Partial<Occasion> = {}, library: readonly Template[] = starter) =>
    chooseTemplates(library, { ...occasion, ...about });

  test.each<[string, Partial<Occasion>, RegExp, string]>([
    ['a question', { kind: 'question' }, /^question-/u, 'question'],
    ['a criticism', { kind: 'criticism' }, /^criticism-/u, 'criticism'],
    ['praise', { kind: 'praise' }, /^thanks-/u, 'praise'],
    ['a share', { kind: 'share' }, /^(?:share|acknowledge)-/u, 'share'],
    ['closing thanks', { kind: 'closing' }, /^closing-/u, 'closing'],
    ['a first comment', { isFirstTime: true }, /^welcome-/u, 'firstTime'],
    ['a promise to keep', { kind: 'question', promiseDue: true }, /^followUp-/u, 'promiseDue'],
    ['somebody who came back', { cameBack: true }, /./u, 'cameBack'],
  ])('for %s', (_, about, id, because) => {
    const [best, ...others] = chosen(about);
    expect(others).toHaveLength(4);
    if (because !== 'cameBack') expect(best?.because).toBe(because);
    expect(best?.template.id).toMatch(id);
  });

  test.each(['it', 'en', 'fr', 'es', 'de', 'pt'])(
    'that keep a promise begin as promised, in %s',
    (language) => {
      const [best] = chosen({ language, promiseDue: true, kind: 'question' });
      expect(best?.template.texts[language]).toMatch(
        /^\{?(?:Come promesso|As promised|Comme promis|Como (?:te )?promet|Wie versprochen)/u,
      );
    },
  );

  test.each(['question', 'criticism'] as const)('for a %s are no bare thanks', (kind) => {
    for (const { template } of chosen({ kind })) expect(template.purpose).not.toBe('acknowledge');
  });

  test('have words in the comment’s language, and there are none where nothing has', () => {
    expect(chosen({ language: 'fi' })).toEqual([]);
    const finnish = aTemplate('kiitos', { texts: { fi: 'Kiitos' } });
    expect(chosen({ language: 'fi' }, [...starter, finnish])).toEqual([
      { template: finnish, because: 'none' },
    ]);
  });

  test('promise nothing anew while a promise waits, and nothing “as promised” without one', () => {
    const purposes = chosen({ promiseDue: true, kind: 'question' }).map((each) => each.template);
    expect(purposes.map(({ purpose }) => purpose)).not.toContain('promise');
    for (const kind of ['question', 'praise', 'other'] as const) {
      for (const { template } of chosen({ kind })) {
        expect(template.goodFor).not.toEqual(['promiseDue']);
      }
    }
  });

  test('change once they were used, most of all with the same person', () => {
    const three = ['a', 'b', 'c'].map((id) => aTemplate(id, { goodFor: ['praise'] }));
    const order = (about: Partial<Occasion>) =>
      chosen({ kind: 'praise', ...about }, three).map(({ template }) => template.id);
    expect(order({})).toEqual(['a', 'b', 'c']);
    expect(order({ usedHere: new Map([['a', 1]]) })).toEqual(['b', 'c', 'a']);
    expect(order({ usedHere: new Map([['b', 1]]), usedWithPerson: new Map([['a', 1]]) })).toEqual([
      'c',
      'b',
      'a',
    ]);
    expect(order({ usedHere: new Map([['a', 9]]) })).toEqual(['b', 'c', 'a']);
  });

  test('put a favourite before its equals, not before what fits better', () => {
    const plain = aTemplate('plain', { goodFor: ['praise'] });
    const loved = aTemplate('loved', { goodFor: ['praise'], favourite: true });
    const wrong = aTemplate('wrong', { favourite: true });
    const ids = chosen({ kind: 'praise' }, [plain, loved, wrong]).map((each) => each.template.id);
    expect(ids).toEqual(['loved', 'plain', 'wrong']);
  });
});

describe('a search', () => {
  const library = [
    aTemplate('tag', { tags: ['caffè'] }),
    aTemplate('body', { texts: { it: 'Prendiamo un caffè?' } }),
    aTemplate('title', { title: 'Un caffè insieme' }),
    aTemplate('shortcut', { shortcut: 'caffe' }),
    aTemplate('other', { title: 'Tè' }),
  ];
  const search = searchTemplates(library);
  const found = (query: string) => search(query).map(({ id }) => id);

  test('finds in the shortcut first, then title, text and tag, whatever the accents', () => {
    expect(found('CAFFE')).toEqual(['shortcut', 'title', 'body', 'tag']);
    expect(found('caffè')).toEqual(['shortcut', 'title', 'body', 'tag']);
  });
  test('finds by the beginnings of words, all of them', () => {
    expect(found('caf ins')).toEqual(['title']);
    expect(found('caf zzz')).toEqual([]);
  });
  test('for nothing gives all, in their order', () => {
    expect(found(' ')).toEqual(library.map(({ id }) => id));
    expect(found('?')).toHaveLength(5);
  });
});
