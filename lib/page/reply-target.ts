type TargetOf = (box: Element) => string | null;

/** Scripts of ours that share a page's world see each other here; the page itself does not. */
const world = globalThis as { ricevutoReplyTarget?: TargetOf };

/** Tells our other scripts in this page which comment a box answers, until the signal ends. */
export function shareReplyTarget(targetOf: TargetOf, signal: AbortSignal): void {
  world.ricevutoReplyTarget = targetOf;
  signal.addEventListener('abort', () => {
    if (world.ricevutoReplyTarget === targetOf) delete world.ricevutoReplyTarget;
  });
}

/** The comment that a box answers; null: none, or it cannot be told; undefined: nothing of ours reads this page. */
export function replyTargetOf(box: Element): string | null | undefined {
  return world.ricevutoReplyTarget?.(box);
}
