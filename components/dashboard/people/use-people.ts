import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { PeoplePage, PeopleQuery, PersonLine } from '../../../lib/log/people/people.ts';
import { useUnfinished } from '../unfinished/unfinished-context.ts';
import { useCalm } from './use-calm.ts';
import { useReturn } from './use-return.ts';
import type { PeopleDesk } from './people-desk.ts';

export type PeopleFilter = Omit<PeopleQuery, 'limit'>;

export const emptyFilter: PeopleFilter = { view: 'all', search: '', tag: null, platform: null };

export interface ShownPeople {
  /** null: not read yet. What was read last stays until the next is there. */
  page: PeoplePage | null;
  /** Until then: the first of them, where all are asked for. */
  early: readonly PersonLine[];
  isReading: boolean;
  /** Why the last reading failed; null: it did not. */
  error: unknown;
  more(): void;
  /** Something changed. */
  again(): void;
}

/** Beyond these the list asks for more, four times as many each time. */
const firstLimit = 250;
/** More than a window holds. */
const mostEarly = 40;
/** People are looked up once somebody pauses in typing, not at each letter. */
const pauseMs = 150;

/** Reads whom the filter asks for. An answer that comes too late is dropped. */
export function usePeople(desk: PeopleDesk, filter: PeopleFilter): ShownPeople {
  const [stand, set] = useReducer(
    (before: Stand, change: Partial<Stand>): Stand => ({ ...before, ...change }),
    { page: null, early: [], isReading: true, error: null },
  );
  const turn = useRef(0);
  const { turn: counted } = useUnfinished();
  const limit = useRef(firstLimit);

  const read = async () => {
    const mine = (turn.current += 1);
    set({ isReading: true });
    try {
      const page = await desk.read({ ...filter, limit: limit.current });
      if (mine === turn.current) set({ page, isReading: false, error: null });
    } catch (error) {
      if (mine === turn.current) set({ isReading: false, error });
    }
  };

  useEffect(() => {
    limit.current = firstLimit;
    const timer = setTimeout(() => void read(), filter.search === '' ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [desk, filter.view, filter.search, filter.tag, filter.platform, counted]);
  useEffect(() => {
    const end = new AbortController();
    const begin = async (): Promise<void> => {
      // Without an answer one waits for the whole.
      const early = (await desk.latest?.(mostEarly).catch(() => [])) ?? [];
      if (!end.signal.aborted) set({ early });
    };
    if (isEverybody(filter)) void begin();
    return () => end.abort();
  }, [desk]);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  useReturn(() => void read());
  useCalm(desk, () => void read());

  return {
    ...stand,
    early: isEverybody(filter) ? stand.early : [],
    more: () => {
      if (stand.isReading || !stand.page || stand.page.found <= limit.current) return;
      limit.current *= 4;
      void read();
    },
    again: () => void read(),
  };
}

type Stand = Pick<ShownPeople, 'page' | 'early' | 'isReading' | 'error'>;

function isEverybody({ view, search, tag, platform }: PeopleFilter): boolean {
  return view === 'all' && search.trim() === '' && tag === null && platform === null;
}
