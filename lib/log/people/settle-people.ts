import { countPerson, nothingCounted } from './count-person.ts';
import type { LogDatabase } from '../database.ts';
import type { PersonRecord } from './people.ts';
import { readAnyOf } from '../read-any-of.ts';

/** Counts anew all people about whom something was written since. Some at a time, each time all or nothing: cut off, it goes on later. */
export async function settlePeople(database: LogDatabase): Promise<void> {
  while ((await settleSome(database)) > 0);
}

/** So many that one transaction keeps nobody waiting. */
const atOnce = 100;

async function settleSome(database: LogDatabase): Promise<number> {
  const { people, comments, posts } = database;
  return database.transaction('rw', [people, comments, posts], async () => {
    const stale = await people.where('stale').equals(1).limit(atOnce).toArray();
    if (stale.length === 0) return 0;
    const keys = stale.map(({ key }) => key);
    const theirs = Map.groupBy(
      await readAnyOf(comments, 'personKey', keys),
      ({ personKey }) => personKey,
    );
    const counted: PersonRecord[] = [];
    const nobody: string[] = [];
    for (const row of stale) {
      const records = theirs.get(row.key) ?? [];
      if (records.length === 0 && !isNoted(row)) {
        nobody.push(row.key);
        continue;
      }
      const count =
        records.length > 0 ? countPerson(records) : { ...nothingCounted(), author: row.author };
      counted.push({ ...row, ...count, given: await countGiven(database, row), stale: 0 });
    }
    await people.bulkPut(counted);
    await people.bulkDelete(nobody);
    return stale.length;
  });
}

/** The user's comments on this person's own posts. */
async function countGiven(
  { posts, comments }: LogDatabase,
  { key }: PersonRecord,
): Promise<number> {
  const theirs = await posts.where('authorKey').equals(key).primaryKeys();
  if (theirs.length === 0) return 0;
  const under = await readAnyOf(comments, 'postKey', theirs);
  return under.filter(({ status }) => status === 'given').length;
}

/** What the user noted stays, though all comments have disappeared. */
function isNoted({ note, tags, isMuted, joined }: PersonRecord): boolean {
  return note !== '' || tags.length > 0 || isMuted || joined.length > 0;
}
