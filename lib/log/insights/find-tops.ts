import { keyOf } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import { mayGoOn, type Top } from './insight-row.ts';
import type { Key } from '../interaction.ts';
import type { CommentRecord } from '../records.ts';

/**
 * For comments that may belong to a conversation, the tops of their threads. What stands above them and is neither among these nor among
 * the links is looked up, one step higher each time. Adds to `above` what it learns.
 */
export async function findTops(
  { comments }: LogDatabase,
  records: readonly CommentRecord[],
  above: Links = new Map(),
): Promise<ReadonlyMap<Key, Top>> {
  for (const record of records) above.set(record.key, linkOf(record));
  const wanted = records.filter(mayGoOn).map(({ key }) => key);
  for (let missing = missingAbove(wanted, above); missing.length > 0;) {
    const found = await comments.bulkGet(missing);
    missing.forEach((key, index) => {
      const record = found[index];
      // Nobody knows it: its thread may have begun at any time.
      above.set(key, record ? linkOf(record) : { parent: null, time: -Infinity });
    });
    missing = missingAbove(missing, above);
  }
  return new Map(wanted.map((key) => [key, topOf(key, above)]));
}

/** For each comment the one above it, and when it was itself written. */
export type Links = Map<Key, Link>;
interface Link {
  parent: Key | null;
  time: number;
}

function linkOf({ site, comment, time }: CommentRecord): Link {
  const { parentId } = comment;
  return { parent: typeof parentId === 'string' ? keyOf(site, 'comment', parentId) : null, time };
}

/** Climbs from each as far as is known, and names what is next. Pages may lie, and put a comment below itself. */
function missingAbove(keys: readonly Key[], above: Links): Key[] {
  const climbed = new Set<Key>();
  const missing = new Set<Key>();
  for (const start of keys) {
    for (let key: Key | null = start; key !== null && !climbed.has(key);) {
      const link = above.get(key);
      if (!link) missing.add(key);
      climbed.add(key);
      key = link?.parent ?? null;
    }
  }
  return [...missing];
}

function topOf(start: Key, above: Links): Top {
  const way = new Set<Key>();
  let key = start;
  for (let next: Key | null = start; next !== null && !way.has(next);) {
    way.add(next);
    key = next;
    next = above.get(next)?.parent ?? null;
  }
  return { key, from: above.get(key)?.time ?? -Infinity };
}
