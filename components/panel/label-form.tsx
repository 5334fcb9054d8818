import { commentKinds, type CommentKind } from '../../lib/language/comment-kind.ts';
import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';

/** What kind of comment it is, by the person's own judgement. */
export function LabelForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();

  const choose = async (kind: CommentKind) => {
    if (kind === card.kind && card.isLabelled) return desk.closeForm();
    if (await desk.commands.run(card.key, () => desk.actions.label(card.key, kind))) {
      desk.closeForm();
    }
  };
  return (
    <CardForm {...props} label={t('kind:which')} note={t('kind:stays')}>
      <div class="choices compact">
        {commentKinds.map((kind) => (
          <button
            type="button"
            class="choice"
            key={kind}
            aria-pressed={kind === card.kind}
            data-first={kind === card.kind ? true : undefined}
            onClick={() => void choose(kind)}
          >
            {t(`kind:${kind}`)}
          </button>
        ))}
      </div>
    </CardForm>
  );
}
