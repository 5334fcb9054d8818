import type { InsightComment, InsightQuery, Share } from './insights.ts';
import { dayStart } from './local-days.ts';

/**
 * Counts promises that fell due in the span, and those kept: answered before the end of the day on which they were due. An open one counts
 * once that day is over. What was let go counts nowhere.
 */
export function createKeptInSpan({ from, to }: Pick<InsightQuery, 'from' | 'to'>, now: number) {
  const share: Share = { count: 0, of: 0 };
  return {
    share,
    add({ side, status, promise }: InsightComment): void {
      if (side !== 'received' || status === 'letGo' || !promise) return;
      const { due, answeredAt } = promise;
      if (due < from || due >= to || due > now) return;
      const endOfDay = dayStart(due, 1);
      const isKept = answeredAt !== null && answeredAt < endOfDay;
      if (!isKept && now < endOfDay) return;
      share.of += 1;
      if (isKept) share.count += 1;
    },
  };
}
