import { elementOf } from './element-of.ts';

export interface Pointed {
  /** The comment under the pointer, or that the box answers. */
  commentId: string | null;
  editable: boolean;
}

interface Pointing {
  /** The box or the comment to which an element belongs; null: to none. Cheap: it is asked at each step of the pointer. */
  placeOf(element: Element): Element | null;
  describe(place: Element | null): Pointed;
  tell(pointed: Pointed): void;
}

/** A pointer that only passes by tells nothing; who wants a menu rests longer. */
const restMs = 80;

/**
 * Tells what the pointer is on, else where the caret is, whenever that becomes another comment or box; so that the right-click menu can
 * be ready before it opens. Gives what listens in a further document (a frame's clicks do not come up to the page).
 */
export function tellPointed(
  document: Document,
  { placeOf, describe, tell }: Pointing,
  signal: AbortSignal,
): (document: Document, signal: AbortSignal) => void {
  let under: WeakRef<Element> | null = null;
  let caret: WeakRef<Element> | null = null;
  let told = JSON.stringify(describe(null));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellNow = () => {
    clearTimeout(timer);
    timer = undefined;
    const pointed = describe(under?.deref() ?? caret?.deref() ?? null);
    const text = JSON.stringify(pointed);
    if (text === told) return;
    told = text;
    tell(pointed);
  };
  const tellSoon = () => {
    timer ??= setTimeout(tellNow, restMs);
  };
  const placeAt = (event: Event) => {
    const element = elementOf(event);
    const place = element && placeOf(element);
    return place && new WeakRef(place);
  };

  const listenIn = (place: Document, until: AbortSignal) => {
    const options = { capture: true, passive: true, signal: until };
    const over = (event: Event) => {
      const next = placeAt(event);
      if (next?.deref() === under?.deref()) return;
      under = next;
      tellSoon();
    };
    place.addEventListener('pointerover', over, options);
    place.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 2) return;
        // The site may have made another comment of the same element meanwhile.
        under = placeAt(event);
        tellNow();
      },
      options,
    );
    const leave = () => {
      under = null;
      tellSoon();
    };
    // At its target alone: caught on the way down, it would come for each element inside.
    place.documentElement.addEventListener('pointerleave', leave, { passive: true, signal: until });
    place.addEventListener(
      'focusin',
      (event) => {
        caret = placeAt(event);
        tellSoon();
      },
      options,
    );
    place.addEventListener(
      'focusout',
      () => {
        caret = null;
        tellSoon();
      },
      options,
    );
  };
  listenIn(document, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return listenIn;
}
