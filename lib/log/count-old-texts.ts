import type { LogDatabase } from './database.ts';
import type { CommentRecord } from './records.ts';

/** How many comments older than this moment (epoch ms) still have their words, and do not wait for anything. */
export function countOldTexts(
  { comments }: Pick<LogDatabase, 'comments'>,
  before: number,
): Promise<number> {
  return comments.where('time').below(before).filter(hasTextToForget).count();
}

/** Who waits keeps their words, and so do those to whom something was promised or who were put off. */
function hasTextToForget({ comment, status }: CommentRecord): boolean {
  return comment.text !== '' && !open.has(status);
}

const open = new Set<CommentRecord['status']>(['waiting', 'promised', 'postponed', 'unknown']);
