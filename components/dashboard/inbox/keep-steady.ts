import type { CommentCard, PostGroup } from '../../../lib/inbox/view.ts';

/**
 * The groups as they may stand under a pointer that is about to press: in the order of before, with what is known now on each card. New ones
 * wait; those that left (answered elsewhere) keep their place. `left`: keys of those that the person has just dealt with; these go at once.
 */
export function keepSteady(
  before: readonly PostGroup[],
  now: readonly PostGroup[],
  left: ReadonlySet<string>,
): PostGroup[] {
  const groupsNow = new Map(now.map((group) => [group.key, group]));
  const cardsNow = new Map<string, CommentCard>();
  for (const { comments } of now) for (const card of comments) cardsNow.set(card.key, card);
  return before
    .map((group) => ({
      ...(groupsNow.get(group.key) ?? group),
      comments: group.comments
        .filter(({ key }) => cardsNow.has(key) || !left.has(key))
        .map((card) => cardsNow.get(card.key) ?? card),
    }))
    .filter(({ comments }) => comments.length > 0);
}
