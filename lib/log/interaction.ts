import type {
  AccountObservation,
  CommentObservation,
  PlatformId,
  PostObservation,
  Standing,
} from '../comments/comment.ts';
import type { CommentKind } from '../language/comment-kind.ts';

/**
 * The log's facts. Append only; everything else is derived from them and can be rebuilt. Two logs merge by union:
 * the first sight of a thing has an id that any device would compute (`seen:…`), everything else a ULID.
 */
interface Fact {
  id: string;
  /** When it was written down here, epoch ms. Order of facts is (recordedAt, id). */
  recordedAt: number;
  /** Words, names and what else tells of a person were wiped: a comment disappeared from its site, or its writer was forgotten. */
  wiped?: true;
  /** Its words were forgotten after the time that the person set (Settings.forgetTextsAfterDays); whose they were stays. */
  textless?: true;
}

/** Names one site: `wordpress:blog.example`, `mastodon:social.example`, `youtube:www.youtube.com`. */
export type SiteKey = `${PlatformId}:${string}`;
/** `<SiteKey>/comment/<id>`, `<SiteKey>/post/<id>`, `<SiteKey>/person/<id>`, `<SiteKey>/account/<id>`. */
export type Key = string;

export interface AccountSeen extends Fact {
  kind: 'account.seen';
  site: SiteKey;
  account: AccountObservation;
}
export interface PostSeen extends Fact {
  kind: 'post.seen';
  site: SiteKey;
  /** The user's account that was signed in. */
  accountId: string | null;
  post: PostObservation;
}
export interface PostChanged extends Fact {
  kind: 'post.changed';
  site: SiteKey;
  postId: string;
  change: Partial<Omit<PostObservation, 'id'>>;
}
/**
 * The person said whose it is, where the site proves nothing: theirs, or (taken back) again unknown. What a page proves later
 * outranks it.
 */
export interface PostClaimed extends Fact {
  kind: 'post.claimed';
  site: SiteKey;
  accountId: string;
  post: PostObservation;
  claimed: boolean;
}
/** How much of a post's comments has been seen, when that changed. */
export interface PostRead extends Fact {
  kind: 'post.read';
  site: SiteKey;
  postId: string;
  seen: number;
  total: number | null;
  complete: boolean;
}
/** Somebody's comment on the user's post (received), the user's own reply there, or the user's comment elsewhere (`given`). */
export interface CommentSeen extends Fact {
  kind: 'comment.seen';
  site: SiteKey;
  accountId: string | null;
  comment: CommentObservation;
  given: boolean;
  /** What was known of it when its words went, since figures stay. */
  kept?: Kept;
}
export interface Kept {
  /** When its words went, epoch ms. */
  at: number;
  kind?: CommentKind;
  standing: Standing | null;
}
export interface CommentChanged extends Fact {
  kind: 'comment.changed';
  site: SiteKey;
  commentId: string;
  change: Partial<Omit<CommentObservation, 'id'>>;
  /** Optional members that no longer hold: a heart taken back, replies unfolded. */
  cleared?: ('hearted' | 'folded' | 'visibility')[];
}
/** It disappeared from the site; its text and name are wiped from its older facts too. */
export interface CommentGone extends Fact {
  kind: 'comment.gone';
  site: SiteKey;
  commentId: string;
}
export type Said =
  | { act: 'done' }
  /** `afresh`: let go with everything before a day, when the person started afresh. */
  | { act: 'letGo'; reason?: string; afresh?: true }
  | { act: 'postpone'; until: number }
  | { act: 'promise'; due: number }
  | { act: 'reopen' };
/** The person decided. `undoes` names the fact that is taken back; then `said` repeats what stood there. */
export interface CommentSaid extends Fact {
  kind: 'comment.said';
  site: SiteKey;
  commentId: string;
  said: Said;
}
/** The person says what kind of comment it is; it stays so. */
export interface CommentLabelled extends Fact {
  kind: 'comment.labelled';
  site: SiteKey;
  commentId: string;
  label: CommentKind;
}
export interface Undone extends Fact {
  kind: 'undone';
  site: SiteKey;
  commentId: string;
  /** The id of the fact that no longer counts. */
  undoes: string;
}
export type Purpose = 'acknowledge' | 'promise' | 'reply';
/** Words were put into the site's reply box (or on the clipboard). Nothing is sent by that. */
export interface DraftInserted extends Fact {
  kind: 'draft.inserted';
  site: SiteKey;
  commentId: string;
  purpose: Purpose;
  text: string;
  how: InsertedHow;
  /** For a promise: until when, epoch ms. */
  due?: number;
  /** The template that the words were made of. */
  templateId?: string;
}
/** The person judges one criticism: it helped. `changed`: what they changed by it; `told`: its writer was told. */
export interface CommentUseful extends Fact {
  kind: 'comment.useful';
  site: SiteKey;
  commentId: string;
  useful: Useful | null;
}
export interface Useful {
  changed: string;
  told: boolean;
}
/** Something private that the user noted about a person. Of each act the last counts. */
export interface PersonSaid extends Fact {
  kind: 'person.said';
  site: SiteKey;
  personId: string;
  said: PersonWord;
}
export type PersonWord =
  | { act: 'note'; text: string }
  | { act: 'tags'; tags: readonly string[] }
  /** A muted person makes no nudge and is in no list of people; their comments wait as all others. */
  | { act: 'mute'; muted: boolean };
/** Two profiles are the same human, or are not; null: taken back, as if neither had been said. Of each pair the last counts. */
export interface PersonJoined extends Fact {
  kind: 'person.joined';
  site: SiteKey;
  personId: string;
  with: { site: SiteKey; personId: string };
  joined: boolean | null;
}
/**
 * Everything that this person wrote and was noted about them until then is wiped, here and in every log that is merged with this one.
 * The person is named by a hash only (lib/log/forget/forget.ts).
 */
export interface PersonForgotten extends Fact {
  kind: 'person.forgotten';
  site: SiteKey;
  person: string;
}
export type InsertedHow = 'paste' | 'execCommand' | 'field' | 'clipboard' | 'alreadyThere';

export type Interaction =
  | AccountSeen
  | PostSeen
  | PostChanged
  | PostClaimed
  | PostRead
  | CommentSeen
  | CommentChanged
  | CommentGone
  | CommentSaid
  | CommentLabelled
  | Undone
  | DraftInserted
  | CommentUseful
  | PersonSaid
  | PersonJoined
  | PersonForgotten;
export type InteractionKind = Interaction['kind'];
