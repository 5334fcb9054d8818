import type {
  InsightQuery,
  InsightReport,
  RepeatedQuestion,
  UsefulCriticism,
} from '../../../lib/insights/insights.ts';
import type { Key, Useful } from '../../../lib/log/interaction.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';

/** What the page of insights reads and does. Each may reject, which counts as no answer. */
export interface InsightsDesk {
  report(query: InsightQuery, signal: AbortSignal): Promise<InsightReport>;
  questions(query: InsightQuery, signal: AbortSignal): Promise<RepeatedQuestion[]>;
  useful(query: InsightQuery): Promise<UsefulCriticism[]>;
  judgeUseful(key: Key, useful: Useful | null): Promise<CommandResult>;
  accounts(): Promise<{ key: Key; name: string; site: string }[]>;
  /** Opens the editor of a new template with these words. */
  makeTemplate(text: string): void;
}
