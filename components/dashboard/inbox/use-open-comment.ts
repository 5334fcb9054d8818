import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { InboxView } from '../../../lib/inbox/view.ts';
import type { PanelState } from '../../panel/use-panel.ts';
import { hashOf } from '../dashboard-place.ts';
import type { Go } from '../go.ts';
import type { InboxChoice } from './inbox-choice.ts';

interface OpenComment {
  openKey: string | null;
  go: Go;
  isNarrow: boolean;
}

interface OpenList {
  panel: PanelState;
  view: InboxView;
  begin: InboxChoice | null;
}

/**
 * Which comment is open stands in the address. In a wide window it follows the row that is selected, and going back leads out of the inbox;
 * in a narrow one it opens over the list, and going back leads to its row.
 */
export function useOpenComment(parts: OpenComment) {
  const current = useRef(parts);
  current.current = parts;
  /** Asked for already; the address follows a moment later. */
  const asked = useRef(parts.openKey);
  useLayoutEffect(() => {
    asked.current = parts.openKey;
  }, [parts.openKey]);

  return {
    onSelect: (key: string, opens: boolean) => {
      const { go, isNarrow } = current.current;
      if (key === asked.current) return;
      const isPlain = isNarrow && asked.current === null;
      if (isPlain && !opens) return;
      asked.current = key;
      if (isPlain) go(hashOf('inbox', key));
      else go(hashOf('inbox', key), 'replace');
    },
    close: () => parts.go('inbox', 'back'),
  };
}

/** Selects in the list what is open, and goes back to its row when it is closed. With room for both, one is always open. */
export function useOpenInList(
  { openKey, isNarrow, go }: OpenComment,
  { panel, view, begin }: OpenList,
): void {
  const { desk, first, focusCard, query } = panel;
  const openBefore = useRef<string | null>(null);
  const [firstKey] = first.keys;
  const unknownKey = view.unknown[0]?.comments[0]?.key;
  const beginsUnknown = useRef(begin?.lane === 'unknown');
  // Until then it is the first of another list.
  const isFiltered = view.query.filter === query.filter;

  useEffect(() => {
    const before = openBefore.current;
    openBefore.current = openKey;
    if (openKey !== null && desk.selected !== openKey) desk.select(openKey);
    if (openKey === null && before !== null && isNarrow) focusCard(before);
  }, [openKey]);

  useEffect(() => {
    if (openKey !== null || !isFiltered) return;
    const isUnknown = beginsUnknown.current && unknownKey !== undefined;
    beginsUnknown.current = false;
    if (isUnknown) focusCard(unknownKey);
    else if (!isNarrow && firstKey !== undefined) go(hashOf('inbox', firstKey), 'replace');
  }, [isNarrow, openKey, firstKey, isFiltered]);
}
