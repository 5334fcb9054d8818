import { keyOf } from '../comments/keys.ts';
import { withoutPerson } from './forget/forget.ts';
import type { CommentSeen, Interaction, PostSeen } from './interaction.ts';
import { type CommentRecord, kindByWords, type PostRecord, type Records } from './records.ts';

/** Folds one fact into the records, in place. Facts come in the order (recordedAt, id). Standings are judged afterwards. */
export function foldFact(records: Records, fact: Interaction): void {
  switch (fact.kind) {
    case 'account.seen': {
      const key = keyOf(fact.site, 'account', fact.account.id);
      records.accounts.set(key, { key, site: fact.site, account: fact.account });
      return;
    }
    case 'post.seen': {
      const record = postRecordOf(fact);
      records.posts.set(record.key, record);
      return;
    }
    case 'post.changed': {
      const record = records.posts.get(keyOf(fact.site, 'post', fact.postId));
      if (record) record.post = { ...record.post, ...fact.change };
      if (record) indexPost(record);
      return;
    }
    case 'post.claimed': {
      const record =
        records.posts.get(keyOf(fact.site, 'post', fact.post.id)) ?? postRecordOf(fact);
      if (fact.claimed) record.claimed = true;
      else delete record.claimed;
      records.posts.set(record.key, record);
      return;
    }
    case 'post.read': {
      const record = records.posts.get(keyOf(fact.site, 'post', fact.postId));
      if (!record) return;
      const { seen, total, complete, recordedAt: at } = fact;
      record.read = { seen, total, complete, at, listed: record.post.total };
      return;
    }
    case 'comment.seen': {
      const record = recordOf(fact);
      records.comments.set(record.key, record);
      return;
    }
    case 'person.said':
    case 'person.joined':
    case 'person.forgotten':
      return;
    default:
      foldIntoComment(records.comments.get(keyOf(fact.site, 'comment', fact.commentId)), fact);
  }
}

type AboutComment = Extract<Interaction, { commentId: string }>;

function foldIntoComment(record: CommentRecord | undefined, fact: AboutComment): void {
  if (!record) return;
  switch (fact.kind) {
    case 'comment.changed':
      record.comment = { ...record.comment, ...fact.change };
      for (const name of fact.cleared ?? []) delete record.comment[name];
      if (fact.change.text !== undefined) record.kind = kindByWords(record);
      indexComment(record);
      return;
    case 'comment.gone':
      record.gone = true;
      // What its site took away is gone, whoever else asked for it to be forgotten.
      delete record.forgotten;
      record.comment = withoutPerson(record.comment);
      indexComment(record);
      return;
    case 'comment.said':
      record.said = [...record.said, { fact: fact.id, said: fact.said, at: fact.recordedAt }];
      return;
    case 'comment.labelled': {
      const { id, label, recordedAt } = fact;
      record.labelled = [...record.labelled, { fact: id, label, at: recordedAt }];
      return;
    }
    case 'comment.useful':
      if (fact.useful) record.useful = fact.useful;
      else delete record.useful;
      return;
    case 'undone':
      record.said = record.said.filter((entry) => entry.fact !== fact.undoes);
      record.labelled = record.labelled.filter((entry) => entry.fact !== fact.undoes);
      return;
    case 'draft.inserted': {
      const { id, text, purpose, recordedAt, due, how, templateId } = fact;
      const draft = { fact: id, text, purpose, at: recordedAt, due, how, templateId };
      record.drafts = [...record.drafts, draft];
    }
  }
}

function recordOf(fact: CommentSeen): CommentRecord {
  const { site, accountId, comment, given, recordedAt, kept } = fact;
  const record: CommentRecord = {
    key: keyOf(site, 'comment', comment.id),
    site,
    postKey: keyOf(site, 'post', comment.postId),
    accountId,
    comment,
    given,
    gone: false,
    seenAt: recordedAt,
    touched: recordedAt,
    time: 0,
    personKey: '',
    said: [],
    kind: kept ? kept.kind : kindByWords({ comment, given }),
    labelled: [],
    drafts: [],
    standing: null,
    status: given ? 'given' : comment.mine ? 'own' : 'unknown',
    due: 0,
  };
  if (fact.wiped) record.forgotten = true;
  if (fact.textless) record.textless = true;
  if (kept) record.kept = kept;
  indexComment(record);
  return record;
}

function indexComment(record: CommentRecord): void {
  const { comment, site, given, seenAt } = record;
  record.time = comment.at ?? seenAt;
  const isTheirs = !comment.mine && !given && comment.author.id !== '';
  record.personKey = isTheirs ? keyOf(site, 'person', comment.author.id) : '';
  if (comment.text === '') delete record.textAt;
  else record.textAt = record.time;
}

function postRecordOf({ site, accountId, post, wiped }: Pick<PostSeen, PostParts>): PostRecord {
  const key = keyOf(site, 'post', post.id);
  const record: PostRecord = { key, site, accountId, post, read: null };
  if (wiped) record.forgotten = true;
  indexPost(record);
  return record;
}
type PostParts = 'site' | 'accountId' | 'post' | 'wiped';

function indexPost(record: PostRecord): void {
  const { author, mine } = record.post;
  if (author && author.id !== '' && mine !== true)
    record.authorKey = keyOf(record.site, 'person', author.id);
  else delete record.authorKey;
}
