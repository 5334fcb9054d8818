/**
 * Looks again and again until there is something, or gives null when the signal ends. Sites open their boxes in shadow roots, in
 * frames and by style alone, which no observer of the document tells.
 */
export function lookUntil<Found>(
  find: () => Found | null,
  signal: AbortSignal,
): Promise<Found | null> {
  return new Promise((resolve) => {
    const look = () => {
      const found = find();
      if (found === null && !signal.aborted) return;
      clearInterval(timer);
      signal.removeEventListener('abort', look);
      resolve(found);
    };
    const timer = setInterval(look, lookEveryMs);
    signal.addEventListener('abort', look);
    look();
  });
}

/** Nobody sees a box come sooner. */
const lookEveryMs = 40;
