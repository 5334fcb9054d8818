import type { InsightQuery, RepeatedQuestion } from '../../insights/insights.ts';
import { type AskedQuestion, repeatedQuestions } from '../../insights/repeated-questions.ts';
import { writtenIn } from '../../language/written-in.ts';
import { keyOf } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import type { Key } from '../interaction.ts';
import type { InsightRow } from './insight-row.ts';
import { type InsightReading, readPosts, recordLike, wantedBy } from './read-insights.ts';
import { readRows } from './read-rows.ts';
import type { CommentRecord } from '../records.ts';

/** Questions of a span that ask the same. Of very many the latest are looked at. */
export async function readRepeatedQuestions(
  database: LogDatabase,
  query: InsightQuery,
  reading: InsightReading,
  signal?: AbortSignal,
): Promise<RepeatedQuestion[]> {
  const isWanted = wantedBy(query, reading);
  const questions = createQuestionKeys(query);
  for await (const row of readRows(database, query, signal)) {
    if (isWanted(recordLike(row))) questions.add(row);
  }
  return groupQuestions(database, questions.latest(mostQuestions));
}

/** Grouping so many takes about a second. */
const mostQuestions = 5_000;

/** Remembers the questions of a span, oldest first. */
export function createQuestionKeys({ from, to }: Pick<InsightQuery, 'from' | 'to'>) {
  const keys: Key[] = [];
  return {
    add({ comment, key }: InsightRow): void {
      const { side, kind, status, time } = comment;
      const isAsked =
        side === 'received' && kind === 'question' && status !== null && status !== 'letGo';
      if (isAsked && key !== null && time >= from && time < to) keys.push(key);
    },
    latest: (most: number): Key[] => keys.slice(-most),
  };
}

export async function groupQuestions(
  database: LogDatabase,
  keys: readonly Key[],
): Promise<RepeatedQuestion[]> {
  const records = (await database.comments.bulkGet([...keys]))
    .filter((record) => record !== undefined)
    .filter(({ comment }) => comment.text !== '');
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
