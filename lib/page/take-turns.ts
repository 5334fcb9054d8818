/** A task longer than this makes a page stutter (long task: 50 ms, W3C Long Tasks API); we stop far below. */
const turnMs = 12;

/** Gives the page its turn whenever ours has lasted long enough. Call between small pieces of work. */
export function createTurns(
  now: () => number = () => performance.now(),
): () => Promise<void> | null {
  let startedAt = now();
  return () => {
    if (now() - startedAt < turnMs) return null;
    return yieldToPage().then(() => {
      startedAt = now();
    });
  };
}

function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
