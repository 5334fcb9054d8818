import { useState } from 'preact/hooks';
import type { ComponentChild } from 'preact';
import { useWords } from '../../parts/words.ts';

/** The first of a list of cards, and a button for the next ones where there are more: a year may have hundreds. */
export function useFirst<Each>(all: readonly Each[]): {
  first: readonly Each[];
  more: ComponentChild;
} {
  const t = useWords();
  const [limit, setLimit] = useState(pageSize);
  const rest = all.length - limit;
  return {
    first: all.slice(0, limit),
    more: rest > 0 && (
      <button type="button" class="button" onClick={() => setLimit(limit + pageSize)}>
        {t('panel:showMore', { count: Math.min(pageSize, rest) })}
      </button>
    ),
  };
}

const pageSize = 24;
