/** So many days, weeks or months from today; negative ones lie behind. */
export interface DateShift {
  amount: number;
  unit: 'd' | 'w' | 'm';
}

/**
 * A day as it stands in a sentence of that language: "martedì 24 novembre". With its year only where that is half a year off or more.
 * In the time zone of the device.
 */
export function dateInWords(now: number, shift: DateShift, language: string): string {
  const day = shifted(now, shift);
  const isFar = Math.abs(day.getTime() - now) > halfYearMs;
  const words = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isFar && { year: 'numeric' }),
  }).format(day);
  // Intl writes it as a heading; behind "el" it has no comma (Ortografía de la lengua española, 2010).
  return language.startsWith('es') ? words.replace(',', '') : words;
}

const halfYearMs = 183 * 86_400_000;

function shifted(now: number, { amount, unit }: DateShift): Date {
  const day = new Date(now);
  // Noon stands on the same day whatever the clocks do at night.
  day.setHours(12, 0, 0, 0);
  if (unit !== 'm') {
    day.setDate(day.getDate() + amount * (unit === 'w' ? 7 : 1));
    return day;
  }
  const wanted = day.getDate();
  day.setDate(1);
  day.setMonth(day.getMonth() + amount);
  // A month after 31 January ends with February.
  const last = new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate();
  day.setDate(Math.min(wanted, last));
  return day;
}
