import type { InboxView } from './view.ts';

/** How many wait in all, and on the page in front; `here` is null where that page is no post of the user's. */
export function waitingIn(view: InboxView): {
  here: number | null;
  all: number;
  /** The page in front is read only when the person wants it, and it is not yet. */
  isUnread?: true;
} {
  const all = view.counts.toAnswer;
  if (view.page.state === 'unread') return { here: null, all, isUnread: true };
  if (view.page.state !== 'ready') return { here: null, all };
  if (view.page.kind === 'profile') return { here: all, all };
  const here = view.toAnswer
    .filter(({ isThisPage }) => isThisPage)
    .reduce((sum, { waiting }) => sum + waiting, 0);
  return { here, all };
}
