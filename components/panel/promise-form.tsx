import { useId, useState } from 'preact/hooks';
import IconShuffle from '~icons/lucide/refresh-cw';
import { dateValue, dueOnDate } from '../../lib/inbox/due-on-date.ts';
import { promiseChoices } from '../../lib/inbox/promise-due.ts';
import { firstNameOf } from '../../lib/templates/first-name.ts';
import { choosePromise } from '../../lib/templates/promises.ts';
import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';
import { DraftField } from './draft-field.tsx';
import { dueMoment, dueName } from './due-words.ts';
import { SameWords } from './same-words.tsx';
import { useTemplateWords, type TemplateWords } from './use-template-words.ts';
import { WeighWords } from './weigh-words.tsx';

/** A holding reply with a day: the words go into the box, the day into the log. */
export function PromiseForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const name = useId();
  const words = useTemplateWords(props, 'promise', card.promise);
  const { draft, source } = words;
  const choices = promiseChoices(desk.now, desk.quiet);
  const [chosen, setChosen] = useState<string>('tomorrow');
  const [date, setDate] = useState('');
  const [errors, setErrors] = useState<{ date?: string; text?: string }>({});

  const due =
    chosen === 'onDate'
      ? dueOnDate(date, desk.now)
      : (choices.find(({ choice }) => choice === chosen)?.due ?? null);

  const submit = async () => {
    const { text } = draft;
    setErrors({
      date: due === null ? t('panel:dateMissing') : undefined,
      text: text.trim() ? undefined : t('panel:emptyReply'),
    });
    if (due === null || !text.trim()) return;
    const put = () => desk.actions.promise(card.key, text, due, source?.id);
    if (!(await desk.commands.run(card.key, put))) return;
    draft.forget();
    desk.closeForm();
  };

  return (
    <CardForm
      {...props}
      label={t('panel:promiseWhen')}
      submit={{ label: t('panel:putIntoBox'), run: () => void submit() }}
      note={`${t('card:promiseNote')} ${t('panel:neverSends')}`}
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
            <span>{dueName(choice, at, desk.now, t)}</span>
            <small>{dueMoment(at, desk.now, t)}</small>
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
          {due !== null && chosen === 'onDate' && <small>{dueMoment(due, desk.now, t)}</small>}
        </label>
      </div>
      {chosen === 'onDate' && (
        <div class="field">
          <label for={`${name}-date`}>{t('panel:date')}</label>
          <input
            id={`${name}-date`}
            type="date"
            min={dateValue(desk.now + dayMs)}
            value={date}
            aria-invalid={Boolean(errors.date)}
            aria-describedby={errors.date ? `${name}-error` : undefined}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
          {errors.date && (
            <p class="field-error" id={`${name}-error`} role="alert">
              {errors.date}
            </p>
          )}
        </div>
      )}
      <div class="with-corner">
        <DraftField
          label={t('panel:promiseText')}
          first
          field={words.field}
          text={draft.text}
          lang={card.language}
          error={errors.text}
          onChange={draft.change}
        />
        {words.isUntouched && <OtherPromise {...props} words={words} />}
      </div>
      <WeighWords {...props} text={draft.text} />
      <SameWords {...props} words={words} />
    </CardForm>
  );
}

const dayMs = 24 * 3_600_000;

/** Other words for the same promise, as long as the person has written none of their own. */
function OtherPromise({ card, words }: CardProps & { words: TemplateWords }) {
  const t = useWords();
  const [turns, setTurns] = useState(1);
  const change = () => {
    const firstName = firstNameOf(card.author);
    const { language } = card;
    const not = words.draft.text;
    const other = choosePromise({ language, firstName, used: [], not, seed: turns });
    setTurns(turns + 1);
    words.exchange(other);
  };
  return (
    <button type="button" class="text-button with-icon" onClick={change}>
      <IconShuffle />
      {t('card:otherPromise')}
    </button>
  );
}
