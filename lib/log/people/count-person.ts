import { atHour } from '../../inbox/at-hour.ts';
import { type CommentKind, commentKinds } from '../../language/comment-kind.ts';
import { baseCode, languageByWords } from '../../language/language-of.ts';
import type { PersonRecord } from './people.ts';
import { type CommentRecord, kindOfRecord } from '../records.ts';

/** What is counted of a person; the rest of the record is what the user noted. */
export type PersonCount = Pick<
  PersonRecord,
  | 'author'
  | 'firstAt'
  | 'lastAt'
  | 'comments'
  | 'days'
  | 'exchanges'
  | 'waiting'
  | 'languages'
  | 'kinds'
  | 'promises'
>;

/** Counts one person anew. `records`: all comments of theirs that still stand, in any order; at least one. */
export function countPerson(records: readonly CommentRecord[]): PersonCount {
  const inTime = records.toSorted((a, b) => a.time - b.time || (a.key < b.key ? -1 : 1));
  const kinds = noKinds();
  const languages: Record<string, number> = {};
  for (const record of inTime) {
    kinds[kindOfRecord(record)] += 1;
    const { lang, text } = record.comment;
    const language = baseCode(lang) ?? languageByWords(text);
    if (language) languages[language] = (languages[language] ?? 0) + 1;
  }
  return {
    // As they call themselves today.
    author: inTime.at(-1)?.comment.author ?? { id: '', name: '' },
    firstAt: inTime[0]?.time ?? 0,
    lastAt: inTime.at(-1)?.time ?? 0,
    comments: records.length,
    days: new Set(records.map(({ time }) => atHour(time, 0, 0))).size,
    exchanges: countExchanges(records),
    waiting: records.filter(({ status }) => status === 'waiting').length,
    languages,
    kinds,
    promises: countPromises(records),
  };
}

/** Of somebody without a comment. */
export function nothingCounted(): Omit<PersonCount, 'author'> {
  return {
    firstAt: 0,
    lastAt: 0,
    comments: 0,
    days: 0,
    exchanges: 0,
    waiting: 0,
    languages: {},
    kinds: noKinds(),
    promises: { open: 0, kept: 0, late: 0 },
  };
}

export function noKinds(): Record<CommentKind, number> {
  return Object.fromEntries(commentKinds.map((kind) => [kind, 0])) as Record<CommentKind, number>;
}

/** A reply that answers two comments of theirs is one turn. Where nobody knows which reply it was, each comment had its own. */
function countExchanges(records: readonly CommentRecord[]): number {
  const replies = new Set<string>();
  let unknown = 0;
  for (const { postKey, standing } of records) {
    if (!standing) continue;
    const { replyId, firstWordMs, why } = standing;
    if (replyId !== undefined) replies.add(`${postKey} ${replyId}`);
    else if (firstWordMs !== undefined || why === 'replied') unknown += 1;
  }
  return replies.size + unknown;
}

/** Open: without an answer yet, also after its day; kept: answered before the end of its day; late: answered after it. */
function countPromises(records: readonly CommentRecord[]): PersonRecord['promises'] {
  const promises = { open: 0, kept: 0, late: 0 };
  for (const { standing } of records) {
    if (!standing?.promise || standing.status === 'letGo') continue;
    const { due, answeredAt } = standing.promise;
    if (answeredAt === null) promises.open += 1;
    else if (answeredAt < atHour(due, 1, 0)) promises.kept += 1;
    else promises.late += 1;
  }
  return promises;
}
