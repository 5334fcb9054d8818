import { useRef } from 'preact/hooks';
import type { PanelState } from '../../panel/use-panel.ts';

export interface Neighbours {
  previous: (() => void) | null;
  next: (() => void) | null;
  /** From 1; null: it is not in the list (any more). */
  place: number | null;
  count: number;
}

/** What stands before and after the open comment in its list. One that left it has the neighbours of the place where it stood. */
export function useNeighbours({ first, desk }: PanelState, openKey: string | null): Neighbours {
  const last = useRef(0);
  const { keys, rest } = first;
  const index = openKey === null ? -1 : keys.indexOf(openKey);
  if (index >= 0) last.current = index;
  const at = Math.min(last.current, keys.length);
  const opener = (key: string | undefined) => (key === undefined ? null : () => desk.open(key));
  return {
    previous: opener(keys[(index >= 0 ? index : at) - 1]),
    next: opener(keys[index >= 0 ? index + 1 : at]),
    place: index >= 0 ? index + 1 : null,
    count: keys.length + rest,
  };
}
