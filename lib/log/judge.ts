import type { Threading } from '../comments/comment.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import { type DraftEntry, type SaidEntry, standingsOf } from '../inbox/standing.ts';
import { type CommentRecord, kindByWords, ownerOf, type PostRecord } from './records.ts';

/** What judging depends on beside the facts. `now` in epoch ms. */
export interface Judgement {
  now: number;
  heartCounts: boolean;
  threadingOf: (site: string) => Threading;
}

/** Sets the standing of each comment of one post, in place, and its kind where it has none yet. `records`: all comments of that post. */
export function judgePost(
  post: PostRecord | undefined,
  records: readonly CommentRecord[],
  { now, heartCounts, threadingOf }: Judgement,
): void {
  const first = records[0];
  if (!first) return;
  const said = new Map<string, readonly SaidEntry[]>();
  const drafts = new Map<string, readonly DraftEntry[]>();
  const labels = new Map<string, CommentKind>();
  for (const record of records) {
    const label = record.labelled.at(-1)?.label;
    if (label) labels.set(record.comment.id, label);
    if (record.said.length > 0) said.set(record.comment.id, record.said);
    if (record.drafts.length > 0) drafts.set(record.comment.id, record.drafts);
  }
  const standings = standingsOf({
    threading: threadingOf(first.site),
    comments: records.map(({ comment }) => comment),
    postMine: post ? ownerOf(post) : 'unknown',
    said,
    drafts,
    labels,
    heartCounts,
    now,
    complete: post?.read?.complete,
  });
  const answers = new Map<string, string[]>();
  for (const [id, { replyId }] of standings) {
    if (replyId !== undefined) answers.set(replyId, [...(answers.get(replyId) ?? []), id]);
  }
  for (const record of records) {
    if (record.given || record.comment.mine) {
      record.status = record.given ? 'given' : 'own';
      record.standing = null;
      record.answers = sameOrNew(record.answers, answers.get(record.comment.id) ?? []);
      continue;
    }
    record.kind ??= kindByWords(record);
    record.standing = standings.get(record.comment.id) ?? null;
    record.status = record.gone ? 'gone' : (record.standing?.status ?? 'unknown');
    record.due = record.standing?.due ?? 0;
  }
}

/** The same array where nothing changed, so that a change can be told. */
function sameOrNew(before: string[] | undefined, after: string[]): string[] {
  after.sort();
  return before?.join('\n') === after.join('\n') && before.length === after.length ? before : after;
}
