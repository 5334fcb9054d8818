import { elementOf } from './element-of.ts';

export interface RememberedTarget {
  last(): Element | null;
  /** Clicks in a frame do not come up to the page: its document is listened to as well, until the signal ends. */
  alsoIn(document: Document, signal: AbortSignal): void;
}

/** Remembers what the last right click was on, so that a choice from the menu finds it. */
export function rememberTarget(document: Document, signal: AbortSignal): RememberedTarget {
  let target: WeakRef<Element> | null = null;
  const listenIn = (place: Document, until: AbortSignal) =>
    place.addEventListener(
      'contextmenu',
      (event) => {
        const element = elementOf(event);
        target = element && new WeakRef(element);
      },
      { capture: true, passive: true, signal: until },
    );
  listenIn(document, signal);
  return { last: () => target?.deref() ?? null, alsoIn: listenIn };
}
