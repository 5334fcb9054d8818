import { wholeInbox, type InboxQuery } from '../../lib/inbox/filters.ts';
import type { InboxView } from '../../lib/inbox/view.ts';
import type { ViewHello } from '../../lib/messages/messages.ts';
import { followInbox } from '../../lib/messages/view-port.ts';

export interface FollowedQuery {
  /** What the person wants to see, told with every hello from now on. */
  ask(query: InboxQuery): void;
  /** Begins to follow, as a view that stands there; gives what asks for the same again. */
  follow(
    where: (query: InboxQuery) => ViewHello,
    onView: (view: InboxView) => void,
    signal: AbortSignal,
  ): () => void;
}

/** The inbox as it is asked for: asking may begin before it is known where the view stands. */
export function followQuery(): FollowedQuery {
  let query = wholeInbox;
  let askAgain: () => void = () => undefined;
  return {
    ask(wanted) {
      query = wanted;
      askAgain();
    },
    follow(where, onView, signal) {
      const ask = followInbox(where(query), onView, signal);
      askAgain = () => ask(where(query));
      return askAgain;
    },
  };
}
