/** The innermost element that an event is about, in open shadow roots too; null: a document or a text. */
export function elementOf(event: Event): Element | null {
  const [first] = event.composedPath();
  // By its kind, not by its constructor: a frame has its own.
  const isElement = (first as Node | undefined)?.nodeType === 1; // ELEMENT_NODE
  return isElement ? (first as Element) : null;
}
