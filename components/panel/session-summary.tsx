import IconX from '~icons/lucide/x';
import type { SessionSummary as Summary } from '../../lib/inbox/view.ts';
import type { Translate } from '../../lib/i18n/translator.ts';
import { Mark } from '../parts/mark.tsx';
import { useWords } from '../parts/words.ts';

interface SessionSummaryProps {
  summary: Summary;
  dismiss: () => void;
}

/** The end of a session: what was done, that the rest can wait, and a word for going away. No praise of numbers. */
export function SessionSummary({ summary, dismiss }: SessionSummaryProps) {
  const t = useWords();
  return (
    <section class="session-summary" aria-label={t('session:summaryLabel')}>
      <Mark size={26} />
      <div>
        <h2>{t('session:enough')}</h2>
        <p>{summarySentence(summary, t)}</p>
        <p class="go-live">{t('panel:goLive')}</p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('session:dismiss')}
        title={t('session:dismiss')}
        onClick={dismiss}
      >
        <IconX />
      </button>
    </section>
  );
}

/** Also said aloud when it comes. */
export function summarySentence(summary: Summary, t: Translate): string {
  return `${whatWasDone(summary, t)} ${whatIsLeft(summary.waiting, t)}`;
}

function whatWasDone(summary: Summary, t: Translate): string {
  const { minutes, replies, acknowledgements, promises, decided } = summary;
  const parts = [
    replies > 0 && t('session:replies', { count: replies }),
    acknowledgements > 0 && t('session:acknowledgements', { count: acknowledgements }),
    promises > 0 && t('session:promises', { count: promises }),
    decided > 0 && t('session:decided', { count: decided }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return t('session:nothing', { count: minutes });
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(parts);
  return t('session:done', { count: minutes, list });
}

function whatIsLeft(waiting: number, t: Translate): string {
  return waiting === 0 ? t('session:nobodyWaits') : t('session:waiting', { count: waiting });
}
