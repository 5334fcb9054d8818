import Dexie from 'dexie';
import type { LogDatabase, StagedFact } from './database.ts';
import type { Interaction, InteractionKind, SiteKey } from './interaction.ts';

const atOnce = 500;

/** Walks through all facts of a kind on a site, by time, some at a time; never splits a millisecond. */
export async function eachFact(
  { interactions }: LogDatabase,
  site: SiteKey,
  kind: InteractionKind,
  act: (facts: Interaction[]) => Promise<void> | void,
): Promise<void> {
  const until = [site, kind, Dexie.maxKey];
  for (let after: number = Dexie.minKey; ;) {
    const facts = await interactions
      .where('[site+kind+recordedAt]')
      .between([site, kind, after], until, false, false)
      .limit(atOnce)
      .toArray();
    const last = facts.at(-1)?.recordedAt;
    if (last === undefined) return;
    const sameTime = await interactions
      .where('[site+kind+recordedAt]')
      .equals([site, kind, last])
      .toArray();
    await act([...facts.filter(({ recordedAt }) => recordedAt !== last), ...sameTime]);
    after = last;
  }
}

/** Walks through all facts that are staged, by id. */
export async function eachStaged(
  { staged }: LogDatabase,
  act: (facts: Interaction[]) => Promise<void> | void,
): Promise<void> {
  for (let after = ''; ;) {
    const rows: StagedFact[] = await staged.where(':id').above(after).limit(atOnce).toArray();
    const last = rows.at(-1);
    if (!last) return;
    await act(rows.map(({ fact }) => fact));
    after = last.id;
  }
}
