import type { InboxDesk } from '../../components/dashboard/inbox/inbox-desk.ts';
import type { InboxView } from '../../lib/inbox/view.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { send } from '../../lib/messages/send.ts';
import { followQuery } from '../panel/follow-query.ts';
import { keptDrafts } from '../panel/kept-drafts.ts';
import { panelActions } from '../panel/panel-actions.ts';
import { askReading } from './ask-reading.ts';

/**
 * The inbox of the dashboard. `onView` is called with each view, once the words begun before are there. `show`: another page of the
 * dashboard.
 */
export function followInboxDesk(
  show: (place: string) => void,
  onView: (view: InboxView) => void,
): Omit<InboxDesk, 'view'> {
  const database = new LogDatabase();
  const end = new AbortController();
  window.addEventListener('pagehide', () => end.abort(), { once: true });
  // Kept as it was by the browser, and shown again: the port is gone by then.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const drafts = keptDrafts(end.signal);
  const followed = followQuery();
  void drafts.opened.then(() =>
    followed.follow((query) => ({ place: 'dashboard', query }), onView, end.signal),
  );

  return {
    actions: { ...panelActions, openDashboard: async (at) => show(at ?? 'log') },
    drafts,
    ask: followed.ask,
    thread: (key) => askReading('thread', key),
    accounts: async () =>
      (await database.accounts.toArray()).map(({ key, site, account }) => ({
        key,
        site,
        name: account.name || (account.handle ?? ''),
      })),
    judgeUseful: (key, useful) => send('comment.judgeUseful', { key, useful }),
  };
}
