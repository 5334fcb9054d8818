import IconReopen from '~icons/lucide/rotate-ccw';
import IconReply from '~icons/lucide/reply';
import { useWords } from '../parts/words.ts';
import { AcknowledgeButton } from './acknowledge-button.tsx';
import type { CardProps } from './comment-card.tsx';
import { wantsAnswer } from './wants-answer.ts';

/** The few things most wanted for a comment, by where it stands. The rest is in its menu. */
export function CardActions(props: CardProps) {
  const { standing, tag } = props.card;
  switch (standing.status) {
    case 'waiting':
      return wantsAnswer(tag) ? <AnswerActions {...props} /> : <WaitingActions {...props} />;
    case 'promised':
      return (
        <div class="actions">
          <ReplyButton {...props} primary />
          <LaterButton {...props} />
        </div>
      );
    case 'postponed':
      return (
        <div class="actions">
          <ResumeButton {...props} />
          <ReplyButton {...props} />
        </div>
      );
    default:
      return null;
  }
}

function WaitingActions(props: CardProps) {
  return (
    <div class="actions">
      <AcknowledgeButton {...props} primary />
      <div class="kept-together">
        <ReplyButton {...props} />
        <LaterButton {...props} />
      </div>
    </div>
  );
}

/** A bare thanks answers no question and no critic: the reply comes first, the thanks last and quiet. */
function AnswerActions(props: CardProps) {
  return (
    <div class="actions">
      <ReplyButton {...props} primary />
      <PromiseButton {...props} />
      <LaterButton {...props} />
      <AcknowledgeButton {...props} />
    </div>
  );
}

function ReplyButton({ card, desk, reachable, primary }: CardProps & { primary?: boolean }) {
  const t = useWords();
  return (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      tabIndex={reachable ? 0 : -1}
      onClick={() => desk.openForm(card.key, 'reply')}
    >
      {primary && <IconReply />}
      {t('panel:reply')}
    </button>
  );
}

function PromiseButton({ card, desk, reachable }: CardProps) {
  const t = useWords();
  return (
    <button
      type="button"
      class="button"
      tabIndex={reachable ? 0 : -1}
      onClick={() => desk.openForm(card.key, 'promise')}
    >
      {t('panel:promise')}
    </button>
  );
}

function LaterButton({ card, desk, reachable }: CardProps) {
  const t = useWords();
  return (
    <button
      type="button"
      class="button"
      tabIndex={reachable ? 0 : -1}
      onClick={() => desk.openForm(card.key, 'postpone')}
    >
      {t('panel:later')}
    </button>
  );
}

function ResumeButton({ card, desk, reachable }: CardProps) {
  const t = useWords();
  return (
    <button
      type="button"
      class="button"
      tabIndex={reachable ? 0 : -1}
      onClick={() => void desk.commands.run(card.key, () => desk.actions.reopen(card.key))}
    >
      <IconReopen />
      {t('panel:resume')}
    </button>
  );
}
