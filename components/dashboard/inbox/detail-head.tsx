import type { ComponentChildren, RefObject } from 'preact';
import IconBack from '~icons/lucide/arrow-left';
import IconNext from '~icons/lucide/chevron-down';
import IconPrevious from '~icons/lucide/chevron-up';
import { PersonName } from '../../parts/person-name.tsx';
import { Sentence, slot } from '../../parts/sentence.tsx';
import { useWords } from '../../parts/words.ts';
import type { Neighbours } from './use-neighbours.ts';

interface DetailHeadProps {
  id: string;
  heading: RefObject<HTMLHeadingElement | null>;
  /** null: not known yet, or not any more. */
  author: string | null;
  isMine: boolean;
  isForgotten: boolean;
  neighbours: Neighbours;
  back?: () => void;
}

/** Whose comment it is, and the way to the ones before and after it. */
export function DetailHead(props: DetailHeadProps) {
  const { id, heading, author, isMine, isForgotten, neighbours, back } = props;
  const t = useWords();
  const { place, count, previous, next } = neighbours;
  return (
    <header class="detail-head">
      {back && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('thread:back')}
          title={t('thread:back')}
          onClick={back}
        >
          <IconBack />
        </button>
      )}
      <h2 id={id} ref={heading} tabIndex={-1}>
        {author === null && t('thread:detail')}
        {author !== null && isMine && t('thread:yourComment')}
        {author !== null && !isMine && (
          <Sentence
            text={t('thread:commentOf', { author: slot })}
            part={isForgotten ? <>{t('thread:forgotten')}</> : <PersonName name={author} />}
          />
        )}
      </h2>
      {place !== null && <p class="place">{t('thread:place', { place, count })}</p>}
      <div class="steps">
        <StepButton label={t('thread:previous')} shortcut="K" step={previous}>
          <IconPrevious />
        </StepButton>
        <StepButton label={t('thread:next')} shortcut="J" step={next}>
          <IconNext />
        </StepButton>
      </div>
    </header>
  );
}

interface StepButtonProps {
  label: string;
  shortcut: string;
  step: (() => void) | null;
  children: ComponentChildren;
}

/** At the end it stays where it is: the focus would be lost with it. */
function StepButton({ label, shortcut, step, children }: StepButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={`${label} (${shortcut})`}
      aria-disabled={step === null}
      onClick={() => step?.()}
    >
      {children}
    </button>
  );
}
