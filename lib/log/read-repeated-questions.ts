import type { InsightQuery, RepeatedQuestion } from '../insights/insights.ts';
import { type AskedQuestion, repeatedQuestions } from '../insights/repeated-questions.ts';
import { writtenIn } from '../language/written-in.ts';
import { keyOf } from '../comments/keys.ts';
import type { LogDatabase } from './database.ts';
import type { Key } from './interaction.ts';
import { readByTime } from './read-by-time.ts';
import { type InsightReading, readPosts, wantedBy } from './read-insights.ts';
import { type CommentRecord, kindOfRecord } from './records.ts';

/** Questions of a span that ask the same. Of very many the latest are looked at. */
export async function readRepeatedQuestions(
  database: LogDatabase,
  query: InsightQuery,
  reading: InsightReading,
  signal?: AbortSignal,
): Promise<RepeatedQuestion[]> {
  const isWanted = wantedBy(query, reading);
  let questions: CommentRecord[] = [];
  for await (const records of readByTime(database, query, signal)) {
    questions.push(...records.filter((record) => isWanted(record) && isQuestion(record)));
    if (questions.length > 2 * mostQuestions) questions = questions.slice(-mostQuestions);
  }
  return groupQuestions(database, questions.slice(-mostQuestions));
}

/** Grouping so many takes about a second. */
export const mostQuestions = 5_000;

export function isQuestion(record: CommentRecord): boolean {
  return (
    record.standing !== null &&
    record.status !== 'letGo' &&
    record.comment.text !== '' &&
    kindOfRecord(record) === 'question'
  );
}

export async function groupQuestions(
  database: LogDatabase,
  records: readonly CommentRecord[],
): Promise<RepeatedQuestion[]> {
  const posts = await readPosts(database, [...new Set(records.map(({ postKey }) => postKey))]);
  const replyKeys = records.map(replyKeyOf).filter((key) => key !== null);
  const replies = new Map(
    (await database.comments.bulkGet(replyKeys))
      .filter((record) => record !== undefined)
      .map((record) => [record.key, record]),
  );
  return repeatedQuestions(
    records.map((record): AskedQuestion => {
      const { key, comment, personKey } = record;
      const reply = replies.get(replyKeyOf(record) ?? '');
      return {
        example: {
          key,
          text: comment.text,
          author: comment.author.name,
          at: record.time,
          permalink: comment.permalink,
          postTitle: posts[record.postKey]?.title ?? '',
        },
        personKey: personKey || null,
        language: writtenIn(comment.text, comment.lang),
        answer: reply ? { text: reply.comment.text, at: reply.time } : null,
      };
    }),
  );
}

function replyKeyOf({ site, standing }: CommentRecord): Key | null {
  return standing?.replyId === undefined ? null : keyOf(site, 'comment', standing.replyId);
}
