import type { LogDatabase } from '../database.ts';
import type { Interaction } from '../interaction.ts';
import { newestFirst } from '../lines/line-order.ts';
import type { LogPosition } from '../lines/log-line.ts';

/**
 * The next so many facts down from a line, newest first; fewer only at the end. For thousands at once: finds out first how far down they
 * reach, so that a browser can hand them over together, which it does upwards only.
 */
export async function readOlder(
  { interactions }: LogDatabase,
  before: LogPosition | null | undefined,
  count: number,
): Promise<Interaction[]> {
  const index = () => interactions.where('recordedAt');
  /** What stands in the same moment is in order by id. */
  const readMoment = async (time: number, from: string, most: number): Promise<Interaction[]> => {
    const ids = (await index().equals(time).primaryKeys()).filter((id) => id < from);
    const facts = await interactions.bulkGet(most < ids.length ? ids.slice(-most) : ids);
    return facts.filter((fact) => fact !== undefined);
  };
  const facts = before ? await readMoment(before.recordedAt, before.id, count) : [];
  const left = count - facts.length;
  if (left > 0) {
    const end = before?.recordedAt ?? Infinity;
    const [oldest] = await index()
      .below(end)
      .reverse()
      .offset(left - 1)
      .limit(1)
      .keys();
    const from = typeof oldest === 'number' ? oldest : -Infinity;
    const whole = await index().between(from, end, false, false).toArray();
    facts.push(...whole);
    if (from !== -Infinity && whole.length < left)
      facts.push(...(await readMoment(from, '\uffff', left - whole.length)));
  }
  return facts.sort(newestFirst);
}
