import type { InsightComment } from '../../lib/insights/insights.ts';

/** A comment that waits, and what else a test says of it. */
export function insightComment(about: Partial<InsightComment>): InsightComment {
  return {
    time: Date.UTC(2026, 10, 20, 8),
    isDated: true,
    hasHour: true,
    isReply: false,
    platform: 'wordpress',
    accountKey: null,
    postKey: 'wordpress:blog.example/post/4',
    language: 'it',
    side: 'received',
    kind: 'other',
    status: 'waiting',
    firstWordMs: null,
    answerMs: null,
    cameBack: false,
    talk: null,
    promise: null,
    hasReply: false,
    ...about,
  };
}
