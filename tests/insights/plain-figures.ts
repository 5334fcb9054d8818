import type { QuietTimes } from '../../lib/inbox/quiet.ts';
import type {
  Figures,
  InsightComment,
  InsightQuery,
  Insights,
  Quartiles,
} from '../../lib/insights/insights.ts';
import type { Wall } from './wall-clock.ts';

const minute = 60_000;

/**
 * The figures once more, as plainly as can be and in no hurry: every figure goes through all comments by itself, open time is walked minute
 * by minute, days are read off a wall clock. Shares no line with lib/insights.
 */
export function plainFigures(
  all: readonly InsightComment[],
  { from, to, accounts }: InsightQuery,
  { quiet, now, wall }: { quiet: QuietTimes; now: number; wall: (at: number) => Wall },
): Figures & Pick<Insights, 'waitingByAge' | 'whenTheyWrite' | 'whenYouAnswer'> {
  const mine: InsightComment[] = [];
  for (const comment of all) {
    if (!accounts) mine.push(comment);
    else if (comment.accountKey !== null && accounts.indexOf(comment.accountKey) >= 0)
      mine.push(comment);
  }
  const inSpan = mine.filter(({ time }) => from <= time && time < to);
  const theirs = inSpan.filter(({ side, status }) => side === 'received' && status !== null);
  const received = theirs.filter(({ status }) => !['unknown', 'letGo'].includes(status ?? ''));
  const answered = received.filter((each) => each.status === 'answered' || each.answerMs !== null);
  const spoken = received.filter(
    (each) =>
      answered.includes(each) ||
      ['acknowledged', 'promised'].includes(each.status ?? '') ||
      each.firstWordMs !== null ||
      each.hasReply,
  );
  const questions = received.filter(({ kind }) => kind === 'question');

  const isQuiet = (at: number): boolean => {
    const { date, minute: ofDay, weekday } = wall(at);
    if (quiet.days.includes((weekday + 1) % 7) || quiet.holidays.includes(date)) return true;
    if (!quiet.hours) return false;
    const { from: begin, to: end } = quiet.hours;
    if (begin < end) return begin <= ofDay && ofDay < end;
    return begin > end && !(end <= ofDay && ofDay < begin);
  };
  const openTime = (begin: number, ms: number): number => {
    let open = 0;
    for (let at = begin; at < begin + ms; at += minute) if (!isQuiet(at)) open += minute;
    return open;
  };
  const clocks = (of: readonly InsightComment[], ms: (each: InsightComment) => number | null) =>
    quartiles(
      of.flatMap((each) => {
        const taken = ms(each);
        return each.isDated && taken !== null ? [openTime(each.time, taken)] : [];
      }),
    );

  const nextDay = (at: number): number => {
    let end = at;
    while (wall(end).date === wall(at).date) end += minute;
    return end - (end % minute);
  };
  const promises = { count: 0, of: 0 };
  for (const { side, status, promise } of mine) {
    if (side !== 'received' || status === 'letGo' || promise === null) continue;
    if (promise.due < from || promise.due >= to || promise.due > now) continue;
    const end = nextDay(promise.due);
    if (promise.answeredAt !== null && promise.answeredAt < end) {
      promises.count += 1;
      promises.of += 1;
    } else if (now >= end) promises.of += 1;
  }

  let conversations = 0;
  for (const name of new Set(mine.map(({ talk }) => talk))) {
    if (name === null) continue;
    const turns = mine.filter(
      (each) => each.talk === name && each.cameBack && each.status !== 'letGo' && each.time < to,
    );
    const goesOn = turns.some(
      ({ status, hasReply, firstWordMs, answerMs }) =>
        status === 'promised' ||
        status === 'answered' ||
        answerMs !== null ||
        hasReply ||
        (status !== 'acknowledged' && firstWordMs !== null),
    );
    const wrote = turns.some(({ time }) => time >= from);
    const wasAnswered = turns.some(({ isDated, time, firstWordMs }) => {
      const at = isDated && firstWordMs !== null ? time + firstWordMs : NaN;
      return at >= from && at < to;
    });
    if (goesOn && (wrote || wasAnswered)) conversations += 1;
  }

  const end = Math.min(to, now);
  const waitingByAge = { hour: 0, day: 0, threeDays: 0, older: 0 };
  for (const each of mine) {
    const { side, status, time, isDated, firstWordMs } = each;
    if (side !== 'received' || time >= end) continue;
    const gotWordLater = isDated && firstWordMs !== null && time + firstWordMs > end;
    if (status === null || status === 'letGo' || status === 'unknown') continue;
    if (status !== 'waiting' && !gotWordLater) continue;
    const hours = (end - time) / (60 * minute);
    if (hours < 1) waitingByAge.hour += 1;
    else if (hours < 24) waitingByAge.day += 1;
    else if (hours < 72) waitingByAge.threeDays += 1;
    else waitingByAge.older += 1;
  }

  const heat = (of: readonly InsightComment[]): number[][] => {
    const rows = [];
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const row = [];
      for (let hour = 0; hour < 24; hour += 1) {
        row.push(
          of.filter(({ time, hasHour }) => {
            const read = wall(time);
            return (
              hasHour && read.weekday === weekday && read.minute - (read.minute % 60) === hour * 60
            );
          }).length,
        );
      }
      rows.push(row);
    }
    return rows;
  };

  return {
    received: received.length,
    unknown: theirs.filter(({ status }) => status === 'unknown').length,
    letGo: theirs.filter(({ status }) => status === 'letGo').length,
    withWord: { count: spoken.length, of: received.length },
    withAnswer: { count: answered.length, of: received.length },
    firstWord: clocks(received, ({ firstWordMs }) => firstWordMs),
    answer: clocks(received, ({ answerMs }) => answerMs),
    conversations,
    questions: {
      count: questions.filter((each) => answered.includes(each)).length,
      of: questions.length,
    },
    promises,
    given: inSpan.filter(({ side }) => side === 'given').length,
    answeredBy: {
      reply: answered.length,
      promise: spoken.filter((each) => !answered.includes(each) && each.status === 'promised')
        .length,
      acknowledgement: spoken.filter(
        (each) => !answered.includes(each) && each.status !== 'promised',
      ).length,
    },
    waitingByAge,
    whenTheyWrite: heat(received),
    whenYouAnswer: heat(inSpan.filter(({ side, isReply }) => side === 'own' && isReply)),
  };
}

/** By what a quantile is: as far along the ordered values as its part of all steps between them. */
export function quartiles(values: readonly number[]): Quartiles | null {
  const ordered: number[] = [];
  for (const value of values) {
    let place = 0;
    while (place < ordered.length && (ordered[place] ?? 0) < value) place += 1;
    ordered.splice(place, 0, value);
  }
  if (ordered.length === 0) return null;
  const at = (part: number): number => {
    let way = (ordered.length - 1) * part;
    let reached = ordered[0] ?? 0;
    for (let step = 1; step < ordered.length && way > 0; step += 1, way -= 1) {
      reached += Math.min(1, way) * ((ordered[step] ?? 0) - (ordered[step - 1] ?? 0));
    }
    return reached;
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75), count: ordered.length };
}

/** Days, weeks (Monday first) or months of a span and their first moments, by going through it quarter by quarter. */
export function plainSteps(
  { from, to }: InsightQuery,
  is: Insights['stepIs'],
  wall: (at: number) => Wall,
): number[] {
  const nameOf = (at: number): string => {
    const { date, weekday } = wall(at);
    if (is === 'day') return date;
    if (is === 'month') return date.slice(0, 7);
    return new Date(Date.parse(date) - weekday * 86_400_000).toISOString().slice(0, 10);
  };
  const starts: number[] = [];
  const quarter = 15 * minute;
  let last = '';
  for (let at = from; at < to; at = Math.floor(at / quarter) * quarter + quarter) {
    const name = nameOf(at);
    if (name !== last) starts.push(at);
    last = name;
  }
  return starts;
}
