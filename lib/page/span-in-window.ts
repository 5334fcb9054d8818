/** What an element takes of the width and height of the window, px; in frames of the same origin too, which count from their own corner. */
export function spanInWindow(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  const outer = frame ? spanInWindow(frame) : null;
  return new DOMRect(x + (outer?.x ?? 0), y + (outer?.y ?? 0), width, height);
}
