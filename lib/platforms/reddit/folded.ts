import type { FoldedReplies } from '../../comments/comment.ts';
import { readCount, readCountIn } from './read-count.ts';
import { selectors as at } from './selectors.ts';

/** What the elements that stand for missing replies of one comment tell; undefined: none is missing. */
export function foldedOf(missing: readonly Element[]): FoldedReplies | undefined {
  let hidden: number | null = 0;
  // The same "2 more replies" may stand there several times, once for each width of window.
  const known = new Set<string>();
  let isAny = false;
  for (const element of missing) {
    if (!isOffered(element)) continue;
    const words = element.textContent?.trim() ?? '';
    const source = `${element.getAttribute('src') ?? ''} ${words}`;
    if (known.has(source)) continue;
    known.add(source);
    isAny = true;
    const count =
      readCount(element.querySelector(at.count)?.getAttribute('number')) ?? readCountIn(words);
    hidden = hidden === null || count === null ? null : hidden + count;
  }
  return isAny ? { hidden } : undefined;
}

/**
 * Each comment carries a link to its own page, hidden while its replies are there: it means missing ones only where it is offered.
 * Asked of the element and its wrappers by their own style: the whole comment may be folded away by the reader.
 */
function isOffered(element: Element): boolean {
  if (!element.matches(at.threadLink)) return true;
  const view = element.ownerDocument.defaultView;
  for (let part: Element | null = element; part; part = part.parentElement) {
    if (part.hasAttribute('thingid')) break;
    if (part.hasAttribute('hidden') || part.classList.contains('hidden')) return false;
    // '' is said of what no slot of a shadow root takes in.
    if (view && ['none', ''].includes(view.getComputedStyle(part).display)) return false;
  }
  return true;
}
