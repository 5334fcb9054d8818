import type { Goals } from '../settings/settings.ts';
import type { Advice, InsightComment, Insights, RepeatedQuestion } from './insights.ts';

export interface AdviceInput {
  insights: Insights;
  open: Open;
  repeated: readonly RepeatedQuestion[];
}

/** What is open now, whenever it was written. */
export interface Open {
  waiting: number;
  questions: number;
  /** Promises that fell due without an answer. */
  promises: number;
  /** Those that wait longer than one wants them to, and the longest of them. */
  old: number;
  oldestMs: number;
}

/** The one thing that would help most: first people who wait for an answer, then what one does not see, then habits. */
export function adviceOf({ insights, open, repeated }: AdviceInput): Advice {
  const { received, unknown, given } = insights;
  if (received + unknown + given + open.waiting === 0) return { do: 'nothingYet' };
  if (open.questions > 0) return { do: 'answerQuestions', count: open.questions };
  if (open.promises > 0) return { do: 'keepPromises', count: open.promises };
  if (open.old > 0) {
    return { do: 'answerOldest', count: open.old, days: Math.floor(open.oldestMs / dayMs) };
  }
  if (unknown >= 5 && unknown * 5 >= received + unknown)
    return { do: 'readFolded', count: unknown };
  return adviceWithRepeated(habit(insights), repeated);
}

/** The same, where the repeated questions are known only later: they matter where nobody waits and nothing is unseen. */
export function adviceWithRepeated(advice: Advice, repeated: readonly RepeatedQuestion[]): Advice {
  const asked = repeated[0];
  if (!asked || !isHabit(advice)) return advice;
  const enough = advice.do === 'goOn' ? 3 : 5;
  return asked.times >= enough ? makeTemplate(asked) : advice;
}

/** Repeated questions may still outweigh it. */
export function isHabit(advice: Advice): boolean {
  return advice.do === 'giveMore' || advice.do === 'shareHours' || advice.do === 'goOn';
}

function habit(insights: Insights): Advice {
  const { received, given } = insights;
  if (received >= 20 && given * 10 < received) return { do: 'giveMore', given, received };
  const lonely = lonelyHour(insights);
  return lonely ? { do: 'shareHours', ...lonely } : { do: 'goOn' };
}

const dayMs = 86_400_000;

function makeTemplate({ times, examples, topic }: RepeatedQuestion): Advice {
  return { do: 'makeTemplate', times, example: examples[0]?.text ?? topic };
}

/** Sums up what is open, comment by comment. `goals` null: nothing is ever late. */
export function createOpen(goals: Goals | null, now: number) {
  const open: Open = { waiting: 0, questions: 0, promises: 0, old: 0, oldestMs: 0 };
  return {
    open,
    add(comment: InsightComment): void {
      const { side, status, promise, kind, time } = comment;
      if (side !== 'received') return;
      if (status === 'promised' && promise && promise.due <= now) open.promises += 1;
      if (status !== 'waiting') return;
      const age = now - time;
      open.waiting += 1;
      if (kind === 'question') open.questions += 1;
      if (goals && age >= goals.oldDays * dayMs) open.old += 1;
      open.oldestMs = Math.max(open.oldestMs, age);
    },
  };
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
