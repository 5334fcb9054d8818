import { useState } from 'preact/hooks';
import IconRepeat from '~icons/lucide/repeat-2';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import { useWords } from '../parts/words.ts';
import { acknowledgeWay } from './acknowledge-way.ts';
import type { CardProps } from './comment-card.tsx';
import { mostTimesSame } from './place-template.ts';
import { SaidPolitely } from './said-politely.tsx';
import type { TemplateWords } from './use-template-words.ts';
import { useTimesHere } from './use-times-here.ts';

interface SameWordsProps extends CardProps {
  words: TemplateWords;
  /** Another thanks may take their place. */
  isThanks?: boolean;
}

/** The same words again and again under one post read as a machine's: it says so, and finds others. It stops nobody. */
export function SameWords({ words, isThanks, ...props }: SameWordsProps) {
  const { card, desk } = props;
  const t = useWords();
  const { draft, source } = words;
  const times = useTimesHere(props, draft.text, source);
  const [isExhausted, setExhausted] = useState(false);
  const isSame = times >= mostTimesSame;
  const sentence = isSame ? t('card:sameWords', { nth: times + 1 }) : '';

  const change = async () => {
    const other = await otherWords(props, draft.text, source);
    if (other === null || other.text === draft.text) setExhausted(true);
    else words.exchange(other.text, other.from);
  };
  const canChange = source?.text === draft.text || (isThanks && acknowledgeWay(card) === 'insert');

  return (
    <>
      <SaidPolitely text={sentence} />
      {isSame && (
        <div class="same-words">
          <IconRepeat />
          <div>
            <p>{isExhausted ? t('card:noOtherWords') : sentence}</p>
            {canChange && !isExhausted && (
              <button
                type="button"
                class="button"
                onClick={() => void desk.commands.attempt(change)}
              >
                {t('card:sayOtherwise')}
              </button>
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** Another variant of the same template; of words without one, another thanks. null: there is none. */
async function otherWords(
  { card, desk }: CardProps,
  text: string,
  source: TemplateWords['source'],
): Promise<{ text: string; from?: ReadyTemplate } | null> {
  if (source?.text !== text) return { text: await desk.actions.nextVariant(card.key, text) };
  const filled = await desk.actions.fillTemplate(card.key, source.id, { not: text });
  if ('failed' in filled || filled.ready.asks?.length) return null;
  return { text: filled.ready.text, from: filled.ready };
}
