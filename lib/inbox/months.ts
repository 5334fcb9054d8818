import type { PersonProfile } from '../log/people/people.ts';

/** Each month from the first moment to now, with how many of each fall into it, by the device's own calendar. Moments are epoch ms. */
export function countMonths(
  theirs: readonly number[],
  yours: readonly number[],
  now: number,
): PersonProfile['months'] {
  const first = [...theirs, ...yours].reduce((a, b) => Math.min(a, b), Infinity);
  if (first === Infinity) return [];
  const months = new Map<string, PersonProfile['months'][number]>();
  const [from, to] = [new Date(Math.min(first, now)), new Date(now)];
  const last = to.getFullYear() * 12 + to.getMonth();
  for (let month = from.getFullYear() * 12 + from.getMonth(); month <= last; month += 1) {
    const name = nameOf(Math.floor(month / 12), month % 12);
    months.set(name, { month: name, theirs: 0, yours: 0 });
  }
  const count = (moments: readonly number[], who: 'theirs' | 'yours') => {
    for (const at of moments) {
      // A clock that runs ahead on a site gives times to come: they belong to the month that is.
      const date = new Date(Math.min(at, now));
      const month = months.get(nameOf(date.getFullYear(), date.getMonth()));
      if (month) month[who] += 1;
    }
  };
  count(theirs, 'theirs');
  count(yours, 'yours');
  return [...months.values()];
}

function nameOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
}
