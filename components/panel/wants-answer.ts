import type { CommentCard } from '../../lib/inbox/view.ts';

/** Thanks alone would be no answer to this kind of comment. */
export function wantsAnswer(tag: CommentCard['tag']): boolean {
  return tag === 'question' || tag === 'criticism';
}
