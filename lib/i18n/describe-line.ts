import type { CommentKind } from '../language/comment-kind.ts';
import type { CommentSaid, DraftInserted, PersonWord, PostSeen } from '../log/interaction.ts';
import type { LogLine } from '../log/lines/log-line.ts';
import type { TranslationKey } from './strings.ts';

/** The sentence of one log line: its key, and the values that are not the person and the post. Times are epoch ms. */
export interface LineSentence {
  key: TranslationKey;
  /** What kind the person says that the comment is. */
  kind?: CommentKind;
  /** When something is due, to be said as a moment. */
  when?: number;
  /** Figures and names of sites. */
  values?: Record<string, string | number>;
  /** What was written: theirs, or the user's. */
  text?: string;
}

/** What one line of the log says. Each sentence may name `{{person}}` and `{{post}}`. */
export function describeLine({ fact, person }: LogLine): LineSentence {
  switch (fact.kind) {
    case 'account.seen':
      return { key: 'log:accountSeen', values: { site: hostOf(fact.site) } };
    case 'post.seen':
      return { key: postSeen[String(fact.post.mine) as `${PostSeen['post']['mine']}`] };
    case 'post.changed':
      return { key: 'log:postChanged' };
    case 'post.claimed':
      return { key: fact.claimed ? 'log:postClaimed' : 'log:postUnclaimed' };
    case 'post.read':
      return fact.total === null
        ? { key: 'log:postReadOpen', values: { count: fact.seen } }
        : { key: 'log:postRead', values: { seen: fact.seen, total: fact.total } };
    case 'comment.seen':
      return {
        key: commentSeenKey(fact.given, fact.comment.mine, person),
        text: fact.comment.text,
      };
    case 'comment.changed':
      return fact.change.text === undefined
        ? { key: 'log:commentRefined' }
        : { key: 'log:commentChanged', text: fact.change.text };
    case 'comment.gone':
      return { key: 'log:commentGone' };
    case 'comment.said':
      return describeSaid(fact.said);
    case 'comment.labelled':
      return { key: 'log:labelled', kind: fact.label };
    case 'comment.useful':
      return fact.useful
        ? { key: 'log:useful', text: fact.useful.changed || undefined }
        : { key: 'log:notUseful' };
    case 'person.said':
      return describePersonWord(fact.said);
    case 'person.joined':
      if (fact.joined === null) return { key: 'log:personUnsaid' };
      return { key: fact.joined ? 'log:personJoined' : 'log:personParted' };
    case 'person.forgotten':
      return { key: 'log:personForgotten' };
    case 'undone':
      return { key: 'log:undone' };
    case 'draft.inserted':
      return {
        key: drafts[fact.how === 'clipboard' ? 'copied' : 'inserted'][fact.purpose],
        text: fact.text,
      };
  }
}

/** `blog.example` of `wordpress:blog.example`. */
export function hostOf(site: string): string {
  return site.slice(site.indexOf(':') + 1);
}

function commentSeenKey(given: boolean, mine: boolean, person?: string): TranslationKey {
  if (given) return 'log:given';
  if (!mine) return 'log:received';
  return person ? 'log:replied' : 'log:wrote';
}

function describeSaid(said: CommentSaid['said']): LineSentence {
  switch (said.act) {
    case 'done':
      return { key: 'log:saidDone' };
    case 'letGo':
      return { key: 'log:saidLetGo', text: said.reason };
    case 'postpone':
      return { key: 'log:saidPostpone', when: said.until };
    case 'promise':
      return { key: 'log:saidPromise', when: said.due };
    case 'reopen':
      return { key: 'log:saidReopen' };
  }
}

function describePersonWord(said: PersonWord): LineSentence {
  switch (said.act) {
    case 'note':
      return { key: 'log:personNoted', text: said.text };
    case 'tags':
      return { key: 'log:personTagged', text: said.tags.join(', ') };
    case 'mute':
      return { key: said.muted ? 'log:personMuted' : 'log:personUnmuted' };
  }
}

const postSeen = {
  true: 'log:postSeenMine',
  false: 'log:postSeenOther',
  unknown: 'log:postSeenUnknown',
} as const;

const drafts: Record<'inserted' | 'copied', Record<DraftInserted['purpose'], TranslationKey>> = {
  inserted: {
    acknowledge: 'log:insertedAcknowledge',
    promise: 'log:insertedPromise',
    reply: 'log:insertedReply',
  },
  copied: {
    acknowledge: 'log:copiedAcknowledge',
    promise: 'log:copiedPromise',
    reply: 'log:copiedReply',
  },
};
