import { useLayoutEffect, useState } from 'preact/hooks';
import type { InboxView } from '../../lib/inbox/view.ts';
import { tabNames, type TabName } from './tab-list.tsx';
import type { PanelQuery } from './use-query.ts';

interface FindParts {
  view: InboxView;
  query: PanelQuery;
  goTo: (key: string, lane: TabName) => void;
}

/** Goes to a comment wherever it stands, and then does something there. `found` is false where no lane has it. */
export type FindCard = (key: string, after?: (found: boolean) => void) => void;

/** Where a filter or a search leaves it out, that ends first; the view after that has it. */
export function useFindCard({ view, query, goTo }: FindParts): FindCard {
  const [sought, setSought] = useState<{ key: string; after?: (found: boolean) => void } | null>(
    null,
  );

  useLayoutEffect(() => {
    if (!sought) return;
    const lane = laneOf(view, sought.key);
    const isAllThere = view.query.filter === null && view.query.search === '';
    if (!lane && !isAllThere) return;
    setSought(null);
    if (lane) goTo(sought.key, lane);
    sought.after?.(lane !== null);
  }, [sought, view]);

  return (key, after) => {
    setSought({ key, after });
    if (laneOf(view, key)) return;
    query.setFilter(null);
    query.endSearch();
  };
}

function laneOf(view: InboxView, key: string): TabName | null {
  const has = (lane: TabName | 'unknown') =>
    view[lane].some(({ comments }) => comments.some((card) => card.key === key));
  return tabNames.find(has) ?? (has('unknown') ? 'toAnswer' : null);
}
