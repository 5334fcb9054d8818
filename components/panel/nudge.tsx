import IconHourglass from '~icons/lucide/hourglass';
import IconReply from '~icons/lucide/reply';
import type { CommentCard, InboxView } from '../../lib/inbox/view.ts';
import { formatAge } from '../../lib/i18n/dates.ts';
import { PersonName } from '../parts/person-name.tsx';
import { Sentence, slot } from '../parts/sentence.tsx';
import { useWords } from '../parts/words.ts';
import { AcknowledgeButton } from './acknowledge-button.tsx';
import type { PanelDesk } from './panel-desk.ts';
import { wantsAnswer } from './wants-answer.ts';

interface NudgeProps {
  nudge: NonNullable<InboxView['nudge']>;
  card: CommentCard;
  desk: PanelDesk;
  /** Brings the card into sight and gives it the focus. */
  goTo: (key: string) => void;
}

/** One sentence that says what matters now, its answer ready. */
export function Nudge({ nudge, card, desk, goTo }: NudgeProps) {
  const t = useWords();
  const isForAnswer = wantsAnswer(card.tag);
  return (
    <section class={isForAnswer ? 'nudge question' : 'nudge'} aria-label={t('panel:nudgeLabel')}>
      <IconHourglass />
      <p>
        <button
          type="button"
          class="plain"
          title={t('panel:nudgeShow')}
          onClick={() => goTo(card.key)}
        >
          <Sentence
            text={t('panel:nudge', {
              author: slot,
              age: formatAge(nudge.waitingMs ?? 0, t.language, 'long'),
            })}
            part={
              <b>
                <PersonName name={nudge.author} />
              </b>
            }
          />
        </button>
      </p>
      <div class="nudge-answer">
        {isForAnswer && (
          <button
            type="button"
            class="button primary"
            onClick={() => {
              goTo(card.key);
              desk.openForm(card.key, 'reply');
            }}
          >
            <IconReply />
            {t('panel:reply')}
          </button>
        )}
        <AcknowledgeButton card={card} desk={desk} reachable primary={!isForAnswer} />
      </div>
    </section>
  );
}
