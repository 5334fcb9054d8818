import { useLayoutEffect, useRef } from 'preact/hooks';
import IconSearch from '~icons/lucide/search';
import IconX from '~icons/lucide/x';
import { useWords } from '../parts/words.ts';

interface SearchFieldProps {
  text: string;
  change: (text: string) => void;
  end: () => void;
  /** Goes to the first of what was found. */
  enter: () => void;
}

/** Stands in the header's place while something is searched. Escape ends it, Enter goes to what was found. */
export function SearchField({ text, change, end, enter }: SearchFieldProps) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  // Before the next key is heard: letters typed right after the slash belong to the search.
  useLayoutEffect(() => field.current?.focus(), []);

  return (
    <form
      class="search-field"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end();
        else if (event.key === 'ArrowDown') enter();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <IconSearch />
      <input
        type="search"
        ref={field}
        aria-label={t('inbox:search')}
        placeholder={t('inbox:searchHint')}
        autocomplete="off"
        dir="auto"
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={t('inbox:endSearch')}
        title={`${t('inbox:endSearch')} (Esc)`}
        onClick={end}
      >
        <IconX />
      </button>
    </form>
  );
}
