import type { PersonProfile } from '../../../lib/log/people/people.ts';

export interface Bar {
  /** `YYYY-MM`, or `YYYY` for a whole year. */
  name: string;
  theirs: number;
  yours: number;
}

/** More months than this are too thin to be seen. */
const mostMonths = 48;

/** A bar for each month; for each year, where the months are too many. */
export function barsOf(months: PersonProfile['months']): Bar[] {
  if (months.length <= mostMonths) {
    return months.map(({ month, theirs, yours }) => ({ name: month, theirs, yours }));
  }
  const years = new Map<string, Bar>();
  for (const { month, theirs, yours } of months) {
    const name = month.slice(0, 4);
    const bar = years.get(name) ?? { name, theirs: 0, yours: 0 };
    years.set(name, { name, theirs: bar.theirs + theirs, yours: bar.yours + yours });
  }
  return [...years.values()];
}
