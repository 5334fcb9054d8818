import type { Goals } from '../settings/settings.ts';
import type { Advice, InsightComment, Insights, RepeatedQuestion } from './insights.ts';
import { hasAnswer, isReceived } from './words-given.ts';

export interface AdviceInput {
  insights: Insights;
  /** All that waits or is promised now, whenever it was written. */
  open: Iterable<InsightComment>;
  repeated: readonly RepeatedQuestion[];
  /** null: nothing is ever late. */
  goals: Goals | null;
  now: number;
}

/** The one thing that would help most: first people who wait for an answer, then what one does not see, then habits. */
export function adviceOf({ insights, open, repeated, goals, now }: AdviceInput): Advice {
  const { received, unknown, given } = insights;
  const waits = waitingIn(open, goals, now);
  if (received + unknown + waits.all === 0) return { do: 'nothingYet' };
  if (waits.questions > 0) return { do: 'answerQuestions', count: waits.questions };
  if (waits.promises > 0) return { do: 'keepPromises', count: waits.promises };
  if (waits.old > 0) {
    return { do: 'answerOldest', count: waits.old, days: Math.floor(waits.oldestMs / dayMs) };
  }
  if (unknown >= 5 && unknown * 5 >= received + unknown) return { do: 'readFolded', count: unknown };
  const asked = repeated[0];
  if (asked && asked.times >= 5) return makeTemplate(asked);
  if (received >= 20 && given * 10 < received) return { do: 'giveMore', given, received };
  const lonely = lonelyHour(insights);
  if (lonely) return { do: 'shareHours', ...lonely };
  if (asked && asked.times >= 3) return makeTemplate(asked);
  return { do: 'goOn' };
}

const dayMs = 86_400_000;

function makeTemplate({ times, examples, topic }: RepeatedQuestion): Advice {
  return { do: 'makeTemplate', times, example: examples[0]?.text ?? topic };
}

function waitingIn(open: Iterable<InsightComment>, goals: Goals | null, now: number) {
  const waits = { all: 0, questions: 0, promises: 0, old: 0, oldestMs: 0 };
  for (const comment of open) {
    const { status, promise, kind, time } = comment;
    if (!isReceived(comment)) continue;
    if (status === 'promised' && promise && promise.due <= now && !hasAnswer(comment)) {
      waits.promises += 1;
    }
    if (status !== 'waiting') continue;
    const age = now - time;
    waits.all += 1;
    if (kind === 'question') waits.questions += 1;
    if (goals && age >= goals.oldDays * dayMs) waits.old += 1;
    waits.oldestMs = Math.max(waits.oldestMs, age);
  }
  return waits;
}

/** The hour of the week in which most is written, if it stands out and the user answers next to nothing in it and the hour after. */
function lonelyHour({
  whenTheyWrite,
  whenYouAnswer,
}: Insights): { weekday: number; hour: number } | null {
  const written = sum(whenTheyWrite.flat());
  const answered = sum(whenYouAnswer.flat());
  if (written < 50 || answered < 20) return null;
  let busiest = { weekday: 0, hour: 0, count: 0 };
  whenTheyWrite.forEach((hours, weekday) => {
    hours.forEach((count, hour) => {
      if (count > busiest.count) busiest = { weekday, hour, count };
    });
  });
  const { weekday, hour, count } = busiest;
  const there = sum(whenYouAnswer[weekday]?.slice(hour, hour + 2) ?? []);
  const standsOut = count >= 5 && count * 25 >= written;
  return standsOut && there * 50 < answered ? { weekday, hour } : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
