import { formatMoment } from '../../lib/i18n/dates.ts';
import type { Translate } from '../../lib/i18n/translator.ts';
import type { PostponeChoice } from '../../lib/inbox/postpone.ts';
import type { PromiseChoice } from '../../lib/inbox/promise-due.ts';

/** A moment in the days to come, with day and hour: "oggi alle 18:12", "domani alle 09:00", "ven 20 nov, 09:00". */
export function dueMoment(at: number, now: number, t: Translate): string {
  if (daysOn(at, now) <= 1) return formatMoment(at, now, t.language);
  const day = new Intl.DateTimeFormat(t.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  const time = new Intl.DateTimeFormat(t.language, { timeStyle: 'short' });
  return `${day.format(at)}, ${time.format(at)}`;
}

/** The name of a choice, as long as it is true: quiet days move "tomorrow" to a Monday. */
export function dueName(
  choice: PromiseChoice | PostponeChoice,
  at: number,
  now: number,
  t: Translate,
): string {
  if (isTrue(choice, at, now)) return t(`panel:${choice}`);
  const weekday = new Intl.DateTimeFormat(t.language, { weekday: 'long' }).format(at);
  return weekday.charAt(0).toLocaleUpperCase(t.language) + weekday.slice(1);
}

function isTrue(choice: PromiseChoice | PostponeChoice, at: number, now: number): boolean {
  if (choice === 'tomorrow') return daysOn(at, now) === 1;
  if (choice === 'inThreeDays') return daysOn(at, now) === 3;
  return choice !== 'monday' || new Date(at).getDay() === 1;
}

/** Days between two moments on the wall calendar. */
function daysOn(at: number, now: number): number {
  return Math.round(
    (new Date(at).setHours(12, 0, 0, 0) - new Date(now).setHours(12, 0, 0, 0)) / dayMs,
  );
}

const dayMs = 24 * 3_600_000;
