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
        const [first] = event.composedPath();
        target = isElement(first) ? new WeakRef(first) : null;
      },
      { capture: true, passive: true, signal: until },
    );
  listenIn(document, signal);
  return { last: () => target?.deref() ?? null, alsoIn: listenIn };
}

/** By its kind, not by its constructor: a frame has its own. */
function isElement(target: EventTarget | undefined): target is Element {
  return (target as Node | undefined)?.nodeType === 1; // ELEMENT_NODE
}
