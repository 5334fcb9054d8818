import { atHour } from './at-hour.ts';

/** Nine in the morning of a day as `<input type="date">` gives it, epoch ms; null if that is no day, or not after today. */
export function dueOnDate(date: string, now: number): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  if (!match) return null;
  const at = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]), 9).getTime();
  // The 31st of February would be a day in March.
  return dateValue(at) === date && at >= atHour(now, 1, 0) ? at : null;
}

/** The day for `<input type="date">`, in the person's own time zone. */
export function dateValue(at: number): string {
  const day = new Date(at);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
