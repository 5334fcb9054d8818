import type { LogDatabase } from '../database.ts';
import { oldTextsAmong } from './forget-old-texts.ts';
import type { Key } from '../interaction.ts';

/** How many texts forgetOldTexts would take now: those written before a moment (epoch ms), but in threads where somebody waits. */
export async function countOldTexts(
  { comments }: Pick<LogDatabase, 'comments'>,
  before: number,
): Promise<number> {
  const posts = new Set<Key>();
  await comments
    .where('textAt')
    .below(before)
    .each(({ postKey }) => posts.add(postKey));
  let count = 0;
  for (const postKey of posts) {
    count += oldTextsAmong(await comments.where({ postKey }).toArray(), before).length;
  }
  return count;
}
