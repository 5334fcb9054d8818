import { useEffect, useId, useState } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/dates.ts';
import { atHour } from '../../lib/inbox/at-hour.ts';
import { dateValue } from '../../lib/inbox/due-on-date.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../parts/words.ts';

interface FreshStartDialogProps {
  now: number;
  countBefore: (before: number) => Promise<number>;
  start: (before: number) => void;
  onClose: () => void;
}

const choices = { today: 0, week: 7, month: 30 } as const;
type Choice = keyof typeof choices | 'onDate';

/** Lets go of all that waits from before a day; how many is said before anything happens. */
export function FreshStartDialog({ now, countBefore, start, onClose }: FreshStartDialogProps) {
  const t = useWords();
  const id = useId();
  const [choice, setChoice] = useState<Choice>('week');
  const [date, setDate] = useState('');
  const before = choice === 'onDate' ? startOf(date, now) : atHour(now, -choices[choice], 0);
  const count = useCount(before, countBefore);
  return (
    <Dialog labelledBy={id} onClose={onClose}>
      {(close) => (
        <form
          class="fresh-start"
          onSubmit={(event) => {
            event.preventDefault();
            if (before === null || !count) return;
            close();
            start(before);
          }}
        >
          <h2 id={id}>{t('inbox:freshStart')}</h2>
          <p class="hint">{t('inbox:freshStartHint')}</p>
          <fieldset>
            <legend>{t('inbox:keepFrom')}</legend>
            <div class="choices">
              {(['today', 'week', 'month', 'onDate'] as const).map((each) => (
                <label class="choice" key={each}>
                  <input
                    type="radio"
                    name={`${id}-from`}
                    checked={each === choice}
                    data-first={each === choice}
                    onChange={() => setChoice(each)}
                  />
                  <span>{t(choiceWords[each])}</span>
                </label>
              ))}
            </div>
          </fieldset>
          {choice === 'onDate' && (
            <div class="field">
              <label for={`${id}-date`}>{t('panel:date')}</label>
              <input
                id={`${id}-date`}
                type="date"
                max={dateValue(now)}
                value={date}
                onInput={(event) => setDate(event.currentTarget.value)}
              />
            </div>
          )}
          <p class="fresh-count" role="status">
            {before === null && t('inbox:chooseDay')}
            {before !== null && count === null && t('inbox:counting')}
            {before !== null && count === undefined && t('failure:noAnswer')}
            {before !== null &&
              typeof count === 'number' &&
              t(count === 0 ? 'inbox:nothingBefore' : 'inbox:letsGoOf', {
                count,
                day: formatDay(before, now, t.language),
              })}
          </p>
          <div class="dialog-actions">
            <button type="submit" class="button primary" aria-disabled={!count}>
              {t('inbox:startAfresh')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('panel:cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

const choiceWords = {
  today: 'inbox:fromToday',
  week: 'inbox:fromWeek',
  month: 'inbox:fromMonth',
  onDate: 'inbox:fromDate',
} as const;

/** null: not known yet; undefined: nobody answered. */
function useCount(
  before: number | null,
  countBefore: (before: number) => Promise<number>,
): number | null | undefined {
  const [counted, setCounted] = useState<{ before: number; count?: number } | null>(null);
  useEffect(() => {
    if (before === null) return undefined;
    let isWanted = true;
    countBefore(before).then(
      (count) => isWanted && setCounted({ before, count }),
      (error: unknown) => {
        console.warn('Ricevuto: nobody counted', error);
        if (isWanted) setCounted({ before });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [before]);
  return counted?.before === before ? counted?.count : null;
}

/** The day's first moment; null where it is no day, or one to come. */
function startOf(date: string, now: number): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  if (!match) return null;
  const at = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3])).getTime();
  return at <= now ? at : null;
}
