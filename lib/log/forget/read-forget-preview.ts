import type { LogDatabase } from '../database.ts';
import type { Key } from '../interaction.ts';
import type { ForgetPreview } from '../people/people.ts';
import { readAboutPeople } from './read-about-people.ts';
import { readRecords } from '../people/read-person.ts';

/** What forgetting the human of this profile would wipe, and what would stay. Reads; wipes nothing. */
export async function readForgetPreview(database: LogDatabase, key: Key): Promise<ForgetPreview> {
  const records = await readRecords(database, key);
  const { theirs, naming } = await readAboutPeople(database, records);
  const names = records.flatMap(({ author }) => [author.name, author.handle ?? '']);
  return {
    names: [...new Set(names)].filter((name) => name !== ''),
    profiles: records.length,
    comments: theirs.length,
    texts: theirs.filter(({ comment }) => comment.text !== '').length,
    replies: naming.length,
    notes: records.filter(({ note }) => note !== '').length,
    tags: new Set(records.flatMap(({ tags }) => tags)).size,
    kept: theirs.length,
    waiting: theirs.filter(({ status }) => status === 'waiting').length,
  };
}
