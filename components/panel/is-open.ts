import type { CommentCard } from '../../lib/inbox/view.ts';

/** Whether anything can be decided about it. Nothing can about what is done already; of an unknown one, everything. */
export function isOpen({ standing }: Pick<CommentCard, 'standing'>): boolean {
  return ['waiting', 'promised', 'postponed', 'unknown'].includes(standing.status);
}
