import { parseKey, platformOfSite } from '../comments/keys.ts';
import type { InboxQuery } from '../inbox/filters.ts';
import type { Inbox, Item } from './inbox-of.ts';

/** The lanes with what is of one platform or one account alone; all of them without a scope. */
export function lanesInScope(
  lanes: Inbox['lanes'],
  scope: InboxQuery['scope'],
): Record<keyof Inbox['lanes'], Item[]> {
  if (!scope) return lanes;
  const holds = testOf(scope);
  return {
    toAnswer: lanes.toAnswer.filter(holds),
    onHold: lanes.onHold.filter(holds),
    done: lanes.done.filter(holds),
    unknown: lanes.unknown.filter(holds),
  };
}

function testOf(scope: NonNullable<InboxQuery['scope']>): (item: Item) => boolean {
  if ('platform' in scope) return ({ site }) => platformOfSite(site) === scope.platform;
  const account = parseKey(scope.account);
  return ({ site, record }) => site === account?.site && record.accountId === account.id;
}
