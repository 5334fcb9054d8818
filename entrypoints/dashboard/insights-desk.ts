import type { InsightsDesk } from '../../components/dashboard/insights/insights-desk.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { readInsightAccounts } from '../../lib/log/insights/read-insight-accounts.ts';
import { send } from '../../lib/messages/send.ts';
import { askInsights } from './ask-insights.ts';

export const insightsDesk: InsightsDesk = {
  report: (query, signal) => askInsights('report', query, signal),
  questions: (query, signal) => askInsights('questions', query, signal),
  useful: (query) => askInsights('useful', query),
  judgeUseful: (key, useful) => send('comment.judgeUseful', { key, useful }),
  accounts: async () => readInsightAccounts(new LogDatabase(), await send('settings.read', {})),
  makeTemplate: (text) => {
    location.search = new URLSearchParams({ text }).toString();
  },
};
