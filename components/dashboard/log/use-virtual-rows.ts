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
import { isRowAbove } from '../is-row-above.ts';

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
  const [pace] = useState(createPace);
  const options = {
    count,
    scrollMargin: top,
    estimateSize: () => guessedHeight,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll<Window>,
    measureElement,
    rangeExtractor: (range: Range): number[] =>
      rowsIn(range, kept, pace(range, virtualizer.isScrolling)),
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = isRowAbove;

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const isShown = count > 0;
  useLayoutEffect(() => {
    const look = () => {
      const box = list.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    look();
    // What stands above the list may grow: filters, a sentence. To ask while rows are drawn would lay them out twice.
    const watching = new ResizeObserver(look);
    watching.observe(document.body);
    return () => watching.disconnect();
  }, [list, isShown]);

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

/** Rows that are drawn above and below what is seen. */
export const drawnAround = 6;

/**
 * How many rows to draw around what is seen. Who leaps through the log sees none of those: until it rests, one is enough, and each leap
 * is half the work.
 */
function createPace(): (range: Range, isScrolling: boolean) => number {
  let before = 0;
  let isLeaping = false;
  return ({ startIndex }, isScrolling) => {
    isLeaping = isScrolling && (isLeaping || Math.abs(startIndex - before) > drawnAround);
    before = startIndex;
    return isLeaping ? 1 : drawnAround;
  };
}

function rowsIn(
  { startIndex, endIndex, count }: Range,
  kept: number | null,
  around: number,
): number[] {
  const first = Math.max(0, startIndex - around);
  const last = Math.min(count - 1, endIndex + around);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  if (kept === null || kept >= count || (kept >= first && kept <= last)) return rows;
  return kept < first ? [kept, ...rows] : [...rows, kept];
}
