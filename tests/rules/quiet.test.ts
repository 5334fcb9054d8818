import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  isQuiet,
  nextOpenMoment,
  noQuiet,
  openMs,
  type QuietTimes,
  quietUntil,
} from '../../lib/inbox/quiet.ts';
import { always, nights, weekends } from '../kit/quiet-times.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Clocks there change at different hours, by half an hour (Lord Howe), at midnight (Beirut), or a day was left out (Apia, 2011). */
const zones = [
  'UTC',
  'Europe/Rome',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Pacific/Apia',
];

/** Within some days of each moment something happens to a clock in one of the zones. */
const turns = [
  Date.UTC(2026, 2, 29, 1),
  Date.UTC(2026, 9, 25, 1),
  Date.UTC(2026, 2, 8, 7),
  Date.UTC(2026, 10, 1, 6),
  Date.UTC(2026, 3, 4, 15),
  Date.UTC(2026, 9, 3, 15),
  Date.UTC(2026, 2, 28, 22),
  Date.UTC(2026, 9, 24, 21),
  Date.UTC(2011, 11, 30, 10),
  Date.UTC(2026, 6, 1),
];

const clock = fc.integer({ min: 0, max: 1439 });
const quietTimes: fc.Arbitrary<QuietTimes> = fc.record({
  hours: fc.option(fc.record({ from: clock, to: clock })),
  days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
  holidays: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...turns), fc.integer({ min: -2, max: 2 }))
      .map(([at, days]) => new Date(at + days * day).toISOString().slice(0, 10)),
    { maxLength: 3 },
  ),
});
/** Whole minutes: the walk that they are compared with goes by minutes. */
const moment = fc
  .tuple(fc.constantFrom(...turns), fc.integer({ min: -2 * 1440, max: 2 * 1440 }))
  .map(([at, minutes]) => at + minutes * minute);

/** What the wall clock of the zone says, read through Intl and not as the code reads it. */
function wallClock(zone: string): (at: number) => { minute: number; day: number; name: string } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const week = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  // Clocks change at full quarters of an hour: within one the minutes go on. Intl is slow, and the walks are long.
  const quarters = new Map<number, { minute: number; day: number; name: string }>();
  const readQuarter = (at: number) => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map((part) => [part.type, part.value]),
    );
    return {
      minute: Number(parts['hour']) * 60 + Number(parts['minute']),
      day: week.indexOf(parts['weekday'] ?? ''),
      name: `${parts['year']}-${parts['month']}-${parts['day']}`,
    };
  };
  return (at) => {
    const into = at % (15 * minute);
    const quarter = quarters.get(at - into) ?? readQuarter(at - into);
    quarters.set(at - into, quarter);
    return { ...quarter, minute: quarter.minute + Math.floor(into / minute) };
  };
}

describe.each(zones)('in %s', (zone) => {
  const before = process.env['TZ'];
  beforeAll(() => void (process.env['TZ'] = zone));
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  const read = wallClock(zone);
  const isQuietByWalk = (at: number, { hours, days, holidays }: QuietTimes) => {
    const wall = read(at);
    if (days.includes(wall.day) || holidays.includes(wall.name)) return true;
    if (!hours || hours.from === hours.to) return false;
    return hours.from < hours.to
      ? wall.minute >= hours.from && wall.minute < hours.to
      : wall.minute >= hours.from || wall.minute < hours.to;
  };

  test('the time of this process is that of the zone', () => {
    const at = new Date(Date.UTC(2026, 6, 1));
    expect(at.getHours() * 60 + at.getMinutes()).toBe(read(at.getTime()).minute);
  });

  test('open time is what a walk by minutes counts', () => {
    fc.assert(
      fc.property(
        quietTimes,
        moment,
        fc.integer({ min: 0, max: 2_200 }),
        (quiet, from, minutes) => {
          let open = 0;
          for (let at = from; at < from + minutes * minute; at += minute) {
            if (!isQuietByWalk(at, quiet)) open += minute;
          }
          expect(openMs(from, from + minutes * minute, quiet)).toBe(open);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the next open moment is the first that a walk by minutes finds', () => {
    fc.assert(
      fc.property(quietTimes, moment, (quiet, from) => {
        fc.pre(new Set(quiet.days).size < 7);
        const open = nextOpenMoment(from, quiet);
        const walked = Math.min(open, from + 3 * day);
        for (let at = from; at < walked; at += minute) expect(isQuietByWalk(at, quiet)).toBe(true);
        expect(isQuietByWalk(open, quiet)).toBe(false);
        expect(quietUntil(from, quiet)).toBe(open === from ? null : open);
        expect(isQuiet(from, quiet)).toBe(open > from);
      }),
      { numRuns: 40 },
    );
  });

  test('time adds up: to any moment between, and from there', () => {
    const milliseconds = fc.integer({ min: 0, max: 9 * day });
    fc.assert(
      fc.property(quietTimes, moment, milliseconds, milliseconds, (quiet, from, one, other) => {
        const [middle, end] = [from + Math.min(one, other), from + Math.max(one, other)];
        expect(openMs(from, middle, quiet) + openMs(middle, end, quiet)).toBe(
          openMs(from, end, quiet),
        );
      }),
    );
  });
});

describe('quiet', () => {
  const at = (date: number, hours: number, minutes = 0) =>
    new Date(2026, 10, date, hours, minutes).getTime();

  test.each<[string, QuietTimes, number, number | null]>([
    ['without quiet times', noQuiet, at(17, 3), null],
    ['at night, over midnight', nights, at(17, 23), at(18, 7)],
    ['after midnight', nights, at(17, 3), at(17, 7)],
    ['at its very end', nights, at(17, 7), null],
    ['at its very beginning', nights, at(17, 22), at(18, 7)],
    ['on a Saturday', weekends, at(21, 12), at(23, 0)],
    ['on a Friday evening', weekends, at(20, 23, 59), null],
    ['the night before quiet days', { ...nights, days: [0, 6] }, at(20, 23), at(23, 7)],
    ['on a holiday', { ...noQuiet, holidays: ['2026-11-17'] }, at(17, 12), at(18, 0)],
    ['from nine to nine', { ...noQuiet, hours: { from: 540, to: 540 } }, at(17, 9), null],
    ['always', always, at(17, 12), new Date(2027, 10, 17, 12).getTime()],
  ])('%s', (_, quiet, now, until) => expect(quietUntil(now, quiet)).toBe(until));

  test('where all days are quiet nothing is ever open', () => {
    expect(openMs(at(1, 0), at(29, 0), always)).toBe(0);
    expect(nextOpenMoment(at(17, 12), always)).toBe(at(17, 12));
  });

  test('no time passes backwards', () => {
    expect(openMs(at(18, 0), at(17, 0), nights)).toBe(0);
    expect(openMs(at(18, 0), at(17, 0), noQuiet)).toBe(0);
  });

  test('a night and a weekend leave a working day', () => {
    expect(openMs(at(20, 18), at(23, 9), { ...nights, days: [0, 6] })).toBe(6 * hour);
  });
});
