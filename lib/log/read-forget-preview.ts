import type { LogDatabase } from './database.ts';
import type { Key } from './interaction.ts';
import type { ForgetPreview } from './people.ts';
import { readRecords } from './read-person.ts';

/** What forgetting the human of this profile would wipe, and what would stay. Reads; wipes nothing. */
export async function readForgetPreview(database: LogDatabase, key: Key): Promise<ForgetPreview> {
  const records = await readRecords(database, key);
  const comments = await database.comments
    .where('personKey')
    .anyOf(records.map((record) => record.key))
    .toArray();
  const names = records.flatMap(({ author }) => [author.name, author.handle ?? '']);
  return {
    names: [...new Set(names)].filter((name) => name !== ''),
    profiles: records.length,
    comments: comments.length,
    texts: comments.filter(({ comment }) => comment.text !== '').length,
    notes: records.filter(({ note }) => note !== '').length,
    tags: new Set(records.flatMap(({ tags }) => tags)).size,
    kept: comments.length,
    waiting: comments.filter(({ status }) => status === 'waiting').length,
  };
}
