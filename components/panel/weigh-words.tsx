import IconScale from '~icons/lucide/scale';
import { canPostpone } from '../../lib/inbox/postpone.ts';
import { weighDraft } from '../../lib/language/weigh-draft.ts';
import { useWords } from '../parts/words.ts';
import type { CardProps } from './comment-card.tsx';
import type { WeighReason } from './panel-desk.ts';
import { SaidPolitely } from './said-politely.tsx';

const hourMs = 3_600_000;

/** A breath before an answer to criticism, or words that may sting. It can be skipped, and stops nobody. */
export function WeighWords({ card, desk, text }: CardProps & { text: string }) {
  const t = useWords();
  const mark = weighDraft(text, card.language);
  const reasons: WeighReason[] = [];
  if (card.kind === 'criticism') reasons.push('criticism');
  if (mark) reasons.push(mark);
  const weighed = desk.weighed(card.key);
  const isNew = reasons.some((reason) => !weighed.has(reason));
  const why = mark ? t(`weigh:${mark}`) : null;

  return (
    <>
      <SaidPolitely text={isNew ? [t('weigh:title'), why].filter(Boolean).join('. ') : ''} />
      {isNew && (
        <section class="weigh-words" aria-label={t('weigh:title')}>
          <IconScale />
          <div>
            <b>{t('weigh:title')}</b>
            {why && <p>{why}</p>}
            <ul>
              <li>{t('weigh:true')}</li>
              <li>{t('weigh:thanked')}</li>
              <li>{t('weigh:aloud')}</li>
            </ul>
            <div class="actions">
              <button
                type="button"
                class="button"
                onClick={(event) => {
                  const form = event.currentTarget.closest('form');
                  desk.setWeighed(card.key, [...weighed, ...reasons]);
                  form?.querySelector('textarea')?.focus({ preventScroll: true });
                }}
              >
                {t('weigh:done')}
              </button>
              {text.trim() !== '' && <RestButton card={card} desk={desk} />}
            </div>
          </div>
        </section>
      )}
    </>
  );
}

/** An hour's rest for the words, where the comment can rest as well; else they stay where they are. */
function RestButton({ card, desk }: Pick<CardProps, 'card' | 'desk'>) {
  const t = useWords();
  const { status, postponed } = card.standing;
  const isPromised = status === 'promised';

  if (!isPromised && canPostpone(postponed)) {
    const rest = async () => {
      const until = desk.now + hourMs;
      if (await desk.commands.run(card.key, () => desk.actions.postpone(card.key, until))) {
        desk.closeForm();
      }
    };
    return (
      <>
        <button type="button" class="button" onClick={() => void rest()}>
          {t('weigh:later')}
        </button>
        <p class="hint">{t('weigh:laterHint')}</p>
      </>
    );
  }
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={(event) => {
          const home = event.currentTarget.closest<HTMLElement>('.card');
          desk.closeForm();
          home?.focus({ preventScroll: true });
        }}
      >
        {t('weigh:keep')}
      </button>
      <p class="hint">{t(isPromised ? 'weigh:keepPromised' : 'weigh:keepThrice')}</p>
    </>
  );
}
