import type { VirtualItem, Virtualizer } from '@tanstack/virtual-core';

/**
 * Whether a row that turns out taller stands above what is seen, so that the page moves with it and what is seen stays. The library does
 * not look while one scrolls up, to rows that were measured before; in a window that was wider then, each of them would push the rest down.
 */
export function isRowAbove(
  { key, start, end }: VirtualItem,
  _taller: number,
  { itemSizeCache, scrollOffset }: Virtualizer<Window, HTMLElement>,
): boolean {
  return (itemSizeCache.has(key) ? end : start) <= (scrollOffset ?? 0);
}
