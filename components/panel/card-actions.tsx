import type { ComponentChildren } from 'preact';
import IconReopen from '~icons/lucide/rotate-ccw';
import IconReply from '~icons/lucide/reply';
import { useWords } from '../parts/words.ts';
import { AcknowledgeButton } from './acknowledge-button.tsx';
import { acknowledgeWay } from './acknowledge-way.ts';
import type { CardProps } from './comment-card.tsx';
import { hasHearts } from './has-hearts.ts';
import type { FormName } from './panel-desk.ts';

/** The few things most wanted for a comment, by where it stands. The rest is in its menu. */
export function CardActions(props: CardProps) {
  switch (props.card.standing.status) {
    case 'waiting':
      return <WaitingActions {...props} />;
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
          <ReopenButton {...props} label="panel:resume" />
          <ReplyButton {...props} />
        </div>
      );
    case 'letGo':
      return (
        <div class="actions">
          <ReopenButton {...props} label="panel:reopen" />
        </div>
      );
    default:
      return null;
  }
}

/** The smallest honest answer comes first; what would be none is not offered. */
function WaitingActions(props: CardProps) {
  const t = useWords();
  switch (acknowledgeWay(props.card)) {
    case 'reply':
      return (
        <div class="actions">
          <ReplyButton {...props} primary />
          <FormButton {...props} form="promise">
            {t('panel:promise')}
          </FormButton>
          <LaterButton {...props} />
        </div>
      );
    case 'weigh':
      return (
        <div class="actions">
          <FormButton {...props} form="reply">
            {t('card:replyWithCare')}
          </FormButton>
          <LaterButton {...props} />
        </div>
      );
    case 'insert':
      return (
        <>
          <div class="actions">
            <AcknowledgeButton {...props} primary />
            <div class="kept-together">
              <ReplyButton {...props} />
              <LaterButton {...props} />
            </div>
          </div>
          {props.card.kind === 'emoji' && hasHearts(props.card) && (
            <p class="hint heart-hint">{t('card:heartIsEnough')}</p>
          )}
        </>
      );
  }
}

function ReplyButton({ primary, ...props }: CardProps & { primary?: boolean }) {
  const t = useWords();
  return (
    <FormButton {...props} form="reply" primary={primary}>
      {primary && <IconReply />}
      {t('panel:reply')}
    </FormButton>
  );
}

function LaterButton(props: CardProps) {
  const t = useWords();
  return (
    <FormButton {...props} form="postpone">
      {t('panel:later')}
    </FormButton>
  );
}

interface FormButtonProps extends CardProps {
  form: FormName;
  primary?: boolean;
  children: ComponentChildren;
}

function FormButton({ card, desk, reachable, form, primary, children }: FormButtonProps) {
  return (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      tabIndex={reachable ? 0 : -1}
      onClick={() => desk.openForm(card.key, form)}
    >
      {children}
    </button>
  );
}

interface ReopenButtonProps extends CardProps {
  label: 'panel:resume' | 'panel:reopen';
}

function ReopenButton({ card, desk, reachable, label }: ReopenButtonProps) {
  const t = useWords();
  return (
    <button
      type="button"
      class="button"
      tabIndex={reachable ? 0 : -1}
      onClick={() => void desk.commands.run(card.key, () => desk.actions.reopen(card.key))}
    >
      <IconReopen />
      {t(label)}
    </button>
  );
}
