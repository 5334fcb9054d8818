export type PromiseChoice = 'tomorrow' | 'inThreeDays' | 'inAWeek';
export type PostponeChoice = 'inThreeHours' | 'thisEvening' | 'tomorrowMorning' | 'monday';

export interface DueChoice<Name> {
  name: Name;
  /** Epoch milliseconds. */
  at: number;
}

const morningHour = 9;
const eveningHour = 19;

/** Days on which an answer may be promised, each at nine in the morning, so that the reminder leaves a day for it. */
export function promiseChoices(now: number): DueChoice<PromiseChoice>[] {
  return [
    { name: 'tomorrow', at: atHour(now, 1, morningHour) },
    { name: 'inThreeDays', at: atHour(now, 3, morningHour) },
    { name: 'inAWeek', at: atHour(now, 7, morningHour) },
  ];
}

/** Until when a comment may be put off. This evening is offered while it is at least two hours away. */
export function postponeChoices(now: number): DueChoice<PostponeChoice>[] {
  const evening = atHour(now, 0, eveningHour);
  const tomorrow = atHour(now, 1, morningHour);
  const monday = atHour(now, (8 - new Date(now).getDay()) % 7 || 7, morningHour);
  return [
    { name: 'inThreeHours' as const, at: now + 3 * 3_600_000 },
    { name: 'thisEvening' as const, at: evening },
    { name: 'tomorrowMorning' as const, at: tomorrow },
    { name: 'monday' as const, at: monday },
  ].filter(
    ({ name, at }) =>
      (name !== 'thisEvening' || at - now >= 2 * 3_600_000) &&
      (name !== 'monday' || at !== tomorrow),
  );
}

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

/** The wall clock's hour, some days on; right across changes of summer time. */
function atHour(now: number, daysOn: number, hour: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + daysOn);
  return day.setHours(hour, 0, 0, 0);
}
