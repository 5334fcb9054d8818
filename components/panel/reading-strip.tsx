import { useEffect, useRef } from 'preact/hooks';
import IconCheck from '~icons/lucide/check';
import IconEye from '~icons/lucide/eye';
import IconX from '~icons/lucide/x';
import type { CommentCard, ReadingProgress } from '../../lib/inbox/view.ts';
import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';

interface ReadingStripProps {
  reading: ReadingProgress;
  /** The card of the comment to unfold, where the view has it. */
  card: CommentCard | null;
  show: (key: string) => void;
  end: () => void;
}

/** Long enough to be read; then it goes away by itself, unless the pointer or the focus is on it. */
const staysMs = 8_000;

/** How much of the post was seen, and what the person may open next. Ricevuto opens and scrolls nothing itself. */
export function ReadingStrip({ reading, card, show, end }: ReadingStripProps) {
  const t = useWords();
  const { seen, total, complete, key, next } = reading;
  const hands = useGoodbye(complete, end);
  return (
    <section
      class={complete ? 'reading complete' : 'reading'}
      aria-label={t('inbox:reading')}
      {...hands}
    >
      {complete ? <IconCheck /> : <IconEye />}
      <div>
        <p class="reading-next" role="status">
          {complete
            ? t('inbox:readComplete', { count: total ?? seen })
            : adviceOf(reading, card, t)}
        </p>
        {!complete && (
          <p class="reading-seen">
            {total === null
              ? t('inbox:seenSoFar', { count: seen })
              : t('panel:coverage', { seen, total })}
          </p>
        )}
        {!complete && next === 'unfold' && key !== null && (
          <button type="button" class="button" onClick={() => show(key)}>
            {t('inbox:showWhere')}
          </button>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('inbox:endReading')}
        title={t('inbox:endReading')}
        onClick={end}
      >
        <IconX />
      </button>
      {total !== null && (
        <progress
          class="share-bar"
          max={total}
          value={Math.min(seen, total)}
          aria-label={t('inbox:reading')}
        />
      )}
    </section>
  );
}

type Words = ReturnType<typeof useWords>;

function adviceOf({ next }: ReadingProgress, card: CommentCard | null, t: Words): string {
  switch (next) {
    case 'scroll':
      return t('inbox:nextScroll');
    case 'moreButton':
      return t('inbox:nextMoreButton');
    case 'nextPage':
      return t('inbox:nextNextPage');
    case 'unfold': {
      const author = card && visibleName(card.author);
      return author ? t('inbox:nextUnfold', { author }) : t('inbox:nextUnfoldSomeone');
    }
    case null:
      return t('inbox:nextNothing');
  }
}

/** Ends the strip a while after all was seen. */
function useGoodbye(complete: boolean, end: () => void) {
  const act = useRef(end);
  act.current = end;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const release = () => {
    hold();
    if (complete) timer.current = setTimeout(() => act.current(), staysMs);
  };
  useEffect(() => {
    release();
    return hold;
  }, [complete]);
  return { onMouseEnter: hold, onMouseLeave: release, onFocusIn: hold, onFocusOut: release };
}
