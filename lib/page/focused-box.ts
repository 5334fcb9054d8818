import { findEditable } from '../composer/find-editable.ts';

/** Where keys would go now, in open shadow roots and in frames of the same origin too; null: into no box. */
export function focusedBox(document: Document): HTMLElement | null {
  let focused = document.activeElement;
  for (let inner: Element | null | undefined = focused; inner; inner = innerFocus(inner))
    focused = inner;
  return findEditable(focused);
}

function innerFocus(element: Element): Element | null | undefined {
  const { contentDocument } = element as HTMLIFrameElement;
  return (element.shadowRoot ?? contentDocument)?.activeElement;
}
