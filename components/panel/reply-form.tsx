import { useEffect, useState } from 'preact/hooks';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import { PersonName } from '../parts/person-name.tsx';
import { Sentence, slot } from '../parts/sentence.tsx';
import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import { CardForm } from './card-form.tsx';
import type { CardProps } from './comment-card.tsx';
import { DraftField } from './draft-field.tsx';
import { SameWords } from './same-words.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { useTemplateWords } from './use-template-words.ts';
import { WeighWords } from './weigh-words.tsx';

/** A whole answer, written here or begun with a template, and put into the site's box. */
export function ReplyForm(props: CardProps) {
  const { card, desk } = props;
  const t = useWords();
  const words = useTemplateWords(props, 'reply');
  const { draft, source } = words;
  const [error, setError] = useState<string | null>(null);

  const submit = async () => {
    if (!draft.text.trim()) {
      setError(t('panel:emptyReply'));
      return;
    }
    setError(null);
    const { text } = draft;
    const put = () => desk.actions.reply(card.key, text, source?.id);
    if (!(await desk.commands.run(card.key, put))) return;
    draft.forget();
    desk.setWeighed(card.key, []);
    desk.closeForm();
  };

  const choose = (ready: ReadyTemplate) => {
    if (ready.asks?.length) desk.openForm(card.key, 'ask', { ready });
    else if (ready.purpose === 'promise') desk.openForm(card.key, 'promise', { ready });
    else words.take(ready);
  };
  useNamedTemplate(props, choose, setError);

  const { status, due } = card.standing;
  const isDue = status === 'promised' && due !== undefined && due <= desk.now;
  const suggestions = <SuggestionList {...props} most={isDue ? 4 : 5} choose={choose} />;
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
      below={isDue ? undefined : suggestions}
    >
      <WeighWords {...props} text={draft.text} />
      {isDue && suggestions}
      <DraftField
        label={t('panel:yourReply', { author: visibleName(card.author) })}
        quiet
        first
        field={words.field}
        text={draft.text}
        lang={card.language}
        hint={t('panel:replyHint')}
        error={error}
        rows={4}
        onChange={draft.change}
      />
      <SameWords {...props} words={words} isThanks />
    </CardForm>
  );
}

/** The form was opened with a template's name alone: its words are fetched. */
function useNamedTemplate(
  { card, desk }: CardProps,
  choose: (ready: ReadyTemplate) => void,
  fail: (sentence: string) => void,
): void {
  const t = useWords();
  const id = desk.form?.ready ? undefined : desk.form?.templateId;
  useEffect(() => {
    if (id === undefined) return undefined;
    let isOver = false;
    desk.actions
      .fillTemplate(card.key, id)
      .then((filled) => {
        if (isOver) return;
        if ('ready' in filled) choose(filled.ready);
        else fail(t(`failure:${filled.failed}`));
      })
      .catch(() => fail(t('failure:noAnswer')));
    return () => {
      isOver = true;
    };
  }, [id]);
}
