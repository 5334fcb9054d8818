import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import type { CardProps } from './comment-card.tsx';

/** Chooses this card with others; with Shift, all from the one chosen last up to it. */
export function ChooseBox({ card, desk, reachable }: CardProps) {
  const t = useWords();
  const author = visibleName(card.author) || t('panel:noName');
  const label = t('card:choose', { author });
  return (
    <input
      type="checkbox"
      class="choose-box"
      aria-label={label}
      title={label}
      tabIndex={reachable ? 0 : -1}
      checked={desk.chosen.has(card.key)}
      onClick={(event) => desk.toggleChosen(card.key, event.shiftKey)}
    />
  );
}
