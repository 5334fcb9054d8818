import type { CommentCard } from './view.ts';

type Ranked = Pick<CommentCard, 'key' | 'at' | 'tag' | 'standing'>;

/**
 * The order in which to answer: promises that are due, then who came back, then questions, then
 * criticism, then the rest; in each the one that has waited longest first, and those of unknown time last.
 */
export function inOrder<T extends Ranked>(cards: readonly T[], now: number): T[] {
  return [...cards].sort(
    (a, b) => rankOf(a, now) - rankOf(b, now) || byAge(a, b) || (a.key < b.key ? -1 : 1),
  );
}

function rankOf({ standing, tag }: Ranked, now: number): number {
  if (standing.status === 'promised' && standing.due !== undefined && standing.due <= now) return 0;
  if (standing.cameBack || tag === 'cameBack') return 1;
  if (tag === 'question') return 2;
  if (tag === 'criticism') return 3;
  return 4;
}

function byAge(a: Ranked, b: Ranked): number {
  if (a.at === b.at) return 0;
  if (a.at === null) return 1;
  if (b.at === null) return -1;
  return a.at - b.at;
}
