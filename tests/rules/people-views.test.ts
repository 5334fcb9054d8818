import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPeople } from '../../lib/inbox/find-people.ts';
import { humansOf } from '../../lib/inbox/humans.ts';
import { milestonesOf } from '../../lib/inbox/milestones.ts';
import { countMonths } from '../../lib/inbox/months.ts';
import { suggestSame } from '../../lib/inbox/same-person.ts';
import { peopleViews } from '../../lib/inbox/people-views.ts';
import type { PeopleQuery, PersonRecord } from '../../lib/log/people/people.ts';
import { human, personRecord } from '../kit/people.ts';

/** Tuesday 17 November 2026, by the machine's own calendar. */
const now = new Date(2026, 10, 17, 15).getTime();
const on = (year: number, month: number, day: number, hour = 12) =>
  new Date(year, month - 1, day, hour).getTime();
const query = (parts: Partial<PeopleQuery> = {}): PeopleQuery => ({
  view: 'all',
  search: '',
  tag: null,
  platform: null,
  limit: 100,
  ...parts,
});
const masto = 'mastodon:orto.example' as const;

describe('the views of people', () => {
  const regular = { isRegular: true, comments: 3 };
  test.each<[string, Parameters<typeof human>[1], (typeof peopleViews)[number][]]>([
    ['somebody', {}, ['all']],
    ['a regular', regular, ['all', 'regulars']],
    [
      'first word on the first of the month',
      { firstAt: on(2026, 11, 1, 0) },
      ['all', 'newThisMonth'],
    ],
    ['first word the evening before', { firstAt: on(2026, 10, 31, 23) }, ['all']],
    [
      'a regular who wrote sixty days ago',
      { ...regular, lastAt: on(2026, 9, 18, 9), firstAt: on(2026, 1, 1) },
      ['all', 'regulars'],
    ],
    [
      'a regular who wrote the day before that',
      { ...regular, lastAt: on(2026, 9, 17, 23), firstAt: on(2026, 1, 1) },
      ['all', 'regulars', 'goneQuiet'],
    ],
    ['no regular, long silent', { lastAt: on(2025, 1, 1), firstAt: on(2025, 1, 1) }, ['all']],
    ['who waits', { waiting: 2 }, ['all', 'waiting']],
    ['who wrote five times', { comments: 5 }, ['all', 'neverVisited']],
    ['who wrote four times', { comments: 4 }, ['all']],
    ['who was visited', { comments: 9, given: 1 }, ['all']],
    [
      'who has no page of their own',
      {
        comments: 9,
        profiles: [{ key: 'k', site: 'wordpress:blog.example', author: { id: 'a', name: 'A' } }],
      },
      ['all'],
    ],
    ['the muted', { ...regular, isMuted: true, waiting: 3, comments: 9 }, ['muted']],
    ['who never wrote', { comments: 0, firstAt: now, given: 2 }, []],
    ['who never wrote, with a note', { comments: 0, note: 'the baker' }, ['all']],
  ])('%s', (_, parts, expected) => {
    const each = human('anna', parts);
    const { counts } = findPeople([each], query(), now);
    expect(peopleViews.filter((view) => counts[view] === 1)).toEqual(
      peopleViews.filter((view) => expected.includes(view)),
    );
    for (const view of peopleViews) {
      expect(findPeople([each], query({ view }), now).found).toBe(counts[view]);
    }
  });

  test.each<[string, Partial<PeopleQuery>, string[]]>([
    ['by the last word, newest first', {}, ['new', 'Perché', 'old']],
    ['those with most that waits first', { view: 'waiting' }, ['old', 'new']],
    ['words of the name, without accents', { search: 'perche' }, ['Perché']],
    ['words of note and tags, all of them', { search: 'FORNO legna' }, ['old']],
    ['words of which one is missing', { search: 'forno acqua' }, []],
    ['a tag', { tag: 'Forno' }, ['old']],
    ['a platform', { platform: 'mastodon' }, ['new']],
    ['the first only', { limit: 1 }, ['new']],
  ])('%s', (_, parts, expected) => {
    const people = [
      human('old', { lastAt: 1, waiting: 3, tags: ['Forno'], note: 'ha la legna' }),
      human('new', {
        lastAt: 3,
        waiting: 1,
        profiles: [{ key: 'k', site: masto, author: { id: 'n', name: 'new' } }],
      }),
      human('Perché', { lastAt: 2 }),
    ];
    const page = findPeople(people, query(parts), now);
    expect(page.people.map(({ name }) => name)).toEqual(expected);
    expect(page.found).toBe(parts.limit === undefined ? expected.length : people.length);
    expect(page.tags).toEqual(['Forno']);
  });
});

describe('joined profiles', () => {
  const keys = (records: PersonRecord[]) =>
    records.map((record) => ({
      ...record,
      joined: records.filter((other) => other !== record).map(({ key }) => key),
    }));

  test('are one human, with the sums, the earliest first and the latest last', () => {
    const [one] = humansOf(
      keys([
        personRecord('luca', {
          ...{ comments: 2, days: 1, firstAt: on(2026, 5, 2), lastAt: on(2026, 5, 2) },
          ...{ exchanges: 1, waiting: 1, given: 1, note: 'baker', tags: ['a'] },
        }),
        personRecord('lucarossi', {
          ...{ site: masto, comments: 4, days: 1, firstAt: on(2026, 3, 2), lastAt: on(2026, 3, 2) },
          ...{ exchanges: 2, waiting: 0, given: 2, note: 'tall', tags: ['a', 'b'], isMuted: true },
          author: { id: 'lucarossi', name: 'Luca Rossi' },
        }),
      ]),
    );
    expect(one).toMatchObject({
      key: `${masto}/person/lucarossi`,
      ...{ comments: 6, exchanges: 3, waiting: 1, given: 3 },
      ...{ firstAt: on(2026, 3, 2), lastAt: on(2026, 5, 2) },
      ...{ note: 'tall\n\nbaker', tags: ['a', 'b'], isMuted: true, isRegular: true },
    });
  });

  test.each<[string, Partial<PersonRecord>[], boolean]>([
    ['three on two days', [{ comments: 3, days: 2 }], true],
    [
      'three on one day',
      [{ comments: 3, days: 1, firstAt: on(2026, 5, 2, 1), lastAt: on(2026, 5, 2, 23) }],
      false,
    ],
    ['two on two days', [{ comments: 2, days: 2 }], false],
    [
      'three on one day each, the same',
      [2, 1].map((comments) => ({
        comments,
        days: 1,
        firstAt: on(2026, 5, 2),
        lastAt: on(2026, 5, 2),
      })),
      false,
    ],
    [
      'three on one day each, not the same',
      [2, 1].map((comments) => ({
        ...{ comments, days: 1 },
        ...{ firstAt: on(2026, 5, comments), lastAt: on(2026, 5, comments) },
      })),
      true,
    ],
  ])('make a regular: %s', (_, parts, expected) => {
    const records = keys(parts.map((each, index) => personRecord(`p${index}`, each)));
    expect(humansOf(records)[0]?.isRegular).toBe(expected);
  });

  test('lose nobody and count nothing twice, however they are joined and ordered', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(groups, fc.integer(), (group, turn) => {
        const records = group.map((of, index) =>
          personRecord(`p${index}`, {
            comments: index,
            // Of 0 each stands alone.
            joined: group.flatMap((other, at) =>
              of > 0 && other === of && at !== index
                ? [`youtube:www.youtube.com/person/p${at}`]
                : [],
            ),
          }),
        );
        const at = records.length === 0 ? 0 : Math.abs(turn) % records.length;
        const humans = humansOf([...records.slice(at), ...records.slice(0, at)]);
        const alone = group.filter((of) => of === 0).length;
        expect(humans.length).toBe(alone + new Set(group.filter((of) => of > 0)).size);
        expect(humans.flatMap(({ profiles }) => profiles).length).toBe(records.length);
        expect(humans.reduce((sum, { comments }) => sum + comments, 0)).toBe(
          records.reduce((sum, { comments }) => sum + comments, 0),
        );
      }),
    );
  });
});

describe('milestones', () => {
  const first = on(2024, 2, 29);
  test.each<[string, number[], number[], string[]]>([
    ['nobody wrote', [], [], []],
    ['the first word', [first], [], ['firstWord']],
    [
      'a year less a day',
      [first, on(2024, 7, 1), on(2024, 12, 1), on(2025, 2, 27)],
      [first],
      ['firstWord'],
    ],
    [
      'a year, on the last day of a February that is shorter',
      [first, on(2024, 7, 1), on(2024, 12, 1), on(2025, 3, 1)],
      [first + 1],
      ['firstWord', 'years 1'],
    ],
    [
      'a year of writing without an answer is no talk',
      [first, on(2024, 7, 1), on(2024, 12, 1), on(2025, 3, 1)],
      [on(2025, 3, 2)],
      ['firstWord'],
    ],
    ['back after half a year', [on(2026, 1, 31), on(2026, 7, 31)], [], ['firstWord', 'back']],
    ['not quite half a year', [on(2026, 1, 31), on(2026, 7, 30)], [], ['firstWord']],
    [
      'ten exchanges',
      [first],
      Array.from({ length: 49 }, (_, index) => first + index + 1),
      ['firstWord', 'exchanges 10'],
    ],
  ])('%s', (_, theirs, yours, expected) => {
    const said = milestonesOf(theirs, yours).map((milestone) =>
      [
        milestone.what,
        ...('years' in milestone ? [milestone.years] : []),
        ...('count' in milestone ? [milestone.count] : []),
      ].join(' '),
    );
    expect(said).toEqual(expected);
  });
});

describe('the months', () => {
  test('run from the first word to now without a gap, over the turn of the year', () => {
    expect(
      countMonths([on(2026, 2, 1, 0), on(2025, 11, 30, 23)], [on(2026, 2, 28, 23)], on(2026, 3, 1)),
    ).toEqual([
      { month: '2025-11', theirs: 1, yours: 0 },
      { month: '2025-12', theirs: 0, yours: 0 },
      { month: '2026-01', theirs: 0, yours: 0 },
      { month: '2026-02', theirs: 1, yours: 1 },
      { month: '2026-03', theirs: 0, yours: 0 },
    ]);
  });

  test('count each moment once, even one that has not come', () => {
    const moment = fc.integer({ min: on(2010, 1, 1), max: now + 1e10 });
    fc.assert(
      fc.property(fc.array(moment), fc.array(moment), (theirs, yours) => {
        const months = countMonths(theirs, yours, now);
        expect(months.reduce((sum, month) => sum + month.theirs, 0)).toBe(theirs.length);
        expect(months.reduce((sum, month) => sum + month.yours, 0)).toBe(yours.length);
      }),
    );
  });
});

describe('the same human elsewhere', () => {
  const at = (site: typeof masto | 'youtube:www.youtube.com', name: string, handle?: string) => ({
    ...{ site, human: `${site} ${name} ${handle}` },
    author: { id: `${name}${handle}`, name, ...(handle && { handle }) },
  });
  const tube = 'youtube:www.youtube.com';
  const luca = at(tube, 'Luca Rossi', 'lucarossi');

  test.each<[string, ReturnType<typeof at>[], string[]]>([
    ['the same full name', [at(masto, 'LUCA Rossì')], ['name']],
    ['the same handle', [at(masto, 'Luchino', 'lucarossi')], ['handle']],
    ['both: said once', [at(masto, 'Luca Rossi', 'lucarossi')], ['name']],
    ['on the same platform', [at(tube, 'Luca Rossi', 'another')], []],
    ['two there bear the name', [at(masto, 'Luca Rossi', 'a'), at(masto, 'Luca Rossi', 'b')], []],
    ['another here bears the name', [at(masto, 'Luca Rossi'), at(tube, 'Luca Rossi', 'x')], []],
    ['a first name proves nothing', [at(masto, 'Luca')], []],
  ])('%s', (_, others, expected) => {
    expect(suggestSame([luca], [luca, ...others]).map(({ because }) => because)).toEqual(expected);
  });

  test('is nobody whom the user joined already', () => {
    const joined = { ...at(masto, 'Luca Rossi'), human: luca.human };
    expect(suggestSame([luca, joined], [luca, joined])).toEqual([]);
  });
});
