/** The platforms that Ricevuto knows. One folder each in lib/platforms. */
export const platformIds = [
  'wordpress',
  'mastodon',
  'youtube',
  'studio',
  'instagram',
  'facebook',
  'threads',
  'x',
  'linkedin',
  'tiktok',
  'reddit',
  'bluesky',
  'ghost',
] as const;
export type PlatformId = (typeof platformIds)[number];

/**
 * How a site lets people answer each other.
 * `nested`: every reply knows its parent. `oneLevel`: all replies of a thread stand in one flat row under the top comment.
 */
export type Threading = 'nested' | 'oneLevel';

/** Who wrote something: one profile on one platform. `id` is what never changes there (handle, account id, nicename). */
export interface Author {
  id: string;
  /** What the page shows: "Giulia Lodi", "@giulia". */
  name: string;
  /** How one mentions this person in a reply, without the @, where the site has mentions. */
  handle?: string;
}

/** What the page tells about the replies below a top comment that are not (all) in the page. */
export interface FoldedReplies {
  /** How many replies are hidden; null where the page only says that there are some; 0 where it says that there are none. */
  hidden: number | null;
  /** The page says that the user has replied among them (YouTube's creator thumbnail). Undefined: it does not say. */
  ownerReplied?: boolean;
}

/** A comment as a content script reads it off a page: facts only, no judgement. Identical reads give identical values. */
export interface CommentObservation {
  /** The site's own id, unique on that site. */
  id: string;
  /** The site's id of the post under which it stands. */
  postId: string;
  /** null: a top comment. undefined: it is a reply, and the page does not say to what. */
  parentId?: string | null;
  author: Author;
  /** Plain text; emoji images as their characters. '' where the page hides it (content warning). At most 10,000 characters. */
  text: string;
  /** When it was written, epoch milliseconds; null where the page does not say. */
  at: number | null;
  /** How far `at` may be off, in milliseconds: 0 for an exact time, an hour for "3 hours ago". */
  precisionMs: number;
  /** Where it stands among its siblings, 0 first, in pages whose times are not exact. */
  position?: number;
  permalink: string;
  /** Written by the signed-in account. */
  mine: boolean;
  /** The user's own heart or like on it. */
  hearted?: boolean;
  folded?: FoldedReplies;
  /** Handles mentioned in the text, without the @. */
  mentions?: string[];
  /** The language the page declares for this text (BCP 47). */
  lang?: string;
  /** Not everybody sees it: a private or direct reply, or held for approval. */
  visibility?: 'public' | 'private' | 'held';
}

/** A post as a page tells it: the one that the page is about, or one that a profile or an inbox page lists. */
export interface PostObservation {
  id: string;
  title: string;
  url: string;
  /** Published by the signed-in account. 'unknown' where the page gives no proof either way. */
  mine: boolean | 'unknown';
  /** How many comments the page says it has; null where it does not say. */
  total: number | null;
  at?: number | null;
  /** Who published it, where it is not the user and the page says so. */
  author?: Author;
}

/** The signed-in account, as the page shows it. */
export interface AccountObservation {
  id: string;
  name: string;
  handle?: string;
}

/** Sentences about how a status came to be are made from these codes in lib/i18n. */
export type Why =
  | 'replied' // you wrote below it
  | 'thanked' // you thanked below it
  | 'promised'
  | 'hearted'
  | 'noReply' // nothing of yours below it
  | 'cameBack' // they wrote again after your answer
  | 'folded' // its replies are folded
  | 'unordered' // nobody can tell whether one of your replies answers it: which came first, or where it belongs
  | 'notMine' // the post may not be yours
  | 'saidDone'
  | 'saidLetGo'
  | 'postponed'
  | 'postponeOver'
  | 'ownComment';

export const statuses = [
  'unknown',
  'waiting',
  'acknowledged',
  'promised',
  'answered',
  'postponed',
  'letGo',
] as const;
export type Status = (typeof statuses)[number];

/** Where a comment stands, and why. Times are epoch milliseconds. */
export interface Standing {
  status: Status;
  why: Why;
  /** When the deciding thing happened; null where unknown. */
  since: number | null;
  /** Decided by the page (`seen`) or by the person (`said`). */
  by: 'seen' | 'said';
  /** They wrote again after an answer of the user's. */
  cameBack: boolean;
  /** A promise's due date, or when a postponed comment comes back. */
  due?: number;
  /** The user's reply that decided it. */
  replyId?: string;
  /** First clock: milliseconds until the first word (acknowledged, promised or answered). */
  firstWordMs?: number;
  /** Second clock: milliseconds until the real answer. */
  answerMs?: number;
  /** How often it was postponed. */
  postponed: number;
  /** The last promise with a day, and when a real answer followed it (epoch ms); null: none yet. */
  promise?: { due: number; answeredAt: number | null };
}
