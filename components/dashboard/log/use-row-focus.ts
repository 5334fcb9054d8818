import type { VirtualItem } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawnAround } from './use-virtual-rows.ts';

/** Which row the keys are on: arrows move by one, PageUp and PageDown by what is seen, Home and End to the first and last known. */
export function useRowFocus(list: RefObject<HTMLElement | null>, count: number) {
  const [active, setActive] = useState(0);
  const [isInside, setInside] = useState(false);
  const wanted = useRef<number | null>(null);

  // The row may have to be drawn first.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  return {
    active,
    /** Stays drawn, however far one scrolls. */
    kept: isInside ? active : null,
    enter(event: FocusEvent): void {
      setInside(true);
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
      if (row) setActive(Number(row.dataset['index']));
    },
    leave(event: FocusEvent): void {
      if (!list.current?.contains(event.relatedTarget as Node | null)) setInside(false);
    },
    move(
      event: KeyboardEvent,
      rows: readonly VirtualItem[],
      scrollTo: (index: number) => void,
    ): void {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || count === 0) return;
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      const seen = Math.max(1, rows.length - 2 * drawnAround - 1);
      const index = Math.max(0, Math.min(count - 1, step(active, seen, count)));
      wanted.current = index;
      setActive(index);
      scrollTo(index);
    },
  };
}

const steps: Record<string, (at: number, seen: number, count: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, seen) => at + seen,
  PageUp: (at, seen) => at - seen,
  Home: () => 0,
  End: (_at, _seen, count) => count - 1,
};
