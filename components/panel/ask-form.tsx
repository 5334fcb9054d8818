import { useState } from 'preact/hooks';
import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';
import { draftIdOf } from './draft-ids.ts';
import { DraftField, useDraft } from './draft-field.tsx';

/** What a template asks of the person before its words are whole. */
export function AskForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const ready = desk.form?.ready;
  const asks = ready?.asks ?? [];
  const draft = useDraft(desk.drafts, `${draftIdOf(card.key, 'ask')} ${ready?.id ?? ''}`);
  const [errors, setErrors] = useState<readonly (string | null)[]>([]);
  if (!ready) return null;

  // One line for each answer: they are kept like any other words.
  const lines = draft.text.split('\n');
  const answers = asks.map((_, index) => lines[index] ?? '');

  const submit = async () => {
    const missing = answers.map((each) => (each.trim() ? null : t('card:answerMissing')));
    setErrors(missing);
    if (missing.some(Boolean)) return;
    await desk.commands.attempt(async () => {
      const filled = await desk.actions.fillTemplate(card.key, ready.id, { answers });
      if ('failed' in filled) {
        setErrors([...asks.slice(1).map(() => null), t(`failure:${filled.failed}`)]);
        return;
      }
      draft.forget();
      desk.closeForm();
      const { asks: _, ...whole } = filled.ready;
      desk.placeTemplate(card, whole);
    });
  };

  return (
    <CardForm
      {...props}
      label={t('card:complete')}
      submit={{ label: t('card:continue'), run: () => void submit() }}
      note={ready.title}
    >
      {asks.map((ask, index) => (
        <DraftField
          key={index}
          label={ask}
          text={answers[index] ?? ''}
          lang={card.language}
          rows={1}
          error={errors[index]}
          onChange={(text) => {
            const line = text.replace(/\s*\n\s*/gu, ' ');
            draft.change(answers.with(index, line).join('\n'));
          }}
        />
      ))}
    </CardForm>
  );
}
