import IconCheck from '~icons/lucide/check';
import IconHandshake from '~icons/lucide/calendar-clock';
import IconLeaf from '~icons/lucide/leaf';
import IconReply from '~icons/lucide/reply';
import { useId, useState } from 'preact/hooks';
import { dateValue, dueOnDate } from '../../lib/inbox/due-on-date.ts';
import { canPostpone, postponeChoices } from '../../lib/inbox/postpone.ts';
import { useWords } from '../parts/words.ts';
import { acknowledgeWay } from './acknowledge-way.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';
import { dueMoment, dueName } from './due-words.ts';

/** Later, without a word: a few moments, or a day. After the third time, a choice instead. */
export function PostponeForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const [isByDate, setByDate] = useState(false);
  const { postponed } = card.standing;
  if (!canPostpone(postponed)) return <ChooseForm {...props} />;

  const postpone = async (until: number) => {
    if (await desk.commands.run(card.key, () => desk.actions.postpone(card.key, until))) {
      desk.closeForm();
    }
  };
  const time = { count: postponed + 1 };
  const aside = (
    <span class="postpone-count">
      <span class="visually-hidden">{t('panel:postponeCountLabel', time)}</span>
      <span aria-hidden="true">{t('panel:postponeCount', time)}</span>
    </span>
  );
  if (isByDate) return <DateForm {...props} aside={aside} postpone={postpone} />;
  return (
    <CardForm
      {...props}
      label={t('panel:postponeWhen')}
      aside={aside}
      note={t('panel:postponeHint')}
    >
      <div class="choices">
        {postponeChoices(desk.now, desk.quiet).map(({ choice, until }) => (
          <button type="button" class="choice" key={choice} onClick={() => void postpone(until)}>
            <span>{dueName(choice, until, desk.now, t)}</span>
            <small>{dueMoment(until, desk.now, t)}</small>
          </button>
        ))}
        <button type="button" class="choice" onClick={() => setByDate(true)}>
          <span>{t('panel:onDate')}</span>
        </button>
      </div>
    </CardForm>
  );
}

interface DateFormProps extends CardProps {
  aside: preact.JSX.Element;
  postpone: (until: number) => Promise<void>;
}

function DateForm({ aside, postpone, ...props }: DateFormProps) {
  const { desk } = props;
  const t = useWords();
  const id = useId();
  const [date, setDate] = useState('');
  const [error, setError] = useState<string | null>(null);
  const until = dueOnDate(date, desk.now);
  const submit = () => {
    if (until === null) setError(t('panel:dateMissing'));
    else void postpone(until);
  };
  return (
    <CardForm
      key="date"
      {...props}
      label={t('panel:postponeWhen')}
      aside={aside}
      submit={{ label: t('panel:later'), run: submit }}
      note={until === null ? t('panel:postponeHint') : dueMoment(until, desk.now, t)}
    >
      <div class="field">
        <label for={id}>{t('panel:date')}</label>
        <input
          id={id}
          type="date"
          min={dateValue(desk.now + dayMs)}
          value={date}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `${id}-error` : undefined}
          onInput={(event) => {
            setDate(event.currentTarget.value);
            setError(null);
          }}
        />
        {error && (
          <p class="field-error" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
      </div>
    </CardForm>
  );
}

const dayMs = 24 * 3_600_000;

/** Thank, promise or let go; where thanks alone would be no answer, reply. */
function ChooseForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const way = acknowledgeWay(card);
  return (
    <CardForm {...props} label={t('panel:postponedThrice')}>
      <div class="choices">
        {way === 'insert' ? (
          <button
            type="button"
            class="choice with-icon"
            onClick={() => {
              desk.closeForm();
              desk.acknowledge(card);
            }}
          >
            <IconCheck />
            <span>{t('panel:thank')}</span>
            <small dir="auto" lang={card.language}>
              {desk.wordingOf(card)}
            </small>
          </button>
        ) : (
          <button
            type="button"
            class="choice with-icon"
            onClick={() => desk.openForm(card.key, 'reply')}
          >
            <IconReply />
            <span>{t(way === 'weigh' ? 'card:replyWithCare' : 'panel:reply')}</span>
          </button>
        )}
        <button
          type="button"
          class="choice with-icon"
          onClick={() => desk.openForm(card.key, 'promise')}
        >
          <IconHandshake />
          <span>{t('panel:promise')}</span>
        </button>
        <button
          type="button"
          class="choice with-icon"
          onClick={() => desk.openForm(card.key, 'letGo')}
        >
          <IconLeaf />
          <span>{t('panel:letGo')}</span>
        </button>
      </div>
    </CardForm>
  );
}
