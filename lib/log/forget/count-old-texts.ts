import type { LogDatabase } from '../database.ts';
import type { Key } from '../interaction.ts';
import { readKeysOfAny } from '../read-any-of.ts';
import { oldTextsAmong, statusesThatNeedWords } from './forget-old-texts.ts';

/**
 * How many texts forgetOldTexts would take now: those written before a moment (epoch ms), but in threads where somebody waits. Counted by
 * the index; read are only the posts under which somebody waits, for what stays there.
 */
export async function countOldTexts(
  { comments }: Pick<LogDatabase, 'comments'>,
  before: number,
): Promise<number> {
  let count = await comments.where('textAt').below(before).count();
  for (const postKey of await postsWithOpen(comments)) {
    const records = await comments.where({ postKey }).toArray();
    const old = records.filter(({ textAt }) => textAt !== undefined && textAt < before);
    count -= old.length - oldTextsAmong(records, before).length;
  }
  return count;
}

/** So many at once, that few of them are in the memory together. */
const atOnce = 2_000;

async function postsWithOpen(comments: LogDatabase['comments']): Promise<Set<Key>> {
  const keys = await readKeysOfAny(comments, 'status', statusesThatNeedWords);
  const posts = new Set<Key>();
  for (let start = 0; start < keys.length; start += atOnce) {
    for (const record of await comments.bulkGet(keys.slice(start, start + atOnce)))
      if (record) posts.add(record.postKey);
  }
  return posts;
}
