import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A change of page is heard and starts at the top: the new heading takes the focus. Not when the dashboard opens, and not where the
 * address names a part of the page, which takes it itself.
 */
export function useHeadingFocus(
  main: RefObject<HTMLElement | null>,
  page: string,
  hasPart: boolean,
) {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (hasPart) return;
    window.scrollTo(0, 0);
    const heading = main.current?.querySelector<HTMLElement>('h1') ?? main.current;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [page, hasPart]);
}
