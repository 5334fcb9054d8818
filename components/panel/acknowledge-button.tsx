import IconCheck from '~icons/lucide/check';
import IconShuffle from '~icons/lucide/refresh-cw';
import { useWords } from '../parts/words.ts';
import { acknowledgeWay } from './acknowledge-way.ts';
import type { CardProps } from './comment-card.tsx';

/**
 * Says what it will put into the box, and has a small companion that finds other words. Nothing, where no bare thanks would be
 * honest.
 */
export function AcknowledgeButton({
  card,
  desk,
  reachable,
  primary,
}: CardProps & { primary?: boolean }) {
  const t = useWords();
  if (acknowledgeWay(card) !== 'insert') return null;
  const text = desk.wordingOf(card);
  const isEmoji = !/[\p{L}\p{N}]/u.test(text);
  const tabIndex = reachable ? 0 : -1;
  return (
    <div class={primary ? 'acknowledge primary' : 'acknowledge'}>
      <button
        type="button"
        class="button"
        tabIndex={tabIndex}
        title={t('panel:acknowledge', { text })}
        aria-disabled={desk.commands.busy.has(card.key)}
        onClick={() => desk.acknowledge(card)}
      >
        {isEmoji ? <span class="emoji">{text}</span> : <IconCheck />}
        {isEmoji ? (
          <span>{t('card:answerWithEmoji')}</span>
        ) : (
          <span dir="auto" lang={card.language}>
            {text}
          </span>
        )}
      </button>
      <button
        type="button"
        class="button other-wording"
        tabIndex={tabIndex}
        aria-label={t('panel:otherWording')}
        title={t('panel:otherWording')}
        onClick={() => desk.changeWording(card)}
      >
        <IconShuffle />
      </button>
    </div>
  );
}
