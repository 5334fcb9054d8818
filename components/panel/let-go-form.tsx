import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';
import { draftIdOf } from './draft-ids.ts';
import { DraftField, useDraft } from './draft-field.tsx';

/** No answer is needed. The reason is the person's own, and may be left out. */
export function LetGoForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const draft = useDraft(desk.drafts, draftIdOf(card.key, 'letGo'));

  const submit = async () => {
    const reason = draft.text.trim() || undefined;
    if (await desk.commands.run(card.key, () => desk.actions.letGo(card.key, reason))) {
      draft.forget();
      desk.closeForm();
    }
  };

  return (
    <CardForm
      {...props}
      label={t('panel:letGo')}
      submit={{ label: t('panel:letGo'), run: () => void submit() }}
      note={t('panel:letGoExplained')}
    >
      <DraftField
        label={t('panel:letGoReason')}
        text={draft.text}
        lang={t.language}
        hint={t('panel:letGoHint')}
        rows={2}
        onChange={draft.change}
      />
    </CardForm>
  );
}
