import type { LogDatabase } from '../database.ts';
import type { PersonRecord } from '../people/people.ts';
import { readAnyOf } from '../read-any-of.ts';
import type { CommentRecord, PostRecord } from '../records.ts';
import { tellsOf } from './tells-of.ts';

export interface AboutPeople {
  /** What they wrote. */
  theirs: CommentRecord[];
  /** Posts of theirs on which the user wrote. */
  published: PostRecord[];
  /** All comments under the same posts. */
  around: CommentRecord[];
  /** The user's own among them that say who these people are. */
  naming: CommentRecord[];
}

/** All that the log holds of these profiles of one human. */
export async function readAboutPeople(
  { comments, posts }: LogDatabase,
  people: readonly PersonRecord[],
): Promise<AboutPeople> {
  const keys = people.map(({ key }) => key);
  const theirs = await readAnyOf(comments, 'personKey', keys);
  const published = await readAnyOf(posts, 'authorKey', keys);
  const under = [...theirs.map(({ postKey }) => postKey), ...published.map(({ key }) => key)];
  const around = await readAnyOf(comments, 'postKey', under);
  return { theirs, published, around, naming: tellsOf(people, theirs, published, around) };
}
