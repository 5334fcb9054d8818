import { keyOf } from '../comments/keys.ts';
import type { InsightComment } from '../insights/insights.ts';
import type { LogDatabase } from './database.ts';
import { insightCommentOf } from './insight-comment.ts';
import type { Key } from './interaction.ts';
import type { CommentRecord } from './records.ts';

/**
 * Finds the conversations that comments belong to. Comments of the span are shown to it oldest first; those that came back are kept until
 * all were seen, and given back with their talk, and with what came back before the span in the same threads.
 */
export function createTalks(
  database: LogDatabase,
  span: { from: number },
  isWanted: (record: CommentRecord) => boolean,
) {
  /** For each comment that was seen the one above it, null at the top. */
  const above = new Map<Key, Key | null>();
  const held: { record: CommentRecord; comment: InsightComment }[] = [];
  /** Posts with threads that began before the span and went on in it. */
  const olderPosts = new Set<Key>();

  const see = (record: CommentRecord): Key | null => {
    const parent = parentOf(record);
    above.set(record.key, parent);
    return parent;
  };

  const hold = (record: CommentRecord, comment: InsightComment): void => {
    held.push({ record, comment });
  };

  return {
    /** True: it is kept, and comes back from `read`. */
    take(record: CommentRecord, comment: InsightComment): boolean {
      const parent = see(record);
      const isOlder = parent !== null && !above.has(parent);
      if (isOlder && (comment.side === 'own' || comment.cameBack)) olderPosts.add(record.postKey);
      if (!comment.cameBack) return false;
      hold(record, comment);
      return true;
    },

    async read(signal?: AbortSignal): Promise<InsightComment[]> {
      for (const postKey of olderPosts) {
        signal?.throwIfAborted();
        for (const record of await database.comments.where({ postKey }).toArray()) {
          if (record.time >= span.from) continue;
          see(record);
          if (record.standing?.cameBack && isWanted(record)) hold(record, insightCommentOf(record));
        }
      }
      return held.map(({ record, comment }) => ({
        ...comment,
        talk: `${topOf(record.key, above)} ${record.personKey}`,
      }));
    },
  };
}

function parentOf({ site, comment }: CommentRecord): Key | null {
  const { parentId } = comment;
  return typeof parentId === 'string' ? keyOf(site, 'comment', parentId) : null;
}

/** The top of what is known of its thread. Pages may lie, and put a comment below itself. */
function topOf(key: Key, above: ReadonlyMap<Key, Key | null>): Key {
  const way = new Set<Key>();
  for (let top = key; ;) {
    way.add(top);
    const next = above.get(top);
    if (!next || way.has(next)) return top;
    top = next;
  }
}
