import { type InboxQuery, isKept } from '../inbox/filters.ts';
import { searchFor } from '../inbox/search.ts';
import type { Inbox, Item, LaneName } from './inbox-of.ts';

/** What a view asked for, of everything that is there and not only of what it was sent. */
export function findInLanes(
  lanes: Inbox['lanes'],
  posts: Inbox['posts'],
  { filter, search }: InboxQuery,
): Record<LaneName, Item[]> {
  const holds = searchFor(search);
  const find = (items: readonly Item[]) =>
    items.filter(
      ({ author, record }) =>
        !holds ||
        holds(
          record.comment.text,
          author.name,
          author.handle ?? '',
          posts.get(record.postKey)?.post.title ?? '',
        ),
    );
  const toAnswer = find(lanes.toAnswer);
  return {
    toAnswer: filter ? toAnswer.filter((item) => isKept(filter, item)) : toAnswer,
    onHold: find(lanes.onHold),
    done: find(lanes.done),
    unknown: find(lanes.unknown),
  };
}
