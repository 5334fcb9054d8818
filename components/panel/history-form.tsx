import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatMoment } from '../../lib/i18n/dates.ts';
import type { HistoryLine } from '../../lib/log/history.ts';
import { PersonName } from '../parts/person-name.tsx';
import { Sentence, slot } from '../parts/sentence.tsx';
import { visibleText } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';
import { historySentence } from './history-sentence.ts';

/** All that happened to a comment, newest first, and who or what decided it. */
export function HistoryForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const [lines, setLines] = useState<HistoryLine[] | 'failed' | null>(null);

  const read = useCallback(() => {
    let isOver = false;
    setLines(null);
    desk.actions
      .history(card.key)
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
  }, [card.key, card.standing.since, card.standing.status]);
  useEffect(read, [read]);

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
              <Line key={index} line={line} now={desk.now} lang={card.language} />
            ))}
          </ol>
        )}
      </div>
    </CardForm>
  );
}

function Line({ line, now, lang }: { line: HistoryLine; now: number; lang: string }) {
  const t = useWords();
  const who = t(line.by === 'person' ? 'history:byPerson' : 'history:byPage');
  const quote = 'text' in line ? line.text : 'reason' in line ? line.reason : undefined;
  const shown = quote === undefined ? '' : visibleText(quote);
  return (
    <li class={line.by}>
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
