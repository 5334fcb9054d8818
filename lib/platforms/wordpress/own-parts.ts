import { selectors } from './selectors.ts';

/** The children that belong to this comment itself: replies to it, and a reply form moved in, are left out. */
export function ownParts(element: Element): Element[] {
  const parts: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.id === 'respond' || child.matches(selectors.replies)) continue;
    if (child.matches(selectors.comment)) continue;
    parts.push(child);
  }
  return parts;
}

export function findIn(parts: Element[], selector: string): Element | null {
  for (const part of parts) {
    if (part.matches(selector)) return part;
    const inner = part.querySelector(selector);
    if (inner) return inner;
  }
  return null;
}

export function readId(element: Element): string | null {
  return /^comment-(\d+)$/u.exec(element.id)?.[1] ?? null;
}
