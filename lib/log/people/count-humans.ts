import { humansOf } from '../../inbox/humans.ts';
import { keyOf } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import type { PersonRecord } from './people.ts';
import { factsOfKind } from './note-people.ts';

/** How many humans the log knows who are not set aside; joined profiles are one. Reads those few alone of whom something was said. */
export async function countHumans(database: LogDatabase): Promise<number> {
  const { people } = database;
  const joined = (await factsOfKind(database, 'person.joined')).flatMap((fact) =>
    fact.kind === 'person.joined'
      ? [fact, fact.with].map(({ site, personId }) => keyOf(site, 'person', personId))
      : [],
  );
  const [all, muted, others] = await Promise.all([
    people.count(),
    people.where('muted').equals(1).toArray(),
    people.bulkGet([...new Set(joined)]),
  ]);
  const told = new Map<string, PersonRecord>();
  for (const row of [...muted, ...others]) if (row) told.set(row.key, row);
  const humans = humansOf(told.values()).filter(({ isMuted }) => !isMuted);
  return all - told.size + humans.length;
}
