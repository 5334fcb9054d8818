import type { PlatformId, Standing } from '../comments/comment.ts';
import type { Language } from '../settings/settings.ts';

/** What views show: computed in the background, sent whole at each change, plain data. Times are epoch ms. */

export interface CommentCard {
  key: string;
  postKey: string;
  author: string;
  text: string;
  at: number | null;
  /** "about": the site only says "3 hours ago". */
  isEstimate: boolean;
  permalink: string;
  standing: Standing;
  /** Kind of comment, for the tag; undefined when unsure. */
  tag?: 'question' | 'criticism' | 'firstTime' | 'cameBack';
  /** Language of the comment, or of the post; drafts are written in it. */
  language: string;
  /** The acknowledgement that A would insert, ready to read: "Ricevuto, grazie!". */
  acknowledgement: string;
  /** The holding reply that a promise would insert. */
  promise: string;
  /** Text that was put in the box or copied and not yet seen sent. */
  pendingDraft?: {
    text: string;
    copied: boolean;
    /** What it was meant as, so that it can be put in again as the same. Absent: a reply. */
    purpose?: 'acknowledge' | 'promise' | 'reply';
    /** A promise's day. */
    due?: number;
  };
  /** It is in the page of this view's tab, so "show on page" works. */
  inPage: boolean;
  /** On hold: when it comes back or is due. Done: nothing. */
  isPrivate: boolean;
}

export interface PostGroup {
  key: string;
  platform: PlatformId;
  title: string;
  url: string;
  /** Seen of total. total null: the site does not say. */
  coverage: { seen: number; total: number | null; complete: boolean };
  /** Cards in the order to show. */
  comments: CommentCard[];
  /** How many wait. */
  waiting: number;
  unknown: number;
  isThisPage: boolean;
}

export interface UnseenPost {
  key: string;
  platform: PlatformId;
  title: string;
  url: string;
  total: number;
  seen: number;
}

/** The state of the page beside the panel. */
export type PageState =
  | { state: 'none' } // no page of ours in this tab
  | { state: 'loading' }
  | { state: 'notMine'; title: string }
  | { state: 'signedOut' }
  // "YouTube changed its page; 0 of 14 could be read"
  | {
      state: 'broken';
      platform: PlatformId;
      read: number;
      total: number;
      /** What the platform's code still finds in the page, by the names of its anchors. */
      anchors?: Record<string, number>;
    }
  | { state: 'unproven'; platform: PlatformId; canClaim: boolean } // may be mine; no proof
  | { state: 'ready'; kind: 'post' | 'profile' | 'inbox' };

export interface InboxView {
  language: Language;
  theme: 'system' | 'light' | 'dark';
  /** The look of the page beside it, when theme is 'system' and the panel stands in a page. */
  pageIsDark: boolean | null;
  account: { name: string; handle?: string; platform: PlatformId } | null;
  page: PageState;
  /** Key of the most pressing comment; its card is in `toAnswer`. */
  nudge: { key: string; author: string; waitingMs: number } | null;
  toAnswer: PostGroup[];
  onHold: PostGroup[];
  done: PostGroup[];
  /** Replies folded: nobody can tell. */
  unknown: PostGroup[];
  counts: { toAnswer: number; onHold: number; done: number; unknown: number };
  unseenPosts: UnseenPost[];
  /** Replies of the user seen today, and the median first clock of the last 30 days (ms; null: none yet). */
  today: { replies: number; medianFirstWordMs: number | null };
  /** The next promise or postponed comment to come back. */
  next: { author: string; at: number; status: 'promised' | 'postponed' } | null;
  /** A fault that concerns everything ("the log is full"), as a code with its sentence in lib/i18n. */
  fault: FaultCode | null;
}

export type FaultCode = 'databaseFull' | 'databaseBroken' | 'permissionMissing';
