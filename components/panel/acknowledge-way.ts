import type { CommentCard } from '../../lib/inbox/view.ts';

/**
 * What the smallest honest answer to a comment is. `insert`: the words on its button. `reply`: thanks alone would be none, as for
 * a question. `weigh`: an answer of one's own, after a breath, as for criticism.
 */
export function acknowledgeWay({
  kind,
  acknowledgement,
}: Pick<CommentCard, 'kind' | 'acknowledgement'>): 'insert' | 'reply' | 'weigh' {
  if (kind === 'criticism') return 'weigh';
  return kind === 'question' || acknowledgement === '' ? 'reply' : 'insert';
}
