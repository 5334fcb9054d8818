/**
 * How many elements of the document each anchor of a platform finds, by the anchor's name: what a report needs to repair a platform
 * whose site changed, and nothing of anybody's. Values that are no selectors (class names, functions) are left out.
 */
export function countAnchors(
  document: Document,
  anchors: Readonly<Record<string, unknown>>,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, selector] of Object.entries(anchors)) {
    if (typeof selector === 'string') counts[name] = countOf(document, selector);
  }
  return counts;
}

function countOf(document: Document, selector: string): number {
  try {
    return document.querySelectorAll(selector).length;
  } catch {
    // A part of a selector, put together elsewhere.
    return 0;
  }
}
