import type { PlatformId, Standing } from '../comments/comment.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import type { Goals, Language, PanelKey, Settings } from '../settings/settings.ts';
import type { FilterName, InboxQuery } from './filters.ts';
import type { Nudge, NudgeKind } from './nudge-kinds.ts';
import type { QuietTimes } from './quiet.ts';

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
  tag?: 'question' | 'criticism' | 'firstTime' | 'cameBack' | 'share' | 'regular';
  kind: CommentKind;
  /** The person said what kind it is. */
  isLabelled: boolean;
  /** How many comments of theirs the log knows, this one included. */
  commentsOfAuthor: number;
  isFirstTime: boolean;
  /** Wrote at least three times, on at least two days. */
  isRegular: boolean;
  /** How long it has waited, ms, quiet times left out; null: nobody knows. */
  waitedMs: number | null;
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
  | { state: 'unread' } // a site whose pages are read only when the person wants it
  | { state: 'loading' }
  | { state: 'notMine'; title: string }
  | { state: 'signedOut' }
  | { state: 'leftOut'; name: string } // the person does not want this account counted
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
  nudge: Nudge | null;
  /** The card of the nudge, where the query leaves it out of the lanes. */
  nudgeCard?: CommentCard;
  toAnswer: PostGroup[];
  onHold: PostGroup[];
  done: PostGroup[];
  /** Replies folded: nobody can tell. */
  unknown: PostGroup[];
  /** Of everything, whatever the query asks for. */
  counts: { toAnswer: number; onHold: number; done: number; unknown: number };
  /** Of the query's scope, whatever its filter and search; absent without a scope. */
  scoped?: InboxView['counts'];
  /** How many of those who wait (in the query's scope) each filter keeps. */
  filters: Record<FilterName, number>;
  /** What this view asked for, and how many it found in each lane. */
  query: InboxQuery;
  found: { toAnswer: number; onHold: number; done: number; unknown: number };
  /** The card of the comment that the query names; absent: it does not count, or is not known. */
  chosenCard?: CommentCard;
  unseenPosts: UnseenPost[];
  /** Replies of the user seen today, and the median first clock of the last 30 days (ms; null: none yet). */
  today: { replies: number; medianFirstWordMs: number | null };
  /** The next promise or postponed comment to come back. */
  next: { author: string; at: number; status: 'promised' | 'postponed' } | null;
  /** Names of those who got a word today, the latest first. */
  faces: string[];
  /** Promises of the last 30 days that fell due, and how many of them were kept. */
  kept: { promised: number; kept: number };
  /** The person sat down for some minutes. */
  session: { startedAt: number; endsAt: number; minutes: number; done: number } | null;
  /** What came of the last session, until it is dismissed. */
  sessionSummary: SessionSummary | null;
  /** The badge sleeps until then, and why. */
  rest: { until: number; why: 'session' | 'quietHours' | 'quietDay' } | null;
  /** The person wants all comments of the post of this page read: how far it is, and what they may do next. */
  reading: ReadingProgress | null;
  /** Nothing was let go yet, and many old ones wait: one may want to start afresh. */
  offersFreshStart: boolean;
  silencedNudges: readonly NudgeKind[];
  keysOff: readonly PanelKey[];
  filterSettings: Settings['filter'];
  sessionMinutes: number;
  /** Chosen in the right-click menu, for this panel to open. */
  wish?: PanelWish;
  /** When the person does not answer; choices of a moment lie outside of it. */
  quiet: QuietTimes;
  /** By when the person wants to have answered; null: nothing is ever late. */
  goals: Goals | null;
  /** A fault that concerns everything ("the log is full"), as a code with its sentence in lib/i18n. */
  fault: FaultCode | null;
}

/** Followed once: `id` tells a new wish from one that was followed already. */
export interface PanelWish {
  id: string;
  /** The palette, or the form of a template that has questions. */
  open: 'palette' | 'template';
  /** The comment whose box was clicked; null: none that we know. */
  key: string | null;
  templateId?: string;
}

export interface SessionSummary {
  minutes: number;
  replies: number;
  acknowledgements: number;
  promises: number;
  /** Let go, done, postponed. */
  decided: number;
  /** How many wait still. */
  waiting: number;
}

export interface ReadingProgress {
  seen: number;
  total: number | null;
  /** Threads whose replies are folded. */
  folded: number;
  complete: boolean;
  /** What shows more: the person does it, never we. null: nothing is left to do. */
  next: 'scroll' | 'moreButton' | 'nextPage' | 'unfold' | null;
  /** `unfold`: the comment to go to. */
  key: string | null;
}

export type FaultCode = 'databaseFull' | 'databaseBroken' | 'permissionMissing';
