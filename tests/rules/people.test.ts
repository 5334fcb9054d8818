import { describe, expect, test } from 'vitest';
import { countFilters, filterToBeginWith, isKept } from '../../lib/inbox/filters.ts';
import { offersFreshStart } from '../../lib/inbox/fresh-start.ts';
import { knowPeople, type Written } from '../../lib/inbox/people.ts';
import { searchFor } from '../../lib/inbox/search.ts';
import { standing } from '../kit/views.ts';

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const dayMs = 86_400_000;
const now = at(17);

const by = (id: string, written: number | null, about: Partial<Written> = {}): Written => ({
  site: 'wordpress:blog.example',
  author: { id, name: id },
  at: written,
  seenAt: now,
  ...about,
});

describe('who writes', () => {
  const of = (id: string, ...comments: Written[]) =>
    knowPeople(comments).of('wordpress:blog.example', { id, name: id });

  test.each<[string, Written[], { comments: number; isFirstTime: boolean; isRegular: boolean }]>([
    [
      'once, a week after the first that is known',
      [by('anna', at(8)), by('ugo', at(1))],
      { comments: 1, isFirstTime: true, isRegular: false },
    ],
    [
      'once, among the first that are known: nobody knows what was before',
      [by('anna', at(7)), by('ugo', at(1))],
      { comments: 1, isFirstTime: false, isRegular: false },
    ],
    [
      'once, when is not known',
      [by('anna', null), by('ugo', at(1))],
      { comments: 1, isFirstTime: false, isRegular: false },
    ],
    [
      'twice',
      [by('anna', at(9)), by('anna', at(10)), by('ugo', at(1))],
      { comments: 2, isFirstTime: false, isRegular: false },
    ],
    [
      'three times in one day',
      [by('anna', at(9, 1)), by('anna', at(9, 2)), by('anna', at(9, 3))],
      { comments: 3, isFirstTime: false, isRegular: false },
    ],
    [
      'three times in two days',
      [by('anna', at(9, 1)), by('anna', at(9, 2)), by('anna', at(10, 3))],
      { comments: 3, isFirstTime: false, isRegular: true },
    ],
    [
      'elsewhere it is somebody else',
      [by('anna', at(9)), by('anna', at(9), { site: 'youtube:www.youtube.com' }), by('ugo', at(1))],
      { comments: 1, isFirstTime: true, isRegular: false },
    ],
  ])('%s', (_, comments, expected) => expect(of('anna', ...comments)).toMatchObject(expected));

  test('nobody in particular is no person', () => {
    const people = knowPeople([by('', at(1)), by('', at(9))]);
    expect(people.all).toEqual([]);
    expect(people.of('wordpress:blog.example', { id: '', name: '' })).toBeNull();
  });

  test('last wrote when they wrote last, in any order', () => {
    expect(of('anna', by('anna', at(9)), by('anna', at(3)))?.lastAt).toBe(at(9));
    expect(of('anna', by('anna', null))?.lastAt).toBe(now);
  });
});

describe('a search', () => {
  const texts = ['Perché l’impasto è così DURO?', 'Renée Höss', 'Il pane del lunedì'];
  test.each<[string, boolean]>([
    ['perche', true],
    ['PERCHÉ impasto', true],
    ["l'impasto", true],
    ['duro renee', true],
    ['pane lunedi hoss', true],
    ['  duro  ', true],
    ['duro martedì', false],
    ['per che', true],
    ['dùrò', true],
    ['xyz', false],
  ])('%j: %s', (search, isFound) => expect(searchFor(search)?.(...texts)).toBe(isFound));

  test.each(['', '   ', '\u0301'])('%j looks for nothing', (search) =>
    expect(searchFor(search)).toBeNull(),
  );
});

describe('filters', () => {
  const card = {
    kind: 'other' as const,
    isFirstTime: false,
    isRegular: false,
    standing: standing(),
  };
  const all = {
    ...card,
    kind: 'question' as const,
    isFirstTime: true,
    isRegular: true,
    standing: standing({ cameBack: true }),
  };

  test('a comment may be in several', () => {
    expect(countFilters([card, all, { ...card, kind: 'criticism' }])).toEqual({
      question: 1,
      criticism: 1,
      cameBack: 1,
      firstTime: 1,
      regular: 1,
    });
    expect(isKept('regular', card)).toBe(false);
  });

  test.each([
    ['the same day the last one is kept', at(17, 1), 'criticism'],
    ['none too', at(17, 1), null],
  ] as const)('%s', (_, lastAt, last) => {
    expect(filterToBeginWith({ last, lastAt, standard: 'question' }, now)).toBe(last);
  });

  test('the next day the standard holds', () => {
    const settings = { last: 'criticism', lastAt: at(16, 23), standard: 'question' } as const;
    expect(filterToBeginWith(settings, now)).toBe('question');
    expect(filterToBeginWith({ ...settings, standard: null }, now)).toBeNull();
  });
});

describe('a fresh start is offered', () => {
  const old = (count: number, days: number) =>
    Array.from({ length: count }, () => now - days * dayMs);
  test.each<[string, (number | null)[], number | null, number | null, boolean]>([
    ['on the first day, over ten that are older than a week', old(10, 8), now - 1, null, true],
    ['not over nine', old(9, 8), now - 1, null, false],
    ['not on the second day', old(10, 8), now - dayMs, null, false],
    ['after a holiday', old(31, 15), now - 90 * dayMs, null, true],
    ['not over thirty', old(30, 15), now - 90 * dayMs, null, false],
    ['not again within a month', old(99, 15), now - 90 * dayMs, now - 29 * dayMs, false],
    ['again after a month', old(99, 15), now - 90 * dayMs, now - 30 * dayMs, true],
    [
      'not where nobody knows how old they are',
      [...old(30, 15), null],
      now - 90 * dayMs,
      null,
      false,
    ],
    ['not over nothing', [], null, null, false],
  ])('%s', (_, waitingSince, logBegan, lastAfresh, isOffered) => {
    expect(offersFreshStart({ waitingSince, logBegan, lastAfresh, now })).toBe(isOffered);
  });
});
