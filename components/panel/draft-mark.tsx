import IconPen from '~icons/lucide/pen-line';
import { useWords } from '../parts/words.ts';
import type { CardProps } from './comment-card.tsx';
import { unsentIn } from './draft-ids.ts';

/** Words for this comment were begun and are not in the site's box: one click and one goes on with them. */
export function DraftMark({ card, desk, reachable }: CardProps) {
  const t = useWords();
  const form = unsentIn(card.key, desk.drafts);
  if (!form) return null;
  const label = t('card:resumeDraft');
  return (
    <button
      type="button"
      class="tag draft-mark"
      aria-label={label}
      title={label}
      tabIndex={reachable ? 0 : -1}
      onClick={() => desk.openForm(card.key, form)}
    >
      <IconPen />
      {t('card:draft')}
    </button>
  );
}
