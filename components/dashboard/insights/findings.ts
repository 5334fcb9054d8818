import type { Translate } from '../../../lib/i18n/translator.ts';
import type { Insights } from '../../../lib/insights/insights.ts';
import { sayHour, sayStep, sayWeekday } from './figure-words.ts';

/** What each chart shows, in one sentence: for who does not see it, and for who has no time to look. */

export function stepsFinding({ steps, stepIs }: Insights, t: Translate): string {
  const received = sum(steps.map((step) => step.received));
  const answered = sum(steps.map((step) => step.answered));
  const all = t('insights:stepsFinding', { received, answered });
  const fullest = largest(steps, (step) => step.received);
  if (!fullest || fullest.received === 0 || steps.length < 2) return all;
  const when = sayStep(fullest.start, stepIs, t.language);
  return `${all} ${t('insights:stepsFullest', { when, received: fullest.received })}`;
}

/** `isOver`: the span has ended, and it is said how it was then. */
export function waitingFinding(
  { waitingByAge: age }: Insights,
  isOver: boolean,
  t: Translate,
): string {
  const count = age.hour + age.day + age.threeDays + age.older;
  if (count === 0) return t(isOver ? 'insights:waitingNoneThen' : 'insights:waitingNone');
  const all = t(isOver ? 'insights:waitingAllThen' : 'insights:waitingAll', { count });
  return age.older > 0 ? `${all} ${t('insights:waitingOld', { count: age.older })}` : all;
}

export function kindsFinding({ answeredBy }: Insights, t: Translate): string {
  const { reply, acknowledgement, promise } = answeredBy;
  const whole = reply + acknowledgement + promise;
  if (whole === 0) return t('insights:kindsNone');
  const most = largest(
    [
      { key: 'insights:mostlyReply', part: reply },
      { key: 'insights:mostlyAcknowledgement', part: acknowledgement },
      { key: 'insights:mostlyPromise', part: promise },
    ] as const,
    ({ part }) => part,
  );
  return most ? t(most.key, { part: most.part, whole }) : '';
}

/** `hours`: seven days, Monday first, of 24 hours. */
export function hoursFinding(who: 'they' | 'you', hours: number[][], t: Translate): string {
  const each = hours.flatMap((day, weekday) =>
    day.map((count, hour) => ({ weekday, hour, count })),
  );
  const most = largest(each, ({ count }) => count);
  if (!most || most.count === 0) return t('insights:hoursNone');
  const whole = sum(each.map(({ count }) => count));
  const isAlone = each.filter(({ count }) => count === most.count).length === 1;
  if (whole < fewest) return t('insights:hoursFew', { count: whole });
  if (!isAlone || most.count * 24 < whole) return t('insights:hoursSpread');
  return t(who === 'they' ? 'insights:theyMostly' : 'insights:youMostly', {
    day: sayWeekday(most.weekday, t.language),
    from: sayHour(most.hour, t.language),
    to: sayHour(most.hour + 1, t.language),
  });
}

export function rowsFinding(
  of: 'platforms' | 'languages' | 'posts',
  rows: readonly { label: string; received: number }[],
  whole: number,
  t: Translate,
): string {
  const most = largest(rows, ({ received }) => received);
  if (!most) return '';
  return t(rowSentences[of], { name: most.label, part: most.received, whole });
}

const rowSentences = {
  platforms: 'insights:mostlyOn',
  languages: 'insights:mostlyIn',
  posts: 'insights:mostlyUnder',
} as const;

/** With fewer, an hour of the week that stands out is chance. */
const fewest = 20;

/** The first of the largest. */
function largest<Each>(all: readonly Each[], measure: (each: Each) => number): Each | undefined {
  return all.reduce<Each | undefined>(
    (most, each) => (most === undefined || measure(each) > measure(most) ? each : most),
    undefined,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
