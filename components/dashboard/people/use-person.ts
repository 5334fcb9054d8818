import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Key } from '../../../lib/log/interaction.ts';
import type { PersonProfile } from '../../../lib/log/people/people.ts';
import { useUnfinished } from '../unfinished/unfinished-context.ts';
import type { PeopleDesk } from './people-desk.ts';
import { useReturn } from './use-return.ts';

export interface ShownPerson {
  /** undefined: not read yet; null: nobody (any more). */
  person: PersonProfile | null | undefined;
  /** Why the last reading failed; null: it did not. */
  error: unknown;
  again(): Promise<void>;
}

/** Reads one human. What was read last stays until the next is there; an answer that comes too late is dropped. */
export function usePerson(desk: PeopleDesk, key: Key): ShownPerson {
  const [stand, set] = useReducer(
    (before: Stand, change: Partial<Stand>): Stand => ({ ...before, ...change }),
    { person: undefined, error: null },
  );
  const turn = useRef(0);
  const { turn: counted } = useUnfinished();

  const read = async () => {
    const mine = (turn.current += 1);
    try {
      const person = await desk.profile(key);
      if (mine === turn.current) set({ person, error: null });
    } catch (error) {
      if (mine === turn.current) set({ error });
    }
  };
  useEffect(() => {
    void read();
    return () => {
      turn.current += 1;
    };
  }, [desk, key, counted]);
  useReturn(() => void read());
  return { ...stand, again: read };
}

type Stand = Pick<ShownPerson, 'person' | 'error'>;
