import IconArrowRight from '~icons/lucide/arrow-right';
import { useWords } from '../../parts/words.ts';
import type { Advice } from '../../../lib/insights/insights.ts';
import { adviceWords } from './advice-words.ts';

interface AdviceCardProps {
  advice: Advice;
  show(part: 'hours' | 'questions'): void;
  makeTemplate(): void;
}

/** The one thing worth doing now. */
export function AdviceCard({ advice, show, makeTemplate }: AdviceCardProps) {
  const t = useWords();
  const { sentence, action, to } = adviceWords(advice, t);
  return (
    <section class="advice" aria-label={t('insights:advice')}>
      <p>{sentence}</p>
      {typeof to === 'object' && 'place' in to ? (
        <a class="button primary" href={`#${to.place}`}>
          {action}
          <IconArrowRight />
        </a>
      ) : (
        <button
          type="button"
          class="button primary"
          onClick={() => (to === 'template' ? makeTemplate() : show(to.part))}
        >
          {action}
        </button>
      )}
    </section>
  );
}
