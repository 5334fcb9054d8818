import { buildThreads } from '../../comments/threads.ts';
import { judgePosts, tablesOfFacts } from '../append.ts';
import type { LogDatabase } from '../database.ts';
import { eraseComments } from './erase-comments.ts';
import { forgetWords } from '../words/forget-words.ts';
import type { Interaction, Key } from '../interaction.ts';
import type { Judgement } from '../judge.ts';
import type { CommentRecord } from '../records.ts';

/**
 * Forgets the texts of comments that were written before a moment (epoch ms), and of what was put in a box for them until then. A thread in
 * which somebody waits, was promised something or was postponed keeps its words. Post by post, each all or nothing: cut off, the next time
 * goes on with what still has a text. Gives whether there was any.
 */
export async function forgetOldTexts(
  database: LogDatabase,
  before: number,
  judgement: Judgement,
): Promise<boolean> {
  let isAny = false;
  const done = new Set<Key>();
  for (let after = -Infinity; ;) {
    const old = await database.comments
      .where('textAt')
      .between(after, before, false, false)
      .limit(atOnce)
      .toArray();
    for (const { postKey } of old) {
      if (done.has(postKey)) continue;
      done.add(postKey);
      isAny = (await forgetUnder(database, postKey, before, judgement)) || isAny;
    }
    const last = old.at(-1)?.textAt;
    if (last === undefined) return isAny;
    after = last;
  }
}

const atOnce = 500;

async function forgetUnder(
  database: LogDatabase,
  postKey: Key,
  before: number,
  judgement: Judgement,
): Promise<boolean> {
  return database.transaction('rw', tablesOfFacts(database), async () => {
    const post = await database.posts.get(postKey);
    if (post?.unjudged) return false;
    const records = await database.comments.where({ postKey }).toArray();
    const old = oldTextsAmong(records, before);
    if (old.length === 0) return false;
    const isErased = (fact: Interaction) =>
      fact.kind === 'comment.seen' || fact.kind === 'comment.changed' || fact.recordedAt < before;
    const erased: Interaction[] = [];
    const { now } = judgement;
    await database.comments.bulkPut(
      await eraseComments(database, old, 'textless', now, erased, isErased),
    );
    await judgePosts(database, [postKey], judgement);
    await forgetWords(database, erased);
    return true;
  });
}

/** Of all comments of one post those whose words go, being written before a moment (epoch ms). */
export function oldTextsAmong(records: readonly CommentRecord[], before: number): CommentRecord[] {
  const open = openThreads(records);
  return records.filter(
    ({ textAt, comment }) => textAt !== undefined && textAt < before && !open.has(comment.id),
  );
}

/** The ids of all comments in threads whose words are still needed. */
function openThreads(records: readonly CommentRecord[]): Set<string> {
  const openIds = new Set(
    records
      .filter(({ status }) => statusesThatNeedWords.includes(status))
      .map(({ comment }) => comment.id),
  );
  if (openIds.size === 0) return openIds;
  const nodes = buildThreads(records.map(({ comment }) => comment));
  const roots = new Set(nodes.filter(({ id }) => openIds.has(id)).map(({ root }) => root));
  return new Set(nodes.filter(({ root }) => roots.has(root)).map(({ id }) => id));
}

export const statusesThatNeedWords: readonly CommentRecord['status'][] = [
  'waiting',
  'promised',
  'postponed',
];
