import type { Nudge } from './nudge-kinds.ts';
import type { CommentCard } from './view.ts';

type Waiting = Pick<CommentCard, 'key' | 'author' | 'at' | 'standing'>;

/** The comment that has waited longest. null: none waits, or nobody knows since when. `now` in epoch ms. */
export function nudgeOf(cards: readonly Waiting[], now: number): Nudge | null {
  let oldest: { card: Waiting; at: number } | null = null;
  for (const card of cards) {
    if (card.standing.status !== 'waiting' || card.at === null) continue;
    if (!oldest || card.at < oldest.at || (card.at === oldest.at && card.key < oldest.card.key)) {
      oldest = { card, at: card.at };
    }
  }
  if (!oldest) return null;
  const { key, author } = oldest.card;
  const waitingMs = Math.max(0, now - oldest.at);
  return { kind: 'longestWaiting', key, author, count: 1, waitingMs };
}
