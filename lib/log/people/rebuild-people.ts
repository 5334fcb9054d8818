import Dexie from 'dexie';
import type { Job, LogDatabase } from '../database.ts';
import { sameValue } from '../file/same-value.ts';
import type { Key } from '../interaction.ts';
import type { PersonRecord } from './people.ts';
import { factsOfKind, joinPeople, noteInPeople } from './note-people.ts';
import { newPerson } from './stale-people.ts';

/** So many that one transaction keeps nobody waiting. */
const atOnce = 500;

/** Who wrote comments, what the user noted about them, and who is whom. All are counted anew when somebody asks for them. */
export async function notePeople(database: LogDatabase, job: Job): Promise<Job | null> {
  const { people, comments } = database;
  const after = job.after ?? '';
  // Of that index every key is one.
  const writers = (await comments
    .where('personKey')
    .above(after)
    .limit(atOnce)
    .uniqueKeys()) as Key[];
  const last = writers.length < atOnce ? undefined : writers.at(-1);
  const rows = await people
    .where(':id')
    .between(after, last ?? Dexie.maxKey, false, true)
    .toArray();
  const here = new Map(rows.map((row) => [row.key, row]));
  const anew = [...new Set([...here.keys(), ...writers])].flatMap((key) => {
    const row = here.get(key) ?? newPerson(key);
    return row ? [unnoted(row)] : [];
  });
  await people.bulkPut(anew.filter((row) => !sameValue(here.get(row.key), row)));
  if (last !== undefined) return { ...job, after: last };
  await noteInPeople(database, await factsOfKind(database, 'person.said'));
  await joinPeople(database);
  return null;
}

function unnoted({ muted: _muted, ...row }: PersonRecord): PersonRecord {
  return { ...row, stale: 1, note: '', tags: [], isMuted: false, joined: [] };
}
