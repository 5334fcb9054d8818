import type { DataDesk } from '../../components/dashboard/data/data-desk.ts';
import type { InboxDesk } from '../../components/dashboard/inbox/inbox-desk.ts';
import type { InsightsDesk } from '../../components/dashboard/insights/insights-desk.ts';
import type { LogDesk } from '../../components/dashboard/log/log-desk.ts';
import type { SettingsDesk } from '../../components/dashboard/settings/settings-desk.ts';
import type { PeopleDesk } from '../../components/dashboard/people/people-desk.ts';
import { playedActions } from '../gallery/played-actions.ts';

/** The desks of the dashboard's pages with nothing on them and nobody to ask: a test lays down what it needs. */
export function emptyDesks() {
  const nobody = () => Promise.reject(new Error('Nobody answers.'));
  const inbox: InboxDesk = {
    view: null,
    actions: playedActions,
    drafts: { read: () => null, write: () => undefined },
    ask: () => undefined,
    thread: async () => null,
    accounts: async () => [],
    judgeUseful: async () => ({ done: 'noted' }),
  };
  const people: PeopleDesk = {
    read: nobody,
    profile: async () => null,
    say: async () => ({ done: 'noted' }),
    join: async (_, joined) => ({
      done: joined === null ? 'undone' : joined ? 'joined' : 'parted',
    }),
    previewForget: nobody,
    forget: async () => ({ done: 'forgotten' }),
  };
  const insights: InsightsDesk = {
    report: nobody,
    questions: async () => [],
    useful: async () => [],
    judgeUseful: async () => ({ done: 'noted' }),
    accounts: async () => [],
    makeTemplate: () => undefined,
  };
  const data: DataDesk = {
    amount: nobody,
    logBegan: async () => null,
    keep: async () => true,
    exportAll: nobody,
    exportCsv: nobody,
    review: nobody,
    take: nobody,
    drop: async () => undefined,
    wipe: async () => ({ done: 'wiped' }),
  };
  const settingsDesk: SettingsDesk = {
    accounts: async () => [],
    shortcuts: async () => [],
    changeShortcuts: null,
    shortcutsAddress: 'chrome://extensions/shortcuts',
    copy: async () => true,
    countOldTexts: async () => 0,
  };
  const log: LogDesk = {
    read: async () => ({ lines: [], next: null }),
    nameOf: async () => null,
    accounts: async () => [],
    watch: () => undefined,
  };
  return { inbox, people, insights, data, settingsDesk, log };
}
