import type { FilterName } from '../../lib/inbox/filters.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** The filter used last, if that was today; otherwise the one that the person always begins with. */
export function filterToBeginWith(
  { last, lastAt, standard }: Settings['filter'],
  now: number,
): FilterName | null {
  const isToday = new Date(lastAt).toDateString() === new Date(now).toDateString();
  return isToday ? last : standard;
}
