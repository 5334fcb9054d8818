import type { Standing, Status, Threading } from '../comments/comment.ts';
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
  if (post) post.known = records.filter(({ gone }) => !gone).length;
  for (const record of records) {
    record.touched = lastTouch(record, standings.get(record.comment.id));
    if (record.given || record.comment.mine) {
      record.status = record.given ? 'given' : 'own';
      record.standing = null;
      // It may have waited before the page told whose it is.
      record.due = 0;
      delete record.promiseDue;
      continue;
    }
    record.kind ??= kindByWords(record);
    record.standing = standingToday(record, standings.get(record.comment.id) ?? null);
    record.status = record.gone ? 'gone' : (record.standing?.status ?? 'unknown');
    record.due = record.standing?.due ?? 0;
    const promiseDue = record.standing?.promise?.due;
    if (promiseDue === undefined) delete record.promiseDue;
    else record.promiseDue = promiseDue;
  }
  tellAnswers(records);
}

/** Each reply of the user's knows what it answers. The same array where nothing changed, so that a change can be told. */
function tellAnswers(records: readonly CommentRecord[]): void {
  const answered = Map.groupBy(records, ({ standing }) => standing?.replyId);
  for (const record of records) {
    if (!record.comment.mine || record.given) continue;
    const ids = (answered.get(record.comment.id) ?? []).map(({ comment }) => comment.id).sort();
    const { answers } = record;
    const isSame = answers?.length === ids.length && ids.every((id, at) => id === answers[at]);
    if (!isSame) record.answers = ids;
  }
}

function lastTouch(
  { seenAt, said, drafts }: CommentRecord,
  standing: Standing | undefined,
): number {
  return Math.max(seenAt, standing?.since ?? 0, said.at(-1)?.at ?? 0, drafts.at(-1)?.at ?? 0);
}

/**
 * Without its words nobody could judge a comment as before: how it stood then counts, until something newer happens. Nobody waits for
 * those who asked to be forgotten.
 */
function standingToday(
  { kept, forgotten, said }: CommentRecord,
  judged: Standing | null,
): Standing | null {
  const saidAt = said.at(-1)?.at ?? -Infinity;
  const repliedAt = (judged?.replyId !== undefined && judged.since) || -Infinity;
  // What nobody knew then may be known now.
  const wasKnown = kept?.standing && kept.standing.status !== 'unknown';
  const isNewer = !wasKnown || Math.max(saidAt, repliedAt) > kept.at;
  const standing = isNewer ? judged : kept.standing;
  if (!forgotten || !standing || settled.has(standing.status)) return standing;
  const { replyId: _replyId, due: _due, ...rest } = standing;
  return { ...rest, status: 'letGo', why: 'saidLetGo', by: 'said' };
}

const settled: ReadonlySet<Status> = new Set(['acknowledged', 'answered', 'letGo']);
