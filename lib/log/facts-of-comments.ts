import type { LogDatabase } from './database.ts';
import { inOrder } from './in-order.ts';
import type { Interaction, Key } from './interaction.ts';
import type { CommentRecord } from './records.ts';

/** All facts about each of these comments, by its key, in their order. Asked for all at once: none waits for the answer about another. */
export async function factsOfComments(
  { interactions }: LogDatabase,
  records: readonly (Pick<CommentRecord, 'key' | 'site'> & { comment: { id: string } })[],
): Promise<Map<Key, Interaction[]>> {
  const [seen, later] = await Promise.all([
    interactions.bulkGet(records.map(({ key }) => `seen:${key}`)),
    Promise.all(
      records.map(({ site, comment }) =>
        interactions.where('[site+commentId]').equals([site, comment.id]).toArray(),
      ),
    ),
  ]);
  return new Map(
    records.map(({ key }, index) => {
      const [first, others = []] = [seen[index], later[index]];
      return [key, (first ? [first, ...others] : others).sort(inOrder)];
    }),
  );
}
