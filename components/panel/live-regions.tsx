import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InboxView } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';

/** Stands from the start and changes its words: a region that comes with its words is often not read. */
export function LiveRegion({ text }: { text: ComponentChildren }) {
  return (
    <p class="visually-hidden" role="status">
      {text}
    </p>
  );
}

/** Says the new count when it changes, not the first one. */
export function CountRegion({ count }: { count: number }) {
  const t = useWords();
  const before = useRef(count);
  const [text, setText] = useState('');
  useEffect(() => {
    if (before.current === count) return;
    before.current = count;
    setText(t('panel:nowWaiting', { count }));
  }, [count, t]);
  return <LiveRegion text={text} />;
}

/** Says how many were found in the lane that is open, as the search goes on. */
export function FoundRegion({ query, found }: { query: InboxView['query']; found: number }) {
  const t = useWords();
  return <LiveRegion text={query.search && t('inbox:foundHere', { count: found })} />;
}
