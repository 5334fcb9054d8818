import { describe, expect, test } from 'vitest';
import { dateValue, dueOnDate } from '../../components/panel/due-choices.ts';

const tuesday = new Date(2026, 10, 17, 15, 12).getTime();

describe('a day chosen by hand', () => {
  test.each([
    ['2026-11-18', new Date(2026, 10, 18, 9).getTime()],
    ['2026-11-17', null],
    ['2020-01-01', null],
    ['', null],
    ['soon', null],
  ])('%s', (date, due) => {
    expect(dueOnDate(date, tuesday)).toBe(due);
  });

  test('is written as the field wants it', () => {
    expect(dateValue(new Date(2026, 1, 3, 9).getTime())).toBe('2026-02-03');
  });
});
