import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import IconSearch from '~icons/lucide/search';
import { useWords } from '../parts/words.ts';
import type { PanelQuery } from './use-query.ts';

interface SearchButtonProps {
  query: PanelQuery;
  button: RefObject<HTMLButtonElement | null>;
}

/** Opens the field in which one searches; it stands where the button stood. */
export function SearchButton({ query, button }: SearchButtonProps) {
  const t = useWords();
  return (
    <button
      type="button"
      class="icon-button"
      ref={button}
      aria-label={t('inbox:search')}
      title={`${t('inbox:search')} (/)`}
      onClick={() => query.search('')}
    >
      <IconSearch />
    </button>
  );
}

/** For that button: it takes the focus back once the search is over, unless that is elsewhere. */
export function useSearchButton({ searched }: PanelQuery): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasSearching = useRef(false);
  const isSearching = searched !== null;
  useEffect(() => {
    if (wasSearching.current && !isSearching && document.activeElement === document.body)
      button.current?.focus();
    wasSearching.current = isSearching;
  }, [isSearching]);
  return button;
}
