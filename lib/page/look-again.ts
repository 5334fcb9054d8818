const wishes = new EventTarget();

/** Says that a platform has learned something about the page that no change of the document tells. */
export function lookAgain(): void {
  wishes.dispatchEvent(new Event('look'));
}

/** Calls `look` whenever a platform asks for it, until the signal ends. */
export function whenAskedToLook(look: () => void, signal: AbortSignal): void {
  wishes.addEventListener('look', look, { signal });
}
