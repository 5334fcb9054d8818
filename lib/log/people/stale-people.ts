import { keyOf, parseKey } from '../../comments/keys.ts';
import { nothingCounted } from './count-person.ts';
import type { LogDatabase } from '../database.ts';
import type { Interaction, Key } from '../interaction.ts';
import type { PersonRecord } from './people.ts';
import type { Records } from '../records.ts';

/** Something about these people was written: they are counted anew when somebody asks for them. */
export async function markStale(database: LogDatabase, keys: Iterable<Key>): Promise<void> {
  const wanted = [...new Set(keys)].filter((key) => key !== '');
  if (wanted.length === 0) return;
  const rows = await database.people.bulkGet(wanted);
  const stale = wanted.flatMap((key, index) => {
    const row = rows[index] ?? newPerson(key);
    return row && rows[index]?.stale !== 1 ? [{ ...row, stale: 1 as const }] : [];
  });
  if (stale.length > 0) await database.people.bulkPut(stale);
}

/** Whom these facts touch, as writers of comments or as publishers of the posts on which the user wrote. */
export function* peopleTouched(
  facts: readonly Interaction[],
  { comments, posts }: Records,
): Generator<Key> {
  for (const fact of facts) {
    const id =
      fact.kind === 'comment.seen' ? fact.comment.id : 'commentId' in fact && fact.commentId;
    const record = id === false ? undefined : comments.get(keyOf(fact.site, 'comment', id));
    if (!record) continue;
    yield record.personKey;
    if (record.given) yield posts.get(record.postKey)?.authorKey ?? '';
  }
}

/** Nothing is known yet but that they are there. null: this is no person's key. */
export function newPerson(key: Key): PersonRecord | null {
  const parsed = parseKey(key);
  if (parsed?.thing !== 'person') return null;
  return {
    key,
    site: parsed.site,
    author: { id: parsed.id, name: '' },
    stale: 1,
    ...nothingCounted(),
    given: 0,
    note: '',
    tags: [],
    isMuted: false,
    joined: [],
  };
}
