import type { InsightComment, InsightQuery } from './insights.ts';
import { hasTurn } from './words-given.ts';

/**
 * Counts the threads between the user and one person that went on: they wrote, got an answer, wrote again by the end of the span, and got a
 * word again. A turn in the span is a comment of theirs that came back, or the first word to one.
 */
export function createConversations({ from, to }: Pick<InsightQuery, 'from' | 'to'>) {
  const talks = new Map<string, { goesOn: boolean; isInSpan: boolean }>();
  const isIn = (at: number) => at >= from && at < to;
  return {
    add(comment: InsightComment): void {
      const { talk: name, time, firstWordMs, isDated } = comment;
      if (name === null || !comment.cameBack || comment.status === 'letGo' || time >= to) return;
      let talk = talks.get(name);
      if (!talk) talks.set(name, (talk = { goesOn: false, isInSpan: false }));
      talk.goesOn ||= hasTurn(comment);
      talk.isInSpan ||= isIn(time) || (isDated && firstWordMs !== null && isIn(time + firstWordMs));
    },
    count(): number {
      return [...talks.values()].filter(({ goesOn, isInSpan }) => goesOn && isInSpan).length;
    },
  };
}
