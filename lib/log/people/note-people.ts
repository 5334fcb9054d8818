import Dexie from 'dexie';
import { keyOf } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import { inOrder } from '../in-order.ts';
import type { Interaction, InteractionKind, Key, PersonJoined, SiteKey } from '../interaction.ts';
import type { PersonRecord } from './people.ts';
import { newPerson } from './stale-people.ts';

/** Writes into the people's records what these facts say that the user noted about them. Facts in their order. */
export async function noteInPeople(
  database: LogDatabase,
  facts: readonly Interaction[],
): Promise<void> {
  const said = facts.filter((fact) => fact.kind === 'person.said' && fact.personId !== '');
  const keys = said.map((fact) => (fact.kind === 'person.said' ? keyOfSaid(fact) : ''));
  const rows = new Map<Key, PersonRecord>();
  for (const row of await database.people.bulkGet([...new Set(keys)]))
    if (row) rows.set(row.key, row);
  for (const fact of said) {
    if (fact.kind !== 'person.said') continue;
    const key = keyOfSaid(fact);
    const row = rows.get(key) ?? newPerson(key);
    if (row) rows.set(key, withWord(row, fact.said));
  }
  await database.people.bulkPut([...rows.values()]);
  if (facts.some(({ kind }) => kind === 'person.joined')) await joinPeople(database);
}

/** Writes the closure of all that was said of who is whom. Few such facts are ever written, so all are asked. */
export async function joinPeople(database: LogDatabase): Promise<void> {
  const pairs = new Map<string, PersonJoined>();
  for (const fact of await factsOfKind(database, 'person.joined')) {
    if (fact.kind !== 'person.joined' || fact.personId === '') continue;
    pairs.set(pairOf(fact).toSorted().join(' '), fact);
  }
  const groups = groupsOf([...pairs.values()].filter(({ joined }) => joined).map(pairOf));
  const asked = new Set([...pairs.values()].flatMap(pairOf));
  const rows = await database.people.bulkGet([...asked]);
  const changed = [...asked].flatMap((key, index) => {
    const row = rows[index] ?? newPerson(key);
    const joined = (groups.get(key) ?? []).filter((other) => other !== key).sort();
    return row && row.joined.join(' ') !== joined.join(' ') ? [{ ...row, joined }] : [];
  });
  await database.people.bulkPut(changed);
}

/** All facts of a kind, in their order: for kinds of which there are few. */
export async function factsOfKind(
  database: LogDatabase,
  kind: InteractionKind,
): Promise<Interaction[]> {
  const facts: Interaction[] = [];
  for (const site of await sitesOf(database))
    facts.push(...(await factsOfSite(database, site, kind)));
  return facts.sort(inOrder);
}

export function factsOfSite(
  { interactions }: LogDatabase,
  site: SiteKey,
  kind: InteractionKind,
): PromiseLike<Interaction[]> {
  return interactions
    .where('[site+kind+recordedAt]')
    .between([site, kind, Dexie.minKey], [site, kind, Dexie.maxKey])
    .toArray();
}

/** Every site of which there are facts; one look at the index each. */
export async function sitesOf({ interactions }: LogDatabase): Promise<SiteKey[]> {
  const sites: SiteKey[] = [];
  for (;;) {
    const last = sites.at(-1);
    const next = await (
      last === undefined
        ? interactions.orderBy('[site+kind+recordedAt]')
        : interactions.where('[site+kind+recordedAt]').above([last, Dexie.maxKey])
    ).first();
    if (!next) return sites;
    sites.push(next.site);
  }
}

function withWord(
  row: PersonRecord,
  word: Extract<Interaction, { kind: 'person.said' }>['said'],
): PersonRecord {
  switch (word.act) {
    case 'note':
      return { ...row, note: word.text };
    case 'tags':
      return { ...row, tags: word.tags };
    case 'mute': {
      const { muted: _muted, ...rest } = row;
      return word.muted ? { ...rest, isMuted: true, muted: 1 } : { ...rest, isMuted: false };
    }
  }
}

function keyOfSaid({ site, personId }: Pick<PersonJoined, 'site' | 'personId'>): Key {
  return keyOf(site, 'person', personId);
}

function pairOf(fact: PersonJoined): [Key, Key] {
  return [keyOfSaid(fact), keyOfSaid(fact.with)];
}

/** Who hangs together over any number of pairs; each with all of them, itself included. */
function groupsOf(pairs: readonly (readonly [Key, Key])[]): Map<Key, Key[]> {
  const groups = new Map<Key, Key[]>();
  for (const [one, other] of pairs) {
    const first = groups.get(one) ?? [one];
    const second = groups.get(other) ?? [other];
    if (first === second) continue;
    const both = [...first, ...second];
    for (const key of both) groups.set(key, both);
  }
  return groups;
}
