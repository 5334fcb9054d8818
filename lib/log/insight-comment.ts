import { keyOf, platformOfSite } from '../comments/keys.ts';
import type { InsightComment } from '../insights/insights.ts';
import { writtenIn } from '../language/written-in.ts';
import { type CommentRecord, kindOfRecord } from './records.ts';

/** A comment as figures see it. `talk` needs the comments above it: read-insights.ts fills it in. */
export function insightCommentOf(record: CommentRecord): InsightComment {
  const { key, site, comment, standing, given, accountId, postKey, personKey } = record;
  const side = given ? 'given' : comment.mine ? 'own' : 'received';
  const { at, precisionMs } = comment;
  return {
    key,
    time: at ?? record.seenAt,
    isDated: at !== null,
    hasHour: at !== null && precisionMs <= hourMs,
    isReply: comment.parentId !== null,
    platform: platformOfSite(site),
    accountKey: accountId === null ? null : keyOf(site, 'account', accountId),
    postKey,
    personKey: personKey || null,
    language: side === 'received' ? writtenIn(comment.text, comment.lang) : '',
    side,
    kind: side === 'received' ? kindOfRecord(record) : 'other',
    status: standing?.status ?? null,
    firstWordMs: standing?.firstWordMs ?? null,
    answerMs: standing?.answerMs ?? null,
    cameBack: standing?.cameBack ?? false,
    talk: null,
    promise: standing?.promise ?? null,
    replyKey: standing?.replyId === undefined ? null : keyOf(site, 'comment', standing.replyId),
  };
}

const hourMs = 3_600_000;
