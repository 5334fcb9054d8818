import type { InboxView, PostGroup } from '../../lib/inbox/view.ts';

/** Whether any post of the user's has been read at all. */
export function isAnythingSeen(view: InboxView): boolean {
  return groupsOf(view).length > 0 || view.unseenPosts.length > 0;
}

/** Whether "all answered" may be said: every post fully seen, nothing folded, and the page beside it no riddle. */
export function isAllSeen(view: InboxView): boolean {
  return (
    (view.page.state === 'ready' || view.page.state === 'none' || view.page.state === 'notMine') &&
    view.counts.unknown === 0 &&
    view.unseenPosts.length === 0 &&
    groupsOf(view).every(({ coverage, unknown }) => coverage.complete && unknown === 0)
  );
}

function groupsOf({ toAnswer, onHold, done, unknown }: InboxView): PostGroup[] {
  return [...toAnswer, ...onHold, ...done, ...unknown];
}
