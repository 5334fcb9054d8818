import type { Milestone } from '../log/people/people.ts';

/** Exchanges worth a quiet mark. */
const rounds = [10, 50, 100];
const halfYearMonths = 6;

/**
 * What was reached with one human, oldest first. `theirs`: when they wrote; `yours`: when the user answered them; both epoch ms, oldest
 * first. Whole years count once they wrote on that day or later, and only where the user had answered by then: a year of talking.
 */
export function milestonesOf(theirs: readonly number[], yours: readonly number[]): Milestone[] {
  const [first, last] = [theirs[0], theirs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const found: Milestone[] = [{ what: 'firstWord', at: first }];

  const answeredAt = yours[0] ?? Infinity;
  for (let years = 1; ; years += 1) {
    const at = monthsAfter(first, 12 * years);
    if (at > last) break;
    if (answeredAt <= at) found.push({ what: 'years', years, at });
  }
  for (const count of rounds) {
    const at = yours[count - 1];
    if (at !== undefined) found.push({ what: 'exchanges', count, at });
  }
  for (const [index, at] of theirs.entries()) {
    const before = theirs[index - 1];
    if (before !== undefined && at >= monthsAfter(before, halfYearMonths)) {
      found.push({ what: 'back', at });
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

/** The same hour of the same day so many months on; the month's last day where it has no such day. */
function monthsAfter(from: number, months: number): number {
  const date = new Date(from);
  const day = date.getDate();
  date.setMonth(date.getMonth() + months);
  // 31 August and six months would be the 3rd of March.
  if (date.getDate() !== day) date.setDate(0);
  return date.getTime();
}
