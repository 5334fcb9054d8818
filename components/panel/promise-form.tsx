import { useId, useState } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/dates.ts';
import { dateValue, dueOnDate } from '../../lib/inbox/due-on-date.ts';
import { promiseChoices } from '../../lib/inbox/promise-due.ts';
import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';
import { DraftField, useDraft } from './draft-field.tsx';

/** A holding reply with a day: the words go into the box, the day into the log. */
export function PromiseForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const name = useId();
  const draft = useDraft(desk.drafts, `${card.key} promise`, card.promise);
  const choices = promiseChoices(desk.now, desk.quiet);
  const [chosen, setChosen] = useState<string>('tomorrow');
  const [date, setDate] = useState('');
  const [error, setError] = useState<string | null>(null);

  const due =
    chosen === 'onDate'
      ? dueOnDate(date, desk.now)
      : (choices.find(({ choice }) => choice === chosen)?.due ?? null);

  const submit = async () => {
    if (due === null) {
      setError(t('panel:dateMissing'));
      return;
    }
    if (!draft.text.trim()) {
      setError(t('panel:emptyReply'));
      return;
    }
    setError(null);
    const { text } = draft;
    if (!(await desk.commands.run(card.key, () => desk.actions.promise(card.key, text, due)))) {
      return;
    }
    draft.forget();
    desk.closeForm();
  };

  return (
    <CardForm
      {...props}
      label={t('panel:promiseWhen')}
      submit={{ label: t('panel:putIntoBox'), run: () => void submit() }}
      note={t('panel:neverSends')}
    >
      <div class="choices">
        {choices.map(({ choice, due: at }) => (
          <label class="choice" key={choice}>
            <input
              type="radio"
              name={name}
              checked={chosen === choice}
              onChange={() => setChosen(choice)}
            />
            <span>{t(`panel:${choice}`)}</span>
            <small>{formatDayOfWeek(at, t.language)}</small>
          </label>
        ))}
        <label class="choice">
          <input
            type="radio"
            name={name}
            checked={chosen === 'onDate'}
            onChange={() => setChosen('onDate')}
          />
          <span>{t('panel:onDate')}</span>
          {due !== null && chosen === 'onDate' && (
            <small>{formatDay(due, desk.now, t.language)}</small>
          )}
        </label>
      </div>
      {chosen === 'onDate' && (
        <div class="field">
          <label for={`${name}-date`}>{t('panel:date')}</label>
          <input
            id={`${name}-date`}
            type="date"
            min={dateValue(choices[0]?.due ?? desk.now)}
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </div>
      )}
      <DraftField
        label={t('panel:promiseText')}
        text={draft.text}
        lang={card.language}
        error={error}
        onChange={draft.change}
      />
    </CardForm>
  );
}

function formatDayOfWeek(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(at);
}
