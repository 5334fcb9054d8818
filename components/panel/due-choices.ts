import { atHour } from '../../lib/inbox/at-hour.ts';

const morningHour = 9;

/** Nine in the morning of a day as `<input type="date">` gives it; null if that is no day, or not after today. */
export function dueOnDate(date: string, now: number): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  if (!match) return null;
  const at = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]), morningHour);
  return at.getTime() >= atHour(now, 1, 0) ? at.getTime() : null;
}

/** The day for `<input type="date">`, in the person's own time zone. */
export function dateValue(at: number): string {
  const day = new Date(at);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
