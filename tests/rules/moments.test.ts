import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateValue, dueOnDate } from '../../lib/inbox/due-on-date.ts';
import { nextGoodMoment } from '../../lib/inbox/next-good-moment.ts';
import { canPostpone, postponeChoices } from '../../lib/inbox/postpone.ts';
import { promiseChoices } from '../../lib/inbox/promise-due.ts';
import { isQuiet, noQuiet, type QuietTimes } from '../../lib/inbox/quiet.ts';

const local = (day: number, hour: number, minute = 0, month = 10): number =>
  new Date(2026, month, day, hour, minute).getTime();
const nights: QuietTimes = { ...noQuiet, hours: { from: 21 * 60, to: 7 * 60 } };
const weekends: QuietTimes = { ...noQuiet, days: [0, 6] };
const always: QuietTimes = { ...noQuiet, days: [0, 1, 2, 3, 4, 5, 6] };

const said = (at: number): string => {
  const date = new Date(at);
  return `${date.getDate()}. ${date.getHours()}:00`;
};

describe('until when a comment may be put off', () => {
  test.each<[string, number, QuietTimes, [string, string][]]>([
    [
      'on a Thursday at ten all four are offered',
      local(12, 10),
      noQuiet,
      [
        ['inThreeHours', '12. 13:00'],
        ['thisEvening', '12. 19:00'],
        ['tomorrow', '13. 9:00'],
        ['monday', '16. 9:00'],
      ],
    ],
    [
      'the evening is offered while it is two hours away',
      local(12, 17),
      noQuiet,
      [
        ['inThreeHours', '12. 20:00'],
        ['thisEvening', '12. 19:00'],
        ['tomorrow', '13. 9:00'],
        ['monday', '16. 9:00'],
      ],
    ],
    [
      'a minute later it is not',
      local(12, 17, 1),
      noQuiet,
      [
        ['inThreeHours', '12. 20:00'],
        ['tomorrow', '13. 9:00'],
        ['monday', '16. 9:00'],
      ],
    ],
    [
      'on a Sunday Monday is tomorrow',
      local(15, 10),
      noQuiet,
      [
        ['inThreeHours', '15. 13:00'],
        ['thisEvening', '15. 19:00'],
        ['tomorrow', '16. 9:00'],
      ],
    ],
    [
      'on a Monday it is the next one',
      local(16, 10),
      noQuiet,
      [
        ['inThreeHours', '16. 13:00'],
        ['thisEvening', '16. 19:00'],
        ['tomorrow', '17. 9:00'],
        ['monday', '23. 9:00'],
      ],
    ],
    [
      'at the end of a month the next begins',
      local(30, 20),
      noQuiet,
      [
        ['inThreeHours', '30. 23:00'],
        ['tomorrow', '1. 9:00'],
        ['monday', '7. 9:00'],
      ],
    ],
    [
      'three hours on it is night, and quiet',
      local(12, 20),
      nights,
      [
        ['tomorrow', '13. 9:00'],
        ['monday', '16. 9:00'],
      ],
    ],
    [
      'on a Friday before a quiet weekend tomorrow is Monday',
      local(13, 10),
      weekends,
      [
        ['inThreeHours', '13. 13:00'],
        ['thisEvening', '13. 19:00'],
        ['tomorrow', '16. 9:00'],
      ],
    ],
    [
      'a Monday that is a holiday is Tuesday',
      local(12, 20),
      { ...noQuiet, holidays: ['2026-11-16'] },
      [
        ['inThreeHours', '12. 23:00'],
        ['tomorrow', '13. 9:00'],
        ['monday', '17. 9:00'],
      ],
    ],
    [
      'where all days are quiet none is worse than another',
      local(12, 10),
      always,
      [
        ['inThreeHours', '12. 13:00'],
        ['thisEvening', '12. 19:00'],
        ['tomorrow', '13. 9:00'],
        ['monday', '16. 9:00'],
      ],
    ],
  ])('%s', (_, now, quiet, expected) =>
    expect(postponeChoices(now, quiet).map(({ choice, until }) => [choice, said(until)])).toEqual(
      expected,
    ),
  );

  test.each([
    [0, true],
    [2, true],
    [3, false],
    [4, false],
  ])('after %d times: %s', (times, may) => expect(canPostpone(times)).toBe(may));
});

test.each<[string, number, QuietTimes, string[]]>([
  ['at nine', local(12, 23), noQuiet, ['13. 9:00', '15. 9:00']],
  ['not on a quiet Sunday', local(12, 10), weekends, ['13. 9:00', '16. 9:00']],
  ['not twice the same day', local(13, 10), weekends, ['16. 9:00']],
  [
    'not in quiet hours',
    local(12, 10),
    { ...noQuiet, hours: { from: 22 * 60, to: 11 * 60 } },
    ['13. 11:00', '15. 11:00'],
  ],
])('a promise falls due tomorrow and in three days, %s', (_, now, quiet, expected) => {
  expect(promiseChoices(now, quiet).map(({ due }) => said(due))).toEqual(expected);
});

test('every choice lies ahead, outside of quiet times, and no two are the same', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const quietTimes = fc.record({
    hours: fc.option(fc.record({ from: minute, to: minute })),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
    holidays: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), quietTimes, (now, quiet) => {
      const moments = postponeChoices(now, quiet).map(({ until }) => until);
      const days = promiseChoices(now, quiet).map(({ due }) => due);
      for (const list of [moments, days]) {
        expect(new Set(list).size).toBe(list.length);
        for (const at of list) {
          expect(at).toBeGreaterThan(now);
          expect(isQuiet(at, quiet)).toBe(false);
        }
      }
    }),
  );
});

test.each<[string, number, QuietTimes, string]>([
  ['a good moment stays', local(12, 10), nights, '12. 10:00'],
  ['the night is over in the morning', local(12, 23), nights, '13. 7:00'],
  ['a quiet day is over at nine, not at midnight', local(14, 12), weekends, '16. 9:00'],
  [
    'a night before quiet days ends with the one after them',
    local(13, 23),
    { ...nights, days: [0, 6] },
    '16. 7:00',
  ],
])('when to remind: %s', (_, at, quiet, expected) => {
  expect(said(nextGoodMoment(at, quiet))).toBe(expected);
});

describe('a day chosen by hand', () => {
  const tuesday = local(17, 15, 12);
  test.each<[string, number | null]>([
    ['2026-11-18', local(18, 9)],
    ['2027-02-28', new Date(2027, 1, 28, 9).getTime()],
    ['2027-02-31', null],
    ['2026-11-17', null],
    ['2020-01-01', null],
    ['2026-13-01', null],
    ['', null],
    ['soon', null],
  ])('%s', (date, due) => expect(dueOnDate(date, tuesday)).toBe(due));

  test('is written as the field wants it', () => {
    expect(dateValue(local(3, 9, 0, 1))).toBe('2026-02-03');
  });
});
