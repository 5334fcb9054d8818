import { useEffect, useRef, useState } from 'preact/hooks';
import { useUnfinished } from '../unfinished/unfinished-context.ts';

export interface Asked<Answer> {
  state: 'loading' | 'ready' | 'failed';
  /** While something new is asked the last answer stays, so that nothing jumps. null: none yet, or it failed. */
  answer: Answer | null;
  retry(): void;
}

/** Asks whenever `about` changes, and once all is there that was being derived anew; and drops what comes too late. */
export function useAsked<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  about: string,
): Asked<Answer> {
  const [{ state, answer }, set] = useState<Pick<Asked<Answer>, 'state' | 'answer'>>({
    state: 'loading',
    answer: null,
  });
  const [turn, setTurn] = useState(0);
  const { turn: counted } = useUnfinished();
  const asking = useRef(ask);
  asking.current = ask;

  useEffect(() => {
    const end = new AbortController();
    set((before) => ({ ...before, state: 'loading' }));
    asking.current(end.signal).then(
      (given) => {
        if (!end.signal.aborted) set({ state: 'ready', answer: given });
      },
      () => {
        if (!end.signal.aborted) set({ state: 'failed', answer: null });
      },
    );
    return () => end.abort();
  }, [about, turn, counted]);

  return { state, answer, retry: () => setTurn(turn + 1) };
}
