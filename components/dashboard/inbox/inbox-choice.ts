import { type FilterName, filterNames } from '../../../lib/inbox/filters.ts';
import { type TabName, tabNames } from '../../panel/tab-list.tsx';

/** With what the inbox opens where an address says it: `inbox?filter=question`, `inbox?lane=onHold`. */
export interface InboxChoice {
  filter: FilterName | null;
  /** `unknown`: those of which nobody can tell, unfolded. */
  lane: TabName | 'unknown';
}

/** null: the address says nothing that is known here. */
export function readInboxChoice(choice: string | undefined): InboxChoice | null {
  const said = new URLSearchParams(choice);
  const filter = filterNames.find((name) => name === said.get('filter')) ?? null;
  const lane = ([...tabNames, 'unknown'] as const).find((name) => name === said.get('lane'));
  if (filter === null && lane === undefined) return null;
  return { filter, lane: lane ?? 'toAnswer' };
}
