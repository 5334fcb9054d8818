import type { LogDatabase } from '../database.ts';
import type { Interaction } from '../interaction.ts';

/** Those of these facts that are here, by their ids. Where they stand together they are read in one go, not one by one. */
export async function knownAmong(
  interactions: LogDatabase['interactions'],
  facts: readonly Interaction[],
): Promise<Map<string, Interaction>> {
  const ids = facts.map(({ id }) => id).toSorted();
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const most = 2 * ids.length;
  const near = await interactions
    .where('id')
    .between(first, last, true, true)
    .limit(most)
    .toArray();
  const found = near.length < most ? near : await interactions.bulkGet(ids);
  return new Map(found.flatMap((fact) => (fact ? [[fact.id, fact] as const] : [])));
}
