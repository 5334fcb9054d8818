import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statuses } from '../../lib/comments/comment.ts';
import { noQuiet, openMs, type QuietTimes } from '../../lib/inbox/quiet.ts';
import type { InsightComment, InsightQuery } from '../../lib/insights/insights.ts';
import { figuresOf, insightsOf } from '../../lib/insights/insights-of.ts';
import { createOpenClock } from '../../lib/insights/open-clock.ts';
import { quartilesOf } from '../../lib/insights/quartiles.ts';
import { spanBefore } from '../../lib/insights/spans.ts';
import { commentKinds } from '../../lib/language/comment-kind.ts';
import { insightComment } from './insight-comment.ts';
import { plainFigures, plainSteps, quartiles } from './plain-figures.ts';
import { wallClock } from './wall-clock.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Whole hours, halves and quarters off; clocks that change at 2, at midnight and by half an hour; a day that was left out. */
const zones = [
  'UTC',
  'Europe/Rome',
  'America/New_York',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** Within days of each something happens to a calendar: clocks change in one of the zones, a leap day, a year's end, Apia's lost Friday. */
const turns = [
  Date.UTC(2026, 2, 29, 1),
  Date.UTC(2026, 9, 25, 1),
  Date.UTC(2026, 2, 8, 7),
  Date.UTC(2026, 10, 1, 6),
  Date.UTC(2026, 3, 4, 15),
  Date.UTC(2026, 2, 28, 22),
  Date.UTC(2028, 1, 29, 12),
  Date.UTC(2026, 11, 31, 22),
  Date.UTC(2011, 11, 30, 10),
  Date.UTC(2026, 6, 1),
];

const accounts = ['youtube:www.youtube.com/account/anna', 'wordpress:blog.example/account/anna'];
const clock = fc.integer({ min: 0, max: 1439 });
const quietTimes: fc.Arbitrary<QuietTimes> = fc.record({
  hours: fc.option(fc.record({ from: clock, to: clock })),
  days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
  holidays: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...turns), fc.integer({ min: -2, max: 2 }))
      .map(([at, days]) => new Date(at + days * day).toISOString().slice(0, 10)),
    { maxLength: 2 },
  ),
});

const minutes = (min: number, max: number) =>
  fc.integer({ min: min * 60, max: Math.floor(max * 60) }).map((each) => each * minute);

/** A log around a span: comments in it, before and after it. Whole minutes, as the walk goes by minutes. */
function logAround(spanHours: number): fc.Arbitrary<{
  comments: InsightComment[];
  query: InsightQuery;
  now: number;
  quiet: QuietTimes;
}> {
  return fc
    .record({
      at: fc.constantFrom(...turns),
      begin: minutes(-50, 10),
      length: minutes(0, spanHours),
      later: fc.oneof(fc.constant(0), minutes(-60, 60)),
      chosen: fc.option(fc.subarray(accounts)),
      quiet: quietTimes,
      few: fc.boolean(),
    })
    .chain(({ at, begin, length, later, chosen, quiet, few }) => {
      const from = at + begin;
      const to = from + length;
      return fc.record({
        comments: fc.array(commentIn(from - 80 * hour, to + 20 * hour), {
          minLength: few ? 0 : 14,
          maxLength: 30,
        }),
        query: fc.constant({ from, to, accounts: chosen }),
        now: fc.constant(to + later),
        quiet: fc.constant(quiet),
      });
    });
}

/** Often whole hours before the end: there the ages turn. */
function momentIn(from: number, to: number): fc.Arbitrary<number> {
  const end = to - 20 * hour;
  return fc.oneof(
    minutes(0, (to - from) / hour).map((ms) => from + ms),
    fc.constantFrom(1, 24, 24.5, 72).map((hours) => end - hours * hour),
  );
}

function commentIn(from: number, to: number): fc.Arbitrary<InsightComment> {
  return fc
    .record({
      time: momentIn(from, to),
      isDated: fc.boolean(),
      hasHour: fc.boolean(),
      isReply: fc.boolean(),
      platform: fc.constantFrom('youtube', 'wordpress'),
      accountKey: fc.constantFrom(...accounts, null),
      postKey: fc.constantFrom('post 1', 'post 2', 'post 3'),
      language: fc.constantFrom('it', 'en', ''),
      side: fc.constantFrom('received', 'received', 'received', 'own', 'given'),
      kind: fc.constantFrom(...commentKinds),
      status: fc.constantFrom(...statuses, 'answered', 'waiting', null),
      firstWordMs: fc.option(minutes(0, 30), { freq: 1 }),
      answerMs: fc.option(minutes(0, 30), { freq: 1 }),
      cameBack: fc.boolean(),
      talk: fc.constantFrom('talk 1', 'talk 2', 'talk 3', null),
      promise: fc.option(
        fc.record({
          due: minutes(0, (to - from) / hour).map((ms) => from + ms),
          answeredAt: fc.option(minutes(0, (to - from) / hour).map((ms) => from + ms)),
        }),
      ),
      hasReply: fc.constantFrom(true, false, false),
    })
    .map(({ side, status, ...rest }) => ({
      ...(rest as InsightComment),
      side,
      status: side === 'received' ? status : null,
    }));
}

describe.each(zones)('in %s', (zone) => {
  const before = process.env['TZ'];
  beforeAll(() => void (process.env['TZ'] = zone));
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
  const wall = wallClock(zone);

  test('the time of this process is that of the zone', () => {
    const at = new Date(Date.UTC(2026, 6, 1));
    expect(at.getHours() * 60 + at.getMinutes()).toBe(wall(at.getTime()).minute);
  });

  test('every figure is what a plain computation finds', () => {
    fc.assert(
      fc.property(logAround(70), ({ comments, query, now, quiet }) => {
        const expected = plainFigures(comments, query, { quiet, now, wall });
        const insights = insightsOf(comments, query, { quiet, now });
        expect(rounded(insights)).toMatchObject(rounded(expected));
        const { waitingByAge: _, whenTheyWrite: __, whenYouAnswer: ___, ...figures } = expected;
        expect(rounded(figuresOf(comments, query, { quiet, now }))).toEqual(rounded(figures));
      }),
      { numRuns: 40 },
    );
  });

  test('steps cover the span, each named day, week or month once, and hold what was received in them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(70, 70, 70, 30 * 24, 200 * 24, 600 * 24).chain(logAround),
        ({ comments, query, now, quiet }) => {
          const { steps, stepIs, received, withWord } = insightsOf(comments, query, { quiet, now });
          const starts = plainSteps(query, stepIs, wall);
          expect(steps.map(({ start }) => start)).toEqual(starts);
          starts.forEach((start, index) => {
            const part = { ...query, from: start, to: starts[index + 1] ?? query.to };
            const figures = figuresOf(comments, part, { quiet, now });
            expect(steps[index]).toEqual({
              start,
              received: figures.received,
              answered: figures.withWord.count,
            });
          });
          expect(sum(steps.map((step) => step.received))).toBe(received);
          expect(sum(steps.map((step) => step.answered))).toBe(withWord.count);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('rows by platform, post and language each add up to the whole, and are the figures of that part alone', () => {
    fc.assert(
      fc.property(logAround(70), ({ comments, query, now, quiet }) => {
        const insights = insightsOf(comments, query, { quiet, now });
        const parts = [
          [insights.platforms, 'platform'],
          [insights.posts, 'postKey'],
          [insights.languages, 'language'],
        ] as const;
        for (const [rows, field] of parts) {
          expect(sum(rows.map((row) => row.received))).toBe(insights.received);
          for (const { name, received, withWord, firstWordMs } of rows) {
            const part = comments.filter((comment) => comment[field] === name);
            const figures = plainFigures(part, query, { quiet, now, wall });
            expect([received, withWord]).toEqual([figures.received, figures.withWord.count]);
            expect(rounded([firstWordMs])).toEqual(rounded([figures.firstWord?.median ?? null]));
          }
          expect(rows).toEqual(rows.toSorted((one, other) => other.received - one.received));
        }
      }),
      { numRuns: 15 },
    );
  });

  test('the clock for very many says what the clock for one says', () => {
    fc.assert(
      fc.property(
        quietTimes,
        fc.constantFrom(...turns),
        fc.integer({ min: -9 * day, max: 9 * day }),
        fc.integer({ min: 0, max: 12 * day }),
        (quiet, turn, begin, length) => {
          const openTime = createOpenClock(quiet, turn - 4 * day, turn + 4 * day);
          const from = turn + begin;
          expect(openTime(from, from + length)).toBe(openMs(from, from + length, quiet));
          expect(openTime(from, from - length)).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('the span before is as many days on the wall, from the first moment of one', () => {
    for (const turn of turns) {
      for (const days of [1, 7]) {
        const midnight = (more: number) => {
          const date = new Date(turn);
          return new Date(date.getFullYear(), date.getMonth(), date.getDate() + more).getTime();
        };
        const span = { from: midnight(0), to: midnight(days), accounts: null };
        const earlier = { ...spanBefore(span), accounts: null };
        expect(earlier.to).toBe(span.from);
        expect(plainSteps(earlier, 'day', wall)).toHaveLength(plainSteps(span, 'day', wall).length);
        expect(wall(earlier.from).date).not.toBe(wall(earlier.from - 1).date);
      }
    }
  });

  test('the span before one that ends in the middle of a day is as long', () => {
    const from = new Date(2026, 6, 1).getTime();
    const to = new Date(2026, 6, 9, 15, 20).getTime();
    expect(spanBefore({ from, to })).toEqual({
      from: new Date(2026, 5, 22, 8, 40).getTime(),
      to: from,
    });
  });
});

test('a conversation goes on only once the word to what came back was given to something in or before the span', () => {
  const query = { from: 0, to: 10 * hour, accounts: null };
  const back = { talk: 'talk', cameBack: true };
  const inSpan = insightComment({ ...back, time: 5 * hour });
  const count = (...others: InsightComment[]) =>
    figuresOf([inSpan, ...others], query, { quiet: noQuiet, now: 99 * hour }).conversations;
  expect(count()).toBe(0);
  expect(count(insightComment({ ...back, time: 12 * hour, status: 'answered' }))).toBe(0);
  expect(count(insightComment({ ...back, time: -hour, status: 'answered' }))).toBe(1);
  expect(count(insightComment({ ...back, time: hour, status: 'acknowledged' }))).toBe(0);
});

test('quartiles are those of R, type 7', () => {
  expect(quartilesOf([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25, count: 4 });
  expect(quartilesOf([10, 2, 38, 23, 38, 23, 21])).toEqual({
    lower: 15.5,
    median: 23,
    upper: 30.5,
    count: 7,
  });
  expect(quartilesOf([5])).toEqual({ lower: 5, median: 5, upper: 5, count: 1 });
  expect(quartilesOf([])).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 40 }), (values) => {
      expect(rounded(quartilesOf(values))).toEqual(rounded(quartiles(values)));
    }),
  );
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Interpolation leaves dust behind the comma. */
function rounded(value: unknown): object {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'number' ? Math.round(each * 1_000) / 1_000 : each,
    ),
  ) as object;
}
