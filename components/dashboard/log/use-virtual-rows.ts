import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualRows {
  rows: VirtualItem[];
  /** Of all rows together, px. */
  height: number;
  /** Where the list begins on the page, px; rows are placed from there. */
  top: number;
  /** The first row that is seen. */
  first: number;
  measure(element: HTMLElement | null): void;
  scrollTo(index: number): void;
}

interface Wish {
  count: number;
  list: RefObject<HTMLElement | null>;
  /** A row that is drawn wherever one has scrolled: it has the focus. */
  kept: number | null;
}

/** Draws only the rows that are seen, and some around them. The window scrolls; nothing jumps when a row turns out taller. */
export function useVirtualRows({ count, list, kept }: Wish): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [top, setTop] = useState(0);
  const options = {
    count,
    scrollMargin: top,
    overscan: 6,
    estimateSize: () => guessedHeight,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll<Window>,
    measureElement,
    rangeExtractor: (range: Range) => rowsIn(range, kept),
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // What stands above the list may grow: filters, a sentence.
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box) setTop(Math.round(box.top + window.scrollY));
  });

  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top,
    first: virtualizer.range?.startIndex ?? 0,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}

/** Two lines of text and what stands around them. */
const guessedHeight = 78;

function rowsIn({ startIndex, endIndex, overscan, count }: Range, kept: number | null): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  if (kept === null || kept >= count || (kept >= first && kept <= last)) return rows;
  return kept < first ? [kept, ...rows] : [...rows, kept];
}
