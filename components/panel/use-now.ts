import { useEffect, useState } from 'preact/hooks';

const tickMs = 30_000;

/** The time, anew every half minute, so that ages grow while one looks. */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), tickMs);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
