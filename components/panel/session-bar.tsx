import IconTimer from '~icons/lucide/timer';
import type { InboxView } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';

interface SessionBarProps {
  session: NonNullable<InboxView['session']>;
  now: number;
  end: () => void;
}

/** How many minutes are left, whole ones: nothing ticks. Only the last minute is said aloud, once. */
export function SessionBar({ session, now, end }: SessionBarProps) {
  const t = useWords();
  const { startedAt, endsAt, minutes, done } = session;
  const left = Math.min(minutes, Math.max(0, Math.ceil((endsAt - now) / 60_000)));
  const share = Math.min(1, Math.max(0, (now - startedAt) / (endsAt - startedAt)));
  return (
    <section class="session-bar" aria-label={t('session:label')}>
      <IconTimer />
      <p role="timer" aria-live="off">
        <b>{left > 0 ? t('session:left', { count: left }) : t('session:over')}</b>
        {done > 0 && <span>{t('session:doneSoFar', { count: done })}</span>}
      </p>
      <button type="button" class="text-button" onClick={end}>
        {t('session:end')}
      </button>
      <progress class="share-bar" max={1} value={share} aria-hidden="true" />
      <p class="visually-hidden" role="status">
        {left === 1 && t('session:lastMinute')}
      </p>
    </section>
  );
}
