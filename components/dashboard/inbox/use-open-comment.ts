import { useEffect, useRef } from 'preact/hooks';
import type { PanelState } from '../../panel/use-panel.ts';
import { hashOf } from '../dashboard-place.ts';
import type { Go } from '../go.ts';

interface OpenComment {
  openKey: string | null;
  go: Go;
  isNarrow: boolean;
}

/**
 * Which comment is open stands in the address. In a wide window it follows the row that is selected, and going back leads out of the inbox;
 * in a narrow one it opens over the list, and going back leads to its row.
 */
export function useOpenComment(parts: OpenComment) {
  const current = useRef(parts);
  current.current = parts;
  return {
    onSelect: (key: string, opens: boolean) => {
      const { openKey, go, isNarrow } = current.current;
      if (key === openKey) return;
      const hash = hashOf('inbox', key);
      if (!isNarrow || openKey !== null) go(hash, 'replace');
      else if (opens) go(hash);
    },
    close: () => parts.go('inbox', 'back'),
  };
}

/** Selects in the list what is open, and goes back to its row when it is closed. With room for both, one is always open. */
export function useOpenInList(
  { openKey, isNarrow, go }: OpenComment,
  { desk, first, focusCard }: PanelState,
): void {
  const openBefore = useRef<string | null>(null);
  const [firstKey] = first.keys;

  useEffect(() => {
    const before = openBefore.current;
    openBefore.current = openKey;
    if (openKey !== null && desk.selected !== openKey) desk.select(openKey);
    if (openKey === null && before !== null && isNarrow) focusCard(before);
  }, [openKey]);

  useEffect(() => {
    if (!isNarrow && openKey === null && firstKey !== undefined)
      go(hashOf('inbox', firstKey), 'replace');
  }, [isNarrow, openKey, firstKey]);
}
