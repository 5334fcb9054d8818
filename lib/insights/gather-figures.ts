import { createConversations } from './conversations.ts';
import type { Figures, InsightComment, InsightQuery, Share } from './insights.ts';
import { createKeptInSpan } from './kept-in-span.ts';
import type { OpenClock } from './open-clock.ts';
import { quartilesOf } from './quartiles.ts';
import { hasAnswer, hasWord, isReceived } from './words-given.ts';

/** Adds the figures of a span up, comment by comment. Those outside the span may come too: promises and conversations ask for them. */
export function gatherFigures(query: InsightQuery, now: number, openTime: OpenClock) {
  const { from, to } = query;
  const counts = { received: 0, unknown: 0, letGo: 0, given: 0 };
  const withWord: Share = { count: 0, of: 0 };
  const withAnswer: Share = { count: 0, of: 0 };
  const questions: Share = { count: 0, of: 0 };
  const answeredBy = { reply: 0, acknowledgement: 0, promise: 0 };
  const firstWords: number[] = [];
  const answers: number[] = [];
  const conversations = createConversations(query);
  const promises = createKeptInSpan(query, now);

  const addReceived = (comment: InsightComment): number | null => {
    const { isDated, time, kind, status } = comment;
    const isAnswered = hasAnswer(comment);
    counts.received += 1;
    if (hasWord(comment)) {
      withWord.count += 1;
      if (isAnswered) answeredBy.reply += 1;
      else if (status === 'promised') answeredBy.promise += 1;
      else answeredBy.acknowledgement += 1;
    }
    if (isAnswered) withAnswer.count += 1;
    if (kind === 'question') {
      questions.of += 1;
      if (isAnswered) questions.count += 1;
    }
    if (!isDated) return null;
    if (comment.answerMs !== null) answers.push(openTime(time, time + comment.answerMs));
    if (comment.firstWordMs === null) return null;
    const firstWord = openTime(time, time + comment.firstWordMs);
    firstWords.push(firstWord);
    return firstWord;
  };

  return {
    /** Gives what it took to the first word, open time, where it was received in the span and that is known. */
    add(comment: InsightComment): number | null {
      conversations.add(comment);
      promises.add(comment);
      if (comment.time < from || comment.time >= to) return null;
      if (comment.side === 'given') counts.given += 1;
      else if (isReceived(comment)) return addReceived(comment);
      else if (comment.status === 'letGo') counts.letGo += 1;
      else if (comment.status === 'unknown') counts.unknown += 1;
      return null;
    },
    figures(): Figures {
      const of = counts.received;
      return {
        ...counts,
        withWord: { ...withWord, of },
        withAnswer: { ...withAnswer, of },
        firstWord: quartilesOf(firstWords),
        answer: quartilesOf(answers),
        conversations: conversations.count(),
        questions,
        promises: promises.share,
        answeredBy,
      };
    },
  };
}
