import type { CommentCard } from './view.ts';

/** What the order goes by. */
export type Ranked = Pick<CommentCard, 'key' | 'at' | 'kind' | 'isFirstTime' | 'standing'>;

/**
 * The order in which to answer: promises that are due, then who came back, then questions, then criticism, then who writes for the first
 * time, then the rest; in each the one that has waited longest first, and those of unknown time last.
 */
export function inOrder<T extends Ranked>(cards: readonly T[], now: number): T[] {
  return [...cards].sort((a, b) => rankOf(a, now) - rankOf(b, now) || byAge(a, b) || byKey(a, b));
}

/** The order of a session: the oldest questions first, promised or not, then the rest as ever. */
export function inSessionOrder<T extends Ranked>(cards: readonly T[], now: number): T[] {
  const questions = cards.filter(({ kind }) => kind === 'question');
  const rest = cards.filter(({ kind }) => kind !== 'question');
  return [...questions.sort((a, b) => byAge(a, b) || byKey(a, b)), ...inOrder(rest, now)];
}

function rankOf({ standing, kind, isFirstTime }: Ranked, now: number): number {
  if (standing.status === 'promised' && standing.due !== undefined && standing.due <= now) return 0;
  if (standing.cameBack) return 1;
  if (kind === 'question') return 2;
  if (kind === 'criticism') return 3;
  return isFirstTime ? 4 : 5;
}

function byAge(a: Ranked, b: Ranked): number {
  if (a.at === b.at) return 0;
  if (a.at === null) return 1;
  if (b.at === null) return -1;
  return a.at - b.at;
}

function byKey(a: Ranked, b: Ranked): number {
  return a.key < b.key ? -1 : 1;
}
