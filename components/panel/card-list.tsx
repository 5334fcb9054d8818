import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../parts/words.ts';
import type { CardShape } from './card-place.tsx';
import type { FirstComments } from './first-comments.ts';
import type { PanelDesk } from './panel-desk.ts';
import { PostGroup } from './post-group.tsx';

interface CardListProps {
  first: FirstComments;
  desk: PanelDesk;
  showWaiting: boolean;
  showMore: () => void;
  pageSize: number;
  shape?: CardShape;
}

/** The cards by post; more come when the end comes near, or at the press of the button. */
export function CardList(props: CardListProps) {
  const { first, desk, showWaiting, showMore, pageSize, shape } = props;
  const reachableKey =
    desk.selected && first.keys.includes(desk.selected) ? desk.selected : (first.keys[0] ?? null);
  return (
    <>
      {first.groups.map((group) => (
        <PostGroup
          key={group.key}
          group={group}
          desk={desk}
          reachableKey={reachableKey}
          showWaiting={showWaiting}
          shape={shape}
        />
      ))}
      {first.rest > 0 && <More count={Math.min(first.rest, pageSize)} showMore={showMore} />}
    </>
  );
}

function More({ count, showMore }: { count: number; showMore: () => void }) {
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const act = useRef(showMore);
  act.current = showMore;

  useEffect(() => {
    const element = button.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) act.current();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  });

  return (
    <button type="button" class="button show-more" ref={button} onClick={showMore}>
      {t('panel:showMore', { count })}
    </button>
  );
}
