import { keyOf } from '../comments/keys.ts';
import { withoutPerson } from './forget.ts';
import type { CommentSeen, Interaction } from './interaction.ts';
import { type CommentRecord, kindByWords, type Records } from './records.ts';

/** Folds one fact into the records, in place. Facts come in the order (recordedAt, id). Standings are judged afterwards. */
export function foldFact(records: Records, fact: Interaction): void {
  switch (fact.kind) {
    case 'account.seen': {
      const key = keyOf(fact.site, 'account', fact.account.id);
      records.accounts.set(key, { key, site: fact.site, account: fact.account });
      return;
    }
    case 'post.seen': {
      const { site, accountId, post } = fact;
      const key = keyOf(site, 'post', post.id);
      records.posts.set(key, { key, site, accountId, post, read: null });
      return;
    }
    case 'post.changed': {
      const record = records.posts.get(keyOf(fact.site, 'post', fact.postId));
      if (record) record.post = { ...record.post, ...fact.change };
      return;
    }
    case 'post.claimed': {
      const { site, accountId, post, claimed } = fact;
      const key = keyOf(site, 'post', post.id);
      const record = records.posts.get(key) ?? { key, site, accountId, post, read: null };
      if (claimed) record.claimed = true;
      else delete record.claimed;
      records.posts.set(key, record);
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
      return;
    case 'comment.gone':
      record.gone = true;
      record.personKey = '';
      record.comment = withoutPerson(record.comment);
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

function recordOf({ site, accountId, comment, given, recordedAt }: CommentSeen): CommentRecord {
  return {
    key: keyOf(site, 'comment', comment.id),
    site,
    postKey: keyOf(site, 'post', comment.postId),
    accountId,
    comment,
    given,
    gone: false,
    seenAt: recordedAt,
    time: comment.at ?? recordedAt,
    personKey:
      comment.mine || comment.author.id === '' ? '' : keyOf(site, 'person', comment.author.id),
    said: [],
    kind: kindByWords({ comment, given }),
    labelled: [],
    drafts: [],
    standing: null,
    status: given ? 'given' : comment.mine ? 'own' : 'unknown',
    due: 0,
  };
}
