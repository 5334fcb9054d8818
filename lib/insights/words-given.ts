import type { InsightComment } from './insights.ts';

/** What figures ask of every comment of somebody else's. Those let go, and those that nobody can tell of, are in no share. */
export function isReceived({ side, status }: InsightComment): boolean {
  return side === 'received' && status !== 'letGo' && status !== 'unknown' && status !== null;
}

/** It got a word of the user's: thanks, a promise or an answer; also where it waits again for more, or was put off after that word. */
export function hasWord(comment: InsightComment): boolean {
  const { status, firstWordMs, hasReply } = comment;
  return (
    hasAnswer(comment) ||
    status === 'acknowledged' ||
    status === 'promised' ||
    firstWordMs !== null ||
    hasReply
  );
}

/** It got a real answer; a later promise about it takes none away. */
export function hasAnswer({ status, answerMs }: InsightComment): boolean {
  return status === 'answered' || answerMs !== null;
}

/** It got a word that is a turn of a conversation: a heart is none. */
export function hasTurn(comment: InsightComment): boolean {
  const { status, hasReply } = comment;
  return hasAnswer(comment) || hasReply || (status !== 'acknowledged' && hasWord(comment));
}
