import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { isRowAbove } from '../is-row-above.ts';

export interface WindowRows {
  /** The rows that are drawn, both included. */
  first: number;
  last: number;
  /** Room for those that are not, in px. */
  before: number;
  after: number;
  /** A ref for each row, which bears its number as `data-index`. */
  measure(row: HTMLElement | null): void;
  /** Scrolls a row into the window, and gives it once it is drawn. */
  show(index: number, onDrawn: (row: HTMLElement) => void): void;
}

/** Shorter lists are drawn whole: they can be searched in and printed. */
const wholeUpTo = 120;
const usualHeightPx = 68;

/** Which rows of a long list stand in the window, or near it; the page scrolls, not the list. */
export function useWindowRows(list: RefObject<HTMLElement | null>, count: number): WindowRows {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const [margin, setMargin] = useState(0);
  const wanted = useRef<{ index: number; onDrawn: (row: HTMLElement) => void } | null>(null);
  const isWhole = count <= wholeUpTo;
  const options = {
    count,
    enabled: !isWhole,
    getScrollElement: () => window,
    estimateSize: () => usualHeightPx,
    overscan: 8,
    scrollMargin: margin,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    // A list that is hidden beside an open person has no heights.
    measureElement: (row: HTMLElement) => row.offsetHeight || usualHeightPx,
    scrollToFn: windowScroll<Window>,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    onChange: () => draw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = isRowAbove;
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const box = list.current?.getBoundingClientRect();
    // Beside an open person a narrow window hides the list: then it stands nowhere.
    if (box && box.width > 0) setMargin(Math.round(box.top + window.scrollY));
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current?.index}"]`);
    if (!row || !wanted.current) return;
    const { onDrawn } = wanted.current;
    wanted.current = null;
    onDrawn(row);
  });

  const items = isWhole ? [] : virtualizer.getVirtualItems();
  const [start, end] = [items[0], items.at(-1)];
  return {
    first: start?.index ?? 0,
    last: isWhole ? count - 1 : (end?.index ?? -1),
    before: start ? start.start - margin : 0,
    after: end ? Math.max(0, virtualizer.getTotalSize() - (end.end - margin)) : 0,
    measure: virtualizer.measureElement,
    show(index, onDrawn) {
      wanted.current = { index, onDrawn };
      if (!isWhole) virtualizer.scrollToIndex(index, { align: 'center' });
      draw(undefined);
    },
  };
}
