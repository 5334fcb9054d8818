import { useEffect, useState } from 'preact/hooks';

const query = '(max-width: 899px)';

/** Whether the window has no room for columns side by side. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const end = new AbortController();
    const watched = matchMedia(query);
    const look = () => setNarrow(watched.matches);
    watched.addEventListener('change', look, { signal: end.signal });
    look();
    return () => end.abort();
  }, []);
  return isNarrow;
}
