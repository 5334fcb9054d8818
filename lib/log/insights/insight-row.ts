import { keyOf, platformOfSite } from '../../comments/keys.ts';
import type { InsightComment } from '../../insights/insights.ts';
import { writtenIn } from '../../language/written-in.ts';
import type { Key, SiteKey } from '../interaction.ts';
import { type CommentRecord, kindOfRecord } from '../records.ts';

/** A comment as figures see it, and what reading needs to know of it besides. */
export interface InsightRow {
  comment: InsightComment;
  site: SiteKey;
  accountId: string | null;
  /** When its thread began, epoch ms: asked of what may belong to a conversation, -Infinity where that is not known; else its own time. */
  threadFrom: number;
  /** Of those to which one comes back: what is open, promises, and questions. */
  key: Key | null;
}

/** The top of a comment's thread. */
export interface Top {
  key: Key;
  from: number;
}

export function insightRowOf(record: CommentRecord, top: Top | undefined): InsightRow {
  const comment = insightCommentOf(record);
  const { key, site, accountId, personKey, time } = record;
  if (top && comment.cameBack) comment.talk = `${top.key} ${personKey}`;
  const isAsked = comment.kind === 'question' && comment.side === 'received';
  const { status, promise } = comment;
  const isOpen = status === 'waiting' || status === 'promised' || promise !== null;
  return {
    comment,
    site,
    accountId,
    threadFrom: top?.from ?? time,
    key: isAsked || isOpen ? key : null,
  };
}

/** It may belong to a conversation that began earlier. */
export function mayGoOn({ comment, given, standing }: CommentRecord): boolean {
  if (given || typeof comment.parentId !== 'string') return false;
  return comment.mine || standing?.cameBack === true;
}

function insightCommentOf(record: CommentRecord): InsightComment {
  const { site, comment, standing, given, accountId, postKey, time } = record;
  const side = given ? 'given' : comment.mine ? 'own' : 'received';
  const { at, precisionMs } = comment;
  const isReceived = side === 'received';
  return {
    time,
    isDated: at !== null,
    hasHour: at !== null && precisionMs <= hourMs,
    isReply: comment.parentId !== null,
    platform: platformOfSite(site),
    accountKey: accountId === null ? null : keyOf(site, 'account', accountId),
    postKey,
    language: isReceived ? writtenIn(comment.text, comment.lang) : '',
    side,
    kind: isReceived ? kindOfRecord(record) : 'other',
    status: standing?.status ?? null,
    firstWordMs: standing?.firstWordMs ?? null,
    answerMs: standing?.answerMs ?? null,
    cameBack: standing?.cameBack ?? false,
    talk: null,
    promise: standing?.promise ?? null,
    hasReply: standing?.replyId !== undefined,
  };
}

const hourMs = 3_600_000;
