import IconMoon from '~icons/lucide/moon';
import type { InboxView } from '../../lib/inbox/view.ts';
import { formatMoment } from '../../lib/i18n/dates.ts';
import { useWords } from '../parts/words.ts';

interface RestLineProps {
  rest: NonNullable<InboxView['rest']>;
  now: number;
  wake: () => void;
}

/** Why the badge shows nothing, and until when. Quiet hours are set in the settings; the rest after a session ends at a word. */
export function RestLine({ rest, now, wake }: RestLineProps) {
  const t = useWords();
  const when = formatMoment(rest.until, now, t.language);
  return (
    <p class="rest-line">
      <IconMoon />
      <span>{t(restWords[rest.why], { when })}</span>
      {rest.why === 'session' && (
        <button type="button" class="text-button" onClick={wake}>
          {t('session:wake')}
        </button>
      )}
    </p>
  );
}

const restWords = {
  session: 'session:asleep',
  quietHours: 'session:quietHours',
  quietDay: 'session:quietDay',
} as const;
