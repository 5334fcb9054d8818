/**
 * Calls one after another, each in a task of its own, so that what somebody types or clicks comes in between. Gives what takes the call
 * back.
 */
export function inTurn(act: () => void): () => void {
  waiting.add(act);
  if (!isRunning) setTimeout(next);
  isRunning = true;
  return () => {
    waiting.delete(act);
  };
}

const waiting = new Set<() => void>();
let isRunning = false;

function next(): void {
  const [act] = waiting;
  isRunning = act !== undefined;
  if (!act) return;
  waiting.delete(act);
  // Before it: if it throws, the others have their turn all the same.
  setTimeout(next);
  act();
}
