import type { InsightsDesk } from '../../components/dashboard/insights/insights-desk.ts';
import { send } from '../../lib/messages/send.ts';

export const insightsDesk: InsightsDesk = {
  report: () => Promise.reject(new Error('unbuilt')),
  questions: async () => [],
  useful: async () => [],
  judgeUseful: (key, useful) => send('comment.judgeUseful', { key, useful }),
  accounts: async () => [],
  makeTemplate: (text) => {
    location.search = new URLSearchParams({ text }).toString();
  },
};
