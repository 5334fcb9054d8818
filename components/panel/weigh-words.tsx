import { useState } from 'preact/hooks';
import IconScale from '~icons/lucide/scale';
import { useWords } from '../parts/words.ts';
import type { CardProps } from './comment-card.tsx';

const hourMs = 3_600_000;

/** Before an answer to criticism: a breath. It can be skipped, and stops nobody. */
export function WeighWords({ card, desk }: CardProps) {
  const t = useWords();
  const [skipped, setSkipped] = useState(false);
  if (card.tag !== 'criticism' || skipped) return null;
  const inAnHour = async () => {
    const until = desk.now + hourMs;
    if (await desk.commands.run(card.key, () => desk.actions.postpone(card.key, until))) {
      desk.closeForm();
    }
  };
  return (
    <section class="weigh-words" aria-label={t('panel:weigh')}>
      <IconScale />
      <div>
        <b>{t('panel:weigh')}</b>
        <ul>
          <li>{t('panel:weighTrue')}</li>
          <li>{t('panel:weighThank')}</li>
          <li>{t('panel:weighRest')}</li>
        </ul>
        <div class="actions">
          <button type="button" class="button" onClick={() => void inAnHour()}>
            {t('panel:weighLater')}
          </button>
          <button type="button" class="button" onClick={() => setSkipped(true)}>
            {t('panel:weighDone')}
          </button>
        </div>
      </div>
    </section>
  );
}
