import { threadingOf } from '../comments/known-platforms.ts';
import type { OwnReply } from '../comments/own-replies.ts';
import { repliesTo } from '../inbox/answers-in.ts';
import type { LogDatabase } from './database.ts';
import type { HistoryLine } from './history.ts';
import type { CommentSaid, Interaction, Key } from './interaction.ts';
import { type CommentRecord, ownerOf } from './records.ts';

/**
 * All that happened to one comment, newest first: its own facts, and the user's replies that answer it. What was undone and the undoing
 * are both told. Reads the comment's own facts and its post, never the whole log.
 */
export async function readHistory(database: LogDatabase, key: Key): Promise<HistoryLine[]> {
  const record = await database.comments.get(key);
  if (!record) return [];
  const [facts, replies] = await Promise.all([
    factsOf(database, record),
    readReplies(database, record),
  ]);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const lines = facts.flatMap((fact) => linesOf(fact, byId));
  const { at } = record.comment;
  // A site's clock may be ahead of this one's: nothing is written after it was seen.
  if (at !== null) lines.unshift({ at: Math.min(at, record.seenAt), by: 'page', what: 'written' });
  return (
    [...lines, ...replies]
      .map((line, index) => ({ line, index }))
      // Of two in the same moment the later fact comes first.
      .sort((one, other) => other.line.at - one.line.at || other.index - one.index)
      .map(({ line }) => line)
  );
}

async function factsOf(
  { interactions }: LogDatabase,
  { key, site, comment }: CommentRecord,
): Promise<Interaction[]> {
  const [seen, later] = await Promise.all([
    interactions.get(`seen:${key}`),
    interactions.where('[site+commentId]').equals([site, comment.id]).toArray(),
  ]);
  later.sort((one, other) => one.recordedAt - other.recordedAt || (one.id < other.id ? -1 : 1));
  return seen ? [seen, ...later] : later;
}

function linesOf(fact: Interaction, byId: ReadonlyMap<string, Interaction>): HistoryLine[] {
  const at = fact.recordedAt;
  const page = { at, by: 'page' } as const;
  const person = { at, by: 'person' } as const;
  switch (fact.kind) {
    case 'comment.seen': {
      const seen: HistoryLine = { ...page, what: 'seen' };
      return fact.comment.hearted ? [seen, { ...page, what: 'hearted' }] : [seen];
    }
    case 'comment.changed': {
      const { text, hearted } = fact.change;
      return [
        ...(text === undefined ? [] : [{ ...page, what: 'changed' as const }]),
        ...(hearted ? [{ ...page, what: 'hearted' as const }] : []),
      ];
    }
    case 'comment.gone':
      return [{ ...page, what: 'gone' }];
    case 'comment.said':
      return [{ ...person, ...describeSaid(fact.said) }];
    case 'comment.labelled':
      return [{ ...person, what: 'labelled', kind: fact.label }];
    case 'draft.inserted': {
      const { how, purpose, text } = fact;
      return [{ ...person, what: how === 'clipboard' ? 'copied' : 'inserted', purpose, text }];
    }
    case 'undone': {
      const undone = byId.get(fact.undoes);
      if (undone?.kind === 'comment.labelled')
        return [{ ...person, what: 'undone', undid: 'labelled' }];
      if (undone?.kind !== 'comment.said') return [];
      return [{ ...person, what: 'undone', undid: describeSaid(undone.said).what }];
    }
    default:
      return [];
  }
}

type SaidLine = Extract<
  HistoryLine,
  { what: 'done' | 'reopened' | 'letGo' | 'postponed' | 'promised' }
>;
type Told<Line> = Line extends unknown ? Omit<Line, 'at' | 'by'> : never;

function describeSaid(said: CommentSaid['said']): Told<SaidLine> {
  switch (said.act) {
    case 'done':
      return { what: 'done' };
    case 'reopen':
      return { what: 'reopened' };
    case 'letGo': {
      const { reason, afresh } = said;
      return { what: 'letGo', ...(reason && { reason }), ...(afresh && { afresh }) };
    }
    case 'postpone':
      return { what: 'postponed', until: said.until };
    case 'promise':
      return { what: 'promised', due: said.due };
  }
}

/** What was said does not hide that they were written. */
async function readReplies(
  { comments, posts }: LogDatabase,
  { postKey, site, comment }: CommentRecord,
): Promise<HistoryLine[]> {
  const post = await posts.get(postKey);
  if (comment.mine || !post || ownerOf(post) !== true) return [];
  const records = await comments.where({ postKey }).toArray();
  const replies = repliesTo(comment.id, {
    threading: threadingOf(site),
    comments: records.map((record) => record.comment),
    drafts: new Map(
      records
        .filter(({ drafts }) => drafts.length > 0)
        .map((record) => [record.comment.id, record.drafts]),
    ),
    complete: post.read?.complete,
  });
  const seenAt = new Map(records.map((record) => [record.comment.id, record.seenAt]));
  return replies.map((reply) => lineOfReply(reply, seenAt.get(reply.comment.id) ?? 0));
}

function lineOfReply({ comment, kind }: OwnReply, seenAt: number): HistoryLine {
  const at = comment.at === null ? seenAt : Math.min(comment.at, seenAt);
  return { at, by: 'page', what: 'replied', as: kind, text: comment.text };
}
