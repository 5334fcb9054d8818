import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Unfinished } from '../../../lib/log/follow-unfinished.ts';

interface Standing {
  /** What is derived anew just now: figures are incomplete, and of what is missing nothing can be said. null: all is there. */
  unfinished: Unfinished | null;
  /** Another one each time that all is there again: what was read before is to be read anew. */
  turn: number;
}

export const UnfinishedContext = createContext<Standing>({ unfinished: null, turn: 0 });

export function useUnfinished(): Standing {
  return useContext(UnfinishedContext);
}

/** What the context of a page is, from what is told from outside. */
export function useStanding(unfinished: Unfinished | null): Standing {
  const [turn, setTurn] = useState(0);
  const was = useRef(unfinished);
  useEffect(() => {
    if (was.current && !unfinished) setTurn((before) => before + 1);
    was.current = unfinished;
  }, [unfinished]);
  return { unfinished, turn };
}
