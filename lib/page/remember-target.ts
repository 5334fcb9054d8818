/** Remembers what the last right click was on, so that a choice from the menu finds it. */
export function rememberTarget(document: Document, signal: AbortSignal): () => Element | null {
  let target: WeakRef<Element> | null = null;
  document.addEventListener(
    'contextmenu',
    (event) => {
      const [first] = event.composedPath();
      target = first instanceof Element ? new WeakRef(first) : null;
    },
    { capture: true, passive: true, signal },
  );
  return () => target?.deref() ?? null;
}
