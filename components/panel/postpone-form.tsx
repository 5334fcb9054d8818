import IconCheck from '~icons/lucide/check';
import IconHandshake from '~icons/lucide/calendar-clock';
import IconLeaf from '~icons/lucide/leaf';
import { formatMoment } from '../../lib/i18n/dates.ts';
import { mostPostpones, postponeChoices } from '../../lib/inbox/postpone.ts';
import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';

/** Later, without a word: four moments. After the third time, a choice instead. */
export function PostponeForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const { postponed } = card.standing;
  if (postponed >= mostPostpones) return <ChooseForm {...props} />;

  const postpone = async (until: number) => {
    if (await desk.commands.run(card.key, () => desk.actions.postpone(card.key, until))) {
      desk.closeForm();
    }
  };
  return (
    <CardForm
      {...props}
      label={t('panel:postponeWhen')}
      aside={
        <span class="postpone-count">
          <span class="visually-hidden">
            {t('panel:postponeCountLabel', { count: postponed + 1 })}
          </span>
          <span aria-hidden="true">{t('panel:postponeCount', { count: postponed + 1 })}</span>
        </span>
      }
      note={t('panel:postponeHint')}
    >
      <div class="choices">
        {postponeChoices(desk.now, desk.quiet).map(({ choice, until }) => (
          <button type="button" class="choice" key={choice} onClick={() => void postpone(until)}>
            <span>{t(`panel:${choice === 'tomorrow' ? 'tomorrowMorning' : choice}`)}</span>
            <small>{formatMoment(until, desk.now, t.language)}</small>
          </button>
        ))}
      </div>
    </CardForm>
  );
}

function ChooseForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  return (
    <CardForm {...props} label={t('panel:postponedThrice')}>
      <div class="choices">
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
          <small dir="auto">{desk.wordingOf(card)}</small>
        </button>
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
