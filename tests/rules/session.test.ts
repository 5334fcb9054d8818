import { describe, expect, test } from 'vitest';
import { digestMoment, nextDigest } from '../../lib/inbox/digest.ts';
import { nextQuietChange, noQuiet, type QuietTimes } from '../../lib/inbox/quiet.ts';
import {
  endOf,
  isRunning,
  restAt,
  sleepUntil,
  type StoredSession,
} from '../../lib/inbox/session.ts';
import { always, nights, weekends } from '../kit/quiet-times.ts';

/** 17 November 2026 is a Tuesday. */
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

const session = (parts: Partial<StoredSession> = {}): StoredSession => ({
  startedAt: at(17, 15),
  minutes: 15,
  endedAt: null,
  dismissed: false,
  awake: false,
  ...parts,
});

test('a session ends after its minutes, or when the person gets up', () => {
  expect(endOf(session())).toBe(at(17, 15, 15));
  expect(isRunning(session(), at(17, 15, 14))).toBe(true);
  expect(isRunning(session(), at(17, 15, 15))).toBe(false);
  expect(endOf(session({ endedAt: at(17, 15, 4) }))).toBe(at(17, 15, 4));
  expect(isRunning(session({ endedAt: at(17, 15, 4) }), at(17, 15, 4))).toBe(false);
});

test.each<[string, number, QuietTimes, number]>([
  ['until six tomorrow', at(17, 15), noQuiet, at(18, 6)],
  ['until the night is over', at(17, 15), nights, at(18, 7)],
  ['over the weekend', at(20, 15), weekends, at(23, 0)],
  ['after midnight until six', at(17, 1), noQuiet, at(17, 6)],
  ['after four it is a new day', at(17, 4), noQuiet, at(18, 6)],
  ['where all days are quiet until six', at(17, 15), always, at(18, 6)],
])('after a session the badge sleeps %s', (_, endedAt, quiet, until) => {
  expect(sleepUntil(endedAt, quiet)).toBe(until);
});

describe('the badge rests', () => {
  const over = session({ endedAt: at(17, 15) });
  test.each<[string, number, StoredSession | null, QuietTimes, unknown]>([
    ['not at all', at(17, 16), null, noQuiet, null],
    ['not while the session runs', at(17, 15, 1), session(), noQuiet, null],
    ['after it', at(17, 16), over, noQuiet, { until: at(18, 6), why: 'session' }],
    ['not when it was woken', at(17, 16), { ...over, awake: true }, noQuiet, null],
    ['not the next day', at(18, 6), over, noQuiet, null],
    ['at night', at(17, 23), null, nights, { until: at(18, 7), why: 'quietHours' }],
    ['on a quiet day', at(21, 9), null, weekends, { until: at(23, 0), why: 'quietDay' }],
    [
      'at night after a session, by it',
      at(17, 23),
      over,
      nights,
      { until: at(18, 7), why: 'session' },
    ],
    [
      'at night though it was woken',
      at(17, 23),
      { ...over, awake: true },
      nights,
      { until: at(18, 7), why: 'quietHours' },
    ],
  ])('%s', (_, now, stored, quiet, rest) => expect(restAt(now, stored, quiet)).toEqual(rest));
});

test.each<[string, number, QuietTimes, number | null]>([
  ['the night begins', at(17, 15), nights, at(17, 22)],
  ['the night ends', at(17, 23), nights, at(18, 7)],
  ['in the morning the next night', at(17, 8), nights, at(17, 22)],
  ['the weekend begins at midnight', at(17, 15), weekends, at(21, 0)],
  ['and ends', at(21, 15), weekends, at(23, 0)],
  ['never, without quiet times', at(17, 15), noQuiet, null],
  ['never, where all is quiet', at(17, 15), always, null],
  [
    'holidays alone',
    at(17, 15),
    { ...noQuiet, holidays: ['2026-12-25'] },
    new Date(2026, 11, 25).getTime(),
  ],
  ['from midnight', at(17, 15), { ...noQuiet, hours: { from: 0, to: 360 } }, at(18, 0)],
])('what is quiet changes: %s', (_, now, quiet, change) => {
  expect(nextQuietChange(now, quiet)).toBe(change);
});

describe('the digest', () => {
  test.each<[string, number, QuietTimes, number | null]>([
    ['at its minute', at(17, 12), noQuiet, at(17, 6, 30)],
    ['after quiet hours', at(17, 12), nights, at(17, 7)],
    ['not on a quiet day', at(21, 12), weekends, null],
    [
      'not at all, where the day is quiet until its end',
      at(17, 12),
      { ...noQuiet, hours: { from: 1, to: 0 } },
      null,
    ],
  ])('%s', (_, now, quiet, moment) => expect(digestMoment(now, 390, quiet)).toBe(moment));

  test.each<[string, number, QuietTimes, number | null]>([
    ['today', at(17, 6), noQuiet, at(17, 6, 30)],
    ['tomorrow', at(17, 6, 30), noQuiet, at(18, 6, 30)],
    ['after the weekend', at(20, 9), weekends, at(23, 6, 30)],
    ['never', at(17, 9), always, null],
  ])('the next one is %s', (_, now, quiet, next) => {
    expect(nextDigest(now, 390, quiet)).toBe(next);
  });
});
