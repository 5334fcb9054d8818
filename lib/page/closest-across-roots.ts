/** As `closest`, and on from an open shadow root to the element that holds it. */
export function closestAcrossRoots(element: Element, selector: string): Element | null {
  let from: Element | null = element;
  while (from) {
    const found: Element | null = from.closest(selector);
    if (found) return found;
    const root: Node = from.getRootNode();
    from = 'host' in root ? (root.host as Element) : null;
  }
  return null;
}
