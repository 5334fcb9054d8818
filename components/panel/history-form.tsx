import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { formatMoment } from '../../lib/i18n/dates.ts';
import type { HistoryLine } from '../../lib/log/history.ts';
import { PersonName } from '../parts/person-name.tsx';
import { Sentence, slot } from '../parts/sentence.tsx';
import { visibleText } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';
import { historySentence } from './history-sentence.ts';
import type { PanelDesk } from './panel-desk.ts';

/** All that happened to a comment, newest first, and who or what decided it. */
export function HistoryForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  return (
    <CardForm
      {...props}
      label={
        <Sentence
          text={t('history:title', { author: slot })}
          part={<PersonName name={card.author} />}
        />
      }
      closeLabel={t('history:close')}
    >
      <HistoryLines
        commentKey={card.key}
        changed={`${card.standing.status} ${card.standing.since}`}
        lang={card.language}
        desk={desk}
      />
    </CardForm>
  );
}

interface HistoryLinesProps {
  commentKey: string;
  /** Read anew when this is another. */
  changed: string;
  lang?: string;
  desk: PanelDesk;
}

export function HistoryLines({ commentKey, changed, lang, desk }: HistoryLinesProps) {
  const t = useWords();
  const [lines, setLines] = useState<HistoryLine[] | 'failed' | null>(null);
  const shown = useRef('');

  const read = useCallback(() => {
    let isOver = false;
    // What is read anew stays until it has come.
    if (shown.current !== commentKey) setLines(null);
    shown.current = commentKey;
    desk.actions
      .history(commentKey)
      .then((found) => {
        if (!isOver) setLines(found);
      })
      .catch((error: unknown) => {
        console.warn('Ricevuto: no history', error);
        if (!isOver) setLines('failed');
      });
    return () => {
      isOver = true;
    };
  }, [commentKey, changed]);
  useEffect(read, [read]);

  return (
    <div class="history" aria-busy={lines === null}>
      {lines === null && <p class="hint">{t('history:loading')}</p>}
      {lines === 'failed' && (
        <p class="hint" role="alert">
          {t('history:failed')}{' '}
          <button type="button" class="text-button" onClick={read}>
            {t('history:again')}
          </button>
        </p>
      )}
      {Array.isArray(lines) && lines.length === 0 && <p class="hint">{t('history:empty')}</p>}
      {Array.isArray(lines) && lines.length > 0 && (
        <ol>
          {lines.map((line, index) => (
            <Line key={index} line={line} now={desk.now} lang={lang} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Line({ line, now, lang }: { line: HistoryLine; now: number; lang?: string }) {
  const t = useWords();
  const who = t(line.by === 'person' ? 'history:byPerson' : 'history:byPage');
  const quote = 'text' in line ? line.text : 'reason' in line ? line.reason : undefined;
  const shown = quote === undefined ? '' : visibleText(quote);
  return (
    <li class={`by-${line.by}`}>
      <p>
        <span class="history-what">{historySentence(line, now, t)}</span>
        <span class="tag history-who" title={t('history:by', { who })}>
          <span class="visually-hidden">{t('history:by', { who })}</span>
          <span aria-hidden="true">{who}</span>
        </span>
      </p>
      <time dateTime={new Date(line.at).toISOString()}>
        {formatMoment(line.at, now, t.language)}
      </time>
      {shown && (
        <blockquote dir="auto" lang={lang}>
          {shown}
        </blockquote>
      )}
    </li>
  );
}
