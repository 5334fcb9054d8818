import { useEffect, useRef } from 'preact/hooks';

/** Calls whenever the person comes back to this tab: meanwhile they may have answered somebody elsewhere. */
export function useReturn(onReturn: () => void): void {
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => {
    const end = new AbortController();
    const look = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    document.addEventListener('visibilitychange', look, { signal: end.signal });
    return () => end.abort();
  }, []);
}
