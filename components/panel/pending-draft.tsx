import IconClipboard from '~icons/lucide/clipboard-check';
import IconPen from '~icons/lucide/pen-line';
import { visibleText } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import { pasteKeys } from '../../lib/i18n/paste-keys.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import type { CommentCard } from '../../lib/inbox/view.ts';
import type { CardProps } from './comment-card.tsx';
import { draftIdOf } from './draft-ids.ts';
import type { PanelDesk } from './panel-desk.ts';

/** The words stand in the site's box, or on the clipboard, and have not been seen sent. */
export function PendingDraft({ card, desk, reachable }: CardProps) {
  const t = useWords();
  const draft = card.pendingDraft;
  if (!draft) return null;
  const tabIndex = reachable ? 0 : -1;
  return (
    <div class={draft.copied ? 'pending copied' : 'pending'}>
      <p class="pending-title">
        {draft.copied ? <IconClipboard /> : <IconPen />}
        {draft.copied ? t('panel:draftCopied', { keys: pasteKeys() }) : t('panel:draftInBox')}
      </p>
      <blockquote dir="auto" lang={card.language}>
        {visibleText(draft.text)}
      </blockquote>
      <div class="actions">
        <button
          type="button"
          class="button"
          tabIndex={tabIndex}
          onClick={() => void desk.commands.run(card.key, () => putInAgain(card.key, draft, desk))}
        >
          {t('panel:draftAgain')}
        </button>
        <button
          type="button"
          class="button"
          tabIndex={tabIndex}
          onClick={() => {
            const id = draftIdOf(card.key, 'reply');
            if (!desk.drafts.read(id)) desk.drafts.write(id, draft.text);
            desk.openForm(card.key, 'reply');
          }}
        >
          {t('panel:draftChange')}
        </button>
      </div>
    </div>
  );
}

/** As what it was meant the first time; the log tells a thanks from a promise from an answer. */
function putInAgain(
  key: string,
  { text, purpose, due }: NonNullable<CommentCard['pendingDraft']>,
  { actions }: PanelDesk,
): Promise<CommandResult> {
  if (purpose === 'acknowledge') return actions.acknowledge(key, text);
  if (purpose === 'promise' && due !== undefined) return actions.promise(key, text, due);
  return actions.reply(key, text);
}
