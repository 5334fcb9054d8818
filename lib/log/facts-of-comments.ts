import type { LogDatabase } from './database.ts';
import { inOrder } from './in-order.ts';
import type { Interaction, Key } from './interaction.ts';
import type { CommentRecord } from './records.ts';

/** All facts about each of these comments, by its key, in their order. */
export async function factsOfComments(
  { interactions }: LogDatabase,
  records: readonly (Pick<CommentRecord, 'key' | 'site'> & { comment: { id: string } })[],
): Promise<Map<Key, Interaction[]>> {
  const seen = await interactions.bulkGet(records.map(({ key }) => `seen:${key}`));
  const facts = new Map<Key, Interaction[]>();
  for (const [index, { key, site, comment }] of records.entries()) {
    const first = seen[index];
    const later = await interactions.where('[site+commentId]').equals([site, comment.id]).toArray();
    facts.set(key, (first ? [first, ...later] : later).sort(inOrder));
  }
  return facts;
}
