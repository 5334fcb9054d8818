import Dexie from 'dexie';
import { keyOf } from '../../comments/keys.ts';
import type { Human } from '../../inbox/humans.ts';
import type { LogDatabase } from '../database.ts';
import type { Key, PersonJoined, SiteKey } from '../interaction.ts';

/**
 * The profiles, on these sites, of which the user last said that they are not this human. Few such facts are ever written; each stands
 * with the site of one of the two.
 */
export async function readParted(
  database: LogDatabase,
  { profiles }: Pick<Human, 'profiles'>,
  sites: Iterable<SiteKey>,
): Promise<Set<Key>> {
  const own = new Set(profiles.map(({ key }) => key));
  const asked = new Set([...profiles.map(({ site }) => site), ...sites]);
  const perSite = [...asked].map((site) =>
    database.interactions
      .where('[site+kind+recordedAt]')
      .between([site, 'person.joined', Dexie.minKey], [site, 'person.joined', Dexie.maxKey])
      .toArray(),
  );
  const facts = (await Promise.all(perSite)).flat();
  const last = new Map<Key, PersonJoined>();
  for (const fact of facts.sort((one, other) => one.recordedAt - other.recordedAt)) {
    if (fact.kind !== 'person.joined') continue;
    const one = keyOf(fact.site, 'person', fact.personId);
    const other = keyOf(fact.with.site, 'person', fact.with.personId);
    if (own.has(one)) last.set(other, fact);
    else if (own.has(other)) last.set(one, fact);
  }
  return new Set([...last].filter(([, { joined }]) => joined === false).map(([key]) => key));
}
