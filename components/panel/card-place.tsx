import type { ComponentType } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { CommentCard as Card } from '../../lib/inbox/view.ts';
import { CommentCard, type CardProps } from './comment-card.tsx';
import { unsentIn } from './draft-ids.ts';

/** How a comment stands in a list: as its whole card, or shorter. */
export type CardShape = ComponentType<CardProps>;

interface CardPlaceProps extends CardProps {
  shape?: CardShape;
}

/**
 * A card in the list, drawn again only when something on it changed: with a thousand of them in the page, a key press
 * or a new view would otherwise cost a thousand.
 */
export function CardPlace({ card, desk, reachable, shape: Shape = CommentCard }: CardPlaceProps) {
  const sameCard = useUnchanged(card);
  const form = desk.form?.key === card.key ? desk.form : null;
  return useMemo(
    () => <Shape card={sameCard} desk={desk} reachable={reachable} />,
    [
      Shape,
      sameCard,
      reachable,
      form,
      desk.now,
      desk.linkTarget,
      desk.selected === card.key,
      desk.commands.busy.has(card.key),
      desk.wordingOf(card),
      desk.suggestionsFor(card.key),
      desk.weighed(card.key),
      desk.chosen.has(card.key),
      desk.chosen.size > 0,
      unsentIn(card.key, desk.drafts),
    ],
  );
}

/** Views come whole, as new objects: one that says the same stays the same. */
function useUnchanged(card: Card): Card {
  const kept = useRef(card);
  if (kept.current !== card && JSON.stringify(kept.current) !== JSON.stringify(card)) {
    kept.current = card;
  }
  return kept.current;
}
