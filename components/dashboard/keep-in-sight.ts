/**
 * Keeps what is being read where it stands while the window changes: it is dragged, turned, zoomed, the devtools open. The browser does so
 * by itself as long as the layout stays the same; it gives up in that very step in which columns come and go, and wherever rows are placed
 * by script. Who stands at the top of a page stays there.
 */
export function keepInSight(page: HTMLElement, signal: AbortSignal): void {
  let place: Place | null = null;
  let focused: Element | null = null;
  /** The part that was scrolled last, or has the focus. */
  let part: EventTarget | null = null;
  let isMoving = false;
  let width = innerWidth;
  let framesLeft = 0;
  let watching: ResizeObserver | undefined;

  const look = (): void => {
    if (framesLeft > 0) return;
    const inner = part instanceof Element && page.contains(part) ? scrollerOf(part) : null;
    place = (inner && page.contains(inner) && readPlace(inner)) || readPlace(page);
    focused = focusInSight(page);
  };
  const note = ({ target }: Event): void => {
    isMoving = false;
    part = target;
    if (framesLeft > 0) return;
    look();
    // Rows that came into sight are still being measured.
    requestAnimationFrame(() => requestAnimationFrame(look));
  };
  const hold = (): void => {
    const isHidden = place !== null && !bringBack(place);
    if (!focused || focused !== document.activeElement) return;
    if (isHidden || focused.matches(fields)) focused.scrollIntoView({ block: 'nearest' });
  };
  const endSoon = (): void => {
    framesLeft -= 1;
    hold();
    if (framesLeft > 0) {
      requestAnimationFrame(endSoon);
      return;
    }
    watching?.disconnect();
    look();
  };
  const follow = (): void => {
    // A phone's window grows while one scrolls: its bar goes away.
    if (isMoving && innerWidth === width) return;
    width = innerWidth;
    // Who begins to observe last hears last: by then rows are measured and placed anew, and nothing has been painted.
    watching?.disconnect();
    watching = new ResizeObserver(hold);
    watching.observe(page);
    if (framesLeft === 0) requestAnimationFrame(endSoon);
    framesLeft = framesToSettle;
  };

  addEventListener('resize', follow, { signal });
  document.addEventListener('scroll', () => (isMoving = true), {
    capture: true,
    passive: true,
    signal,
  });
  document.addEventListener('scrollend', note, { capture: true, signal });
  page.addEventListener('focusin', note, { signal });
  signal.addEventListener('abort', () => watching?.disconnect(), { once: true });
}

/** The one of the change itself, and two more: rows that come into sight are measured one frame later. */
const framesToSettle = 3;

interface Place {
  element: Element;
  /** How much of its height has been read, 0 to 1. */
  read: number;
  /** Where that stands in the window, in px from its top. */
  y: number;
}

/** What stands highest in a part of the page that scrolls; null: it has not been scrolled. */
function readPlace(part: Element): Place | null {
  const scroller = scrollerOf(part);
  if (scroller.scrollTop === 0) return null;
  const edge = Math.max(0, scroller === document.scrollingElement ? 0 : topOf(scroller));
  const element = highest(part, edge);
  if (!element) return null;
  const { top, height } = element.getBoundingClientRect();
  const read = Math.max(0, edge - top) / height;
  return { element, read, y: top + read * height };
}

/** The first that begins below the edge, or of those upon it the smallest. What sticks there is not what is read. */
function highest(part: Element, edge: number): Element | null {
  for (const child of part.children) {
    const { top, bottom, height } = child.getBoundingClientRect();
    const isSeen = height > 0 && bottom > edge;
    if (!isSeen || ['sticky', 'fixed'].includes(getComputedStyle(child).position)) continue;
    return top >= edge ? child : (highest(child, edge) ?? child);
  }
  return null;
}

/** false: it is not there any more, or hidden (a list, where there is only room for the one who is open). */
function bringBack({ element, read, y }: Place): boolean {
  const { top, height } = element.getBoundingClientRect();
  if (height === 0) return false;
  const moved = top + read * height - y;
  const scroller = scrollerOf(element);
  const before = scroller.scrollTop;
  if (Math.abs(moved) >= 1) scroller.scrollBy({ top: moved, behavior: 'instant' });
  if (scroller.scrollTop === before) return true;
  // A long list counts from where it was; rows that it measures before the browser tells would move the page back.
  document.dispatchEvent(new Event('scroll', { bubbles: true }));
  return true;
}

/** What has the focus, unless one has scrolled away from it. */
function focusInSight(page: Element): Element | null {
  const focused = document.activeElement;
  if (!focused || focused === page || !page.contains(focused)) return null;
  const { top, bottom } = focused.getBoundingClientRect();
  return top < innerHeight && bottom > 0 ? focused : null;
}

/** In these one writes; they stay in sight even when the window only gets lower. */
const fields = 'textarea, [contenteditable], input:not([type=radio], [type=checkbox])';

/** What scrolls around an element: a column of its own, or the page. */
function scrollerOf(element: Element): Element {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const { overflowY } = getComputedStyle(outer);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && outer.scrollHeight > outer.clientHeight) return outer;
  }
  return document.scrollingElement ?? document.documentElement;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
