import IconKeyboard from '~icons/lucide/keyboard';
import IconTimer from '~icons/lucide/timer';
import type { InboxView } from '../../lib/inbox/view.ts';
import { formatDuration } from '../../lib/i18n/dates.ts';
import { Sentence, slot } from '../parts/sentence.tsx';
import { useWords } from '../parts/words.ts';

interface PanelFooterProps {
  today: InboxView['today'];
  openKeys: () => void;
  /** Absent while a session goes on. */
  sitDown?: { minutes: number; open: () => void };
}

/** Two figures about conversations, none about followers; some minutes for answers; the keys. */
export function PanelFooter({ today, openKeys, sitDown }: PanelFooterProps) {
  const t = useWords();
  const { replies, medianFirstWordMs } = today;
  const replyFigure = new Intl.NumberFormat(t.language).format(replies);
  return (
    <footer class="panel-footer">
      <p>
        <span>
          <Sentence
            text={t('panel:repliesToday', { count: replies, figure: slot })}
            part={<b>{replyFigure}</b>}
          />
        </span>
        {medianFirstWordMs !== null && (
          <span title={t('panel:firstWordHint')}>
            <Sentence
              text={t('panel:firstWord', { figure: slot })}
              part={<b>{formatDuration(medianFirstWordMs, t.language)}</b>}
            />
          </span>
        )}
      </p>
      {sitDown && (
        <button
          type="button"
          class="icon-button"
          title={t('session:sitDown', { count: sitDown.minutes })}
          aria-label={t('session:sitDown', { count: sitDown.minutes })}
          onClick={sitDown.open}
        >
          <IconTimer />
        </button>
      )}
      <button
        type="button"
        class="icon-button with-key"
        title={`${t('panel:keys')} (?)`}
        aria-label={t('panel:keys')}
        onClick={openKeys}
      >
        <IconKeyboard />
      </button>
    </footer>
  );
}
