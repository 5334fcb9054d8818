/** How long the outline stays. */
const shownMs = 2400;

/** A comment with its whole thread may be taller than the window: then its beginning counts. */
const tallShare = 0.6;

/** Brings a comment into view because the person asked, moves no focus, and outlines it for a moment. */
export function showComment(element: Element, signal: AbortSignal): void {
  const window = element.ownerDocument.defaultView;
  // A frame that is as high as what it holds says nothing of what the person sees.
  const seenHeight = window?.parent.innerHeight ?? 0;
  const calm = window?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
  const isTall = element.getBoundingClientRect().height > seenHeight * tallShare;
  element.scrollIntoView({
    block: isTall ? 'start' : 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
  const outline = element.animate(
    [
      { outline: '3px solid #0c7a5c', outlineOffset: '4px', borderRadius: '8px' },
      { outline: '3px solid transparent', outlineOffset: '4px', borderRadius: '8px' },
    ],
    { duration: shownMs, easing: 'ease-in' },
  );
  signal.addEventListener('abort', () => outline.cancel(), { once: true });
}
