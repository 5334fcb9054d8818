import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilterName, InboxQuery } from '../../lib/inbox/filters.ts';

/** What the person wants to see; the view follows a moment later. */
export interface PanelQuery {
  filter: FilterName | null;
  setFilter(filter: FilterName | null): void;
  /** null: nothing is being searched, the field is not there. */
  searched: string | null;
  search(text: string): void;
  endSearch(): void;
  /** What the palette looks for while it is open, in place of all else; null: nothing. */
  peek(text: string | null): void;
}

/** Long enough not to ask at each letter, short enough not to be waited for. */
const pauseMs = 150;

/** Keeps the query and asks for it. `begin`: the filter to begin with. `also`: what is wanted besides, which the view knows itself. */
export function useQuery(
  begin: () => FilterName | null,
  ask: (query: InboxQuery) => void,
  also: Pick<InboxQuery, 'scope' | 'chosen'> = {},
): PanelQuery {
  const [filter, setFilter] = useState(begin);
  const [searched, setSearched] = useState<string | null>(null);
  const [peeked, setPeeked] = useState<string | null>(null);
  const asked = useRef<InboxQuery>({ filter: null, search: '' });
  const wanted: InboxQuery = {
    ...(peeked === null
      ? { filter, search: searched?.trim() ?? '' }
      : { filter: null, search: peeked.trim() }),
    ...also,
  };
  const wantedAs = JSON.stringify(wanted);

  useEffect(() => {
    const before = asked.current;
    if (JSON.stringify(before) === wantedAs) return undefined;
    const askNow = () => {
      asked.current = wanted;
      ask(wanted);
    };
    if (before.search === wanted.search || wanted.search === '') {
      askNow();
      return undefined;
    }
    const timer = setTimeout(askNow, pauseMs);
    return () => clearTimeout(timer);
  }, [wantedAs]);

  return {
    filter,
    setFilter,
    searched,
    search: setSearched,
    endSearch: () => setSearched(null),
    peek: setPeeked,
  };
}
