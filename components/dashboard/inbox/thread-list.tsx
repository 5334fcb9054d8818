import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CommentCard } from '../../../lib/inbox/view.ts';
import type { Thread, ThreadComment } from '../../../lib/log/thread.ts';
import { CardPlace } from '../../panel/card-place.tsx';
import type { PanelDesk } from '../../panel/panel-desk.ts';
import { useWords } from '../../parts/words.ts';
import { aroundOpen } from './around-open.ts';
import { ThreadLine } from './thread-line.tsx';

interface ThreadListProps {
  /** null: still being read. */
  thread: Thread | null;
  /** The comment that is open, with all that can be done; null: it is not in the count. */
  card: CommentCard | null;
  desk: PanelDesk;
  isCounted: boolean;
}

/** So many more each time, in a thread that is long. */
const pageSize = 100;

/** The whole thread, the user's own words marked, the open comment as its card in its place. */
export function ThreadList({ thread, card, desk, isCounted }: ThreadListProps) {
  const t = useWords();
  const [limit, setLimit] = useState(40);
  if (!thread) {
    return (
      <ol class="thread" aria-label={t('thread:thread')} aria-busy="true">
        <li class="open">{card && <CardPlace card={card} desk={desk} reachable />}</li>
      </ol>
    );
  }
  const { shown, before, after } = aroundOpen(thread, limit);
  const showMore = () => setLimit(limit + pageSize);
  return (
    <>
      {thread.isLoose && <p class="hint thread-note">{t('thread:loose')}</p>}
      <ol class="thread" aria-label={t('thread:thread')}>
        {shown.map((comment, index) => (
          <Place
            key={comment.key}
            comment={comment}
            isOpen={comment.key === thread.key}
            card={card}
            desk={desk}
          >
            {/* The top comment stays: what is left out comes after it. */}
            {index === 0 && before > 0 && <More count={before} showMore={showMore} />}
          </Place>
        ))}
      </ol>
      {after > 0 && <More count={after} showMore={showMore} />}
      {!isCounted && <p class="hint thread-note">{t('thread:notCounted')}</p>}
    </>
  );
}

interface PlaceProps {
  comment: ThreadComment;
  isOpen: boolean;
  card: CommentCard | null;
  desk: PanelDesk;
  children: ComponentChildren;
}

/** Deeper than this it would be squeezed. */
const deepest = 5;

function Place({ comment, isOpen, card, desk, children }: PlaceProps) {
  const t = useWords();
  const hidden = comment.folded?.hidden;
  return (
    <li
      class={isOpen ? 'open' : comment.isMine ? 'mine' : ''}
      style={{ '--depth': String(Math.min(comment.depth, deepest)) }}
    >
      {isOpen && card && !comment.isGone ? (
        <CardPlace card={card} desk={desk} reachable />
      ) : (
        <ThreadLine comment={comment} desk={desk} isOpen={isOpen} />
      )}
      {hidden !== undefined && (
        <p class="hint thread-note">
          {hidden === null ? t('thread:foldedSome') : t('thread:folded', { count: hidden })}
        </p>
      )}
      {children}
    </li>
  );
}

function More({ count, showMore }: { count: number; showMore: () => void }) {
  const t = useWords();
  return (
    <button type="button" class="text-button thread-more" onClick={showMore}>
      {t('thread:more', { count })}
    </button>
  );
}
