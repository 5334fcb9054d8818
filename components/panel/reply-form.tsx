import { useState } from 'preact/hooks';
import { PersonName } from '../parts/person-name.tsx';
import { Sentence, slot } from '../parts/sentence.tsx';
import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';
import { DraftField, useDraft } from './draft-field.tsx';
import { WeighWords } from './weigh-words.tsx';

/** A whole answer, written here and put into the site's box. */
export function ReplyForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const draft = useDraft(desk.drafts, `${card.key} reply`);
  const [error, setError] = useState<string | null>(null);

  const submit = async () => {
    if (!draft.text.trim()) {
      setError(t('panel:emptyReply'));
      return;
    }
    setError(null);
    const { text } = draft;
    if (!(await desk.commands.run(card.key, () => desk.actions.reply(card.key, text)))) return;
    draft.forget();
    desk.closeForm();
  };

  return (
    <CardForm
      {...props}
      label={
        <Sentence
          text={t('panel:yourReply', { author: slot })}
          part={<PersonName name={card.author} />}
        />
      }
      submit={{ label: t('panel:putIntoBox'), run: () => void submit() }}
      note={t('panel:neverSends')}
    >
      <WeighWords {...props} />
      <DraftField
        label={t('panel:yourReply', { author: visibleName(card.author) })}
        quiet
        text={draft.text}
        lang={card.language}
        hint={t('panel:replyHint')}
        error={error}
        rows={4}
        onChange={draft.change}
      />
    </CardForm>
  );
}
