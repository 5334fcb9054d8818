import type { Facts } from './facts.ts';
import { findOwn } from './own-parts.ts';
import { selectors } from './selectors.ts';

/** Whether a comment waits for approval. The page's own live list, which is nearly always empty, spares each comment a search for what it has not. */
export function isHeld(element: Element, { held }: Facts): boolean {
  return held.length > 0 && findOwn(element, [`.${selectors.awaitingModeration}`]) !== null;
}
