import type {
  AccountObservation,
  CommentObservation,
  PostObservation,
  Standing,
  Status,
} from '../comments/comment.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import { kindOf } from '../language/kind-of.ts';
import type { InsertedHow, Kept, Key, Purpose, Said, SiteKey, Useful } from './interaction.ts';

/** What is derived from the facts, and can be thrown away and rebuilt. Times are epoch ms. */

export interface CommentRecord {
  key: Key;
  site: SiteKey;
  postKey: Key;
  /** The user's account that received it, or wrote it. */
  accountId: string | null;
  comment: CommentObservation;
  /** The user's comment on somebody else's post. */
  given: boolean;
  /** It disappeared from the site; its text and name are wiped. */
  gone: boolean;
  seenAt: number;
  /** For the index: when it was first seen, or something last happened to it: the latest of these. */
  touched: number;
  /** For the index: when it was written, else first seen. */
  time: number;
  /** For the index: `<SiteKey>/person/<id>`; '' where nobody says who wrote, for the user's own, and for the forgotten. */
  personKey: Key;
  /** Its writer was forgotten: name and words never come back, even if a page still shows them. */
  forgotten?: true;
  /** Its text was forgotten after its time; it does not come back either. */
  textless?: true;
  /** For the index: its time, as long as its words stand. */
  textAt?: number;
  /** What was known of it when its words went. */
  kept?: Kept;
  /** The person's judgement of a criticism. */
  useful?: Useful;
  said: { fact: string; said: Said; at: number }[];
  /** What kind it is by its words. Absent in records of the first version, until they are judged. */
  kind?: CommentKind;
  /** What kind the person says that it is, oldest first, without what was undone; the last counts. */
  labelled: { fact: string; label: CommentKind; at: number }[];
  drafts: DraftRecord[];
  /** On a reply of the user's: ids of the comments that it answers, by their standings. Absent until it is judged. */
  answers?: string[];
  /** null for the user's own comments and for given ones. */
  standing: Standing | null;
  /** For the index: the standing's status, or what it is instead. */
  status: Status | 'own' | 'given' | 'gone';
  /** For the index: when it comes back or is due; 0 without. */
  due: number;
  /** For the index: when its last promise fell or falls due, kept or not; absent without one. */
  promiseDue?: number;
}

/** What kind of comment it is: as the person said, else by its words. */
export function kindOfRecord({ comment, labelled, kind }: CommentRecord): CommentKind {
  return labelled.at(-1)?.label ?? kind ?? kindOf(comment.text);
}

/** A record that was folded anew stands, until it is judged, as it stood before. Changed in place. */
export function withJudged(
  record: CommentRecord,
  before: CommentRecord | undefined,
): CommentRecord {
  if (!before) return record;
  const { standing, status, due, promiseDue, answers } = before;
  if (answers) record.answers = answers;
  if (promiseDue !== undefined) record.promiseDue = promiseDue;
  // Records of an older version have none.
  const touched = before.touched ?? record.touched;
  return Object.assign(record, { standing, status, due, touched });
}

/** Told once, where the words come in: views ask for it again and again. The user's own words have no kind. */
export function kindByWords({ comment, given }: Pick<CommentRecord, 'comment' | 'given'>) {
  return comment.mine || given ? undefined : kindOf(comment.text);
}

export interface DraftRecord {
  fact: string;
  text: string;
  purpose: Purpose;
  at: number;
  due?: number;
  how: InsertedHow;
  templateId?: string;
}

export interface PostRecord {
  key: Key;
  site: SiteKey;
  accountId: string | null;
  post: PostObservation;
  /** For the index: the key of the person who published it; absent where it is the user, or nobody says. */
  authorKey?: Key;
  /** Its publisher was forgotten: name and title never come back. */
  forgotten?: true;
  read: {
    seen: number;
    total: number | null;
    complete: boolean;
    at: number;
    /** The number that lists of posts gave at that time. */
    listed: number | null;
  } | null;
  /** How many comments under it are known and not gone. Absent until it is judged for the first time. */
  known?: number;
  /** The person said that it is theirs. */
  claimed?: true;
  /** Facts were written, judging was put off (more parts of the reading follow). */
  unjudged?: true;
}

/** Whose it is: what a page proved, else what the person said. */
export function ownerOf({ post, claimed }: PostRecord): PostObservation['mine'] {
  return post.mine === 'unknown' && claimed ? true : post.mine;
}

export interface AccountRecord {
  key: Key;
  site: SiteKey;
  account: AccountObservation;
}

/** The records that facts are folded into. */
export interface Records {
  comments: Map<Key, CommentRecord>;
  posts: Map<Key, PostRecord>;
  accounts: Map<Key, AccountRecord>;
}

export function emptyRecords(): Records {
  return { comments: new Map(), posts: new Map(), accounts: new Map() };
}
