import { useEffect, useRef } from 'preact/hooks';
import type { PeopleDesk } from './people-desk.ts';

/** While much is written (a page is read, the log is rebuilt) nothing jumps. */
const calmMs = 1_500;

/** Calls once nothing about people has changed for a moment. */
export function useCalm(desk: PeopleDesk, onCalm: () => void): void {
  const latest = useRef(onCalm);
  latest.current = onCalm;
  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    end.signal.addEventListener('abort', () => clearTimeout(timer));
    desk.follow?.(() => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), calmMs);
    }, end.signal);
    return () => end.abort();
  }, [desk]);
}
