import { describe, expect, test } from 'vitest';
import {
  dateValue,
  dueOnDate,
  postponeChoices,
  promiseChoices,
} from '../../components/panel/due-choices.ts';

const tuesday = new Date(2026, 10, 17, 15, 12).getTime();
const at = (day: number, hour: number, minute = 0, month = 10) =>
  new Date(2026, month, day, hour, minute).getTime();

describe('when a promise may fall due', () => {
  test('each is at nine of its day', () => {
    expect(promiseChoices(tuesday).map((choice) => choice.at)).toEqual([
      at(18, 9),
      at(20, 9),
      at(24, 9),
    ]);
  });

  test.each([
    ['2026-11-18', at(18, 9)],
    ['2026-11-17', null],
    ['2020-01-01', null],
    ['', null],
    ['soon', null],
  ])('a day chosen by hand: %s', (date, due) => {
    expect(dueOnDate(date, tuesday)).toBe(due);
  });

  test('a day is written as the field wants it', () => {
    expect(dateValue(at(3, 9, 0, 1))).toBe('2026-02-03');
  });
});

describe('until when a comment may be put off', () => {
  test.each([
    ['in the afternoon', tuesday, ['inThreeHours', 'thisEvening', 'tomorrowMorning', 'monday']],
    ['in the evening', at(17, 18), ['inThreeHours', 'tomorrowMorning', 'monday']],
    ['on a Sunday', at(22, 10), ['inThreeHours', 'thisEvening', 'tomorrowMorning']],
    ['on a Monday', at(23, 10), ['inThreeHours', 'thisEvening', 'tomorrowMorning', 'monday']],
  ])('%s', (_, now, names) => {
    const choices = postponeChoices(now);
    expect(choices.map(({ name }) => name)).toEqual(names);
    for (const choice of choices) expect(choice.at).toBeGreaterThan(now);
  });

  test('monday is the next one', () => {
    expect(postponeChoices(tuesday).at(-1)?.at).toBe(at(23, 9));
    expect(postponeChoices(at(23, 10)).at(-1)?.at).toBe(at(30, 9));
  });
});
