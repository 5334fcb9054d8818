import type { PlatformId, Status } from '../comments/comment.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import type { Key } from '../log/interaction.ts';

/** Figures for charts, in the device's own time zone. Times are epoch ms, spans of time ms. */

/** One comment as figures see it, without words and names. `time`: when it was written, else first seen. */
export interface InsightComment {
  time: number;
  /** The page said when it was written; clocks take no other. */
  isDated: boolean;
  /** It said so to the hour; the heat map takes no other. */
  hasHour: boolean;
  /** It stands below another comment. */
  isReply: boolean;
  platform: PlatformId;
  accountKey: Key | null;
  postKey: Key;
  /** '' where nobody can tell. */
  language: string;
  /** `received`: somebody else's on the user's post. `own`: the user's there. `given`: the user's elsewhere. */
  side: 'received' | 'own' | 'given';
  kind: CommentKind;
  /** null unless received; null too where nobody has judged it yet: it counts nowhere. */
  status: Status | null;
  /** Milliseconds to the first word and to the real answer, quiet times not yet left out. */
  firstWordMs: number | null;
  answerMs: number | null;
  cameBack: boolean;
  /** Names the thread and the person, for comments that came back; null for all others, and where nobody can tell. */
  talk: string | null;
  promise: { due: number; answeredAt: number | null } | null;
  /** A reply of the user's decided its status. */
  hasReply: boolean;
}

export interface InsightQuery {
  /** From the first moment to the one just after the last. */
  from: number;
  to: number;
  /** null: all. */
  accounts: readonly Key[] | null;
}

export interface Share {
  count: number;
  of: number;
}
/** By linear interpolation between the nearest ranks (type 7 of Hyndman and Fan, 1996). */
export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
  count: number;
}

export interface Figures {
  /** Comments of others on own posts written in the span, but for those let go. Those nobody can tell of are in `unknown` only. */
  received: number;
  unknown: number;
  letGo: number;
  /** Of those received: acknowledged, promised or answered by now; and answered by now. */
  withWord: Share;
  withAnswer: Share;
  /** Open time only: quiet times left out. null: nothing to measure. */
  firstWord: Quartiles | null;
  answer: Quartiles | null;
  /**
   * Threads between the user and one person with two turns or more each way by the end of the span, that had a turn in it: somebody wrote
   * again after an answer, and got a word again.
   */
  conversations: number;
  /** Questions received, and those with a real answer by now. */
  questions: Share;
  /** Promises that fell due in the span, and those answered by the end of their day. While that day lasts an open one is in neither. */
  promises: Share;
  /** The user's comments on posts of others, written in the span. */
  given: number;
  /** Of those with a word, the most that each has. They add up to `withWord`. */
  answeredBy: { reply: number; acknowledgement: number; promise: number };
}

export interface Insights extends Figures {
  /** How many wait at the end of the span (now, if that is sooner), by how long, open or not. */
  waitingByAge: { hour: number; day: number; threeDays: number; older: number };
  /**
   * Every day of the span, the empty ones too; weeks or months where it is long. `start`: its first moment in the span. `answered`: of those
   * received in the step, how many have a word by now.
   */
  steps: { start: number; received: number; answered: number }[];
  stepIs: 'day' | 'week' | 'month';
  /** Monday first; each 24 hours. `whenYouAnswer`: the user's replies on own posts. */
  whenTheyWrite: number[][];
  whenYouAnswer: number[][];
  /** The most received first; of posts the first 50. A language that nobody can tell is ''. */
  platforms: InsightRow<PlatformId>[];
  posts: InsightRow<Key>[];
  languages: InsightRow<string>[];
}

export interface InsightRow<Name> {
  name: Name;
  received: number;
  withWord: number;
  /** Median, open time. */
  firstWordMs: number | null;
}

export interface InsightReport {
  now: Insights;
  /** The span of the same length just before; null: the log does not reach back so far. */
  before: Figures | null;
  advice: Advice;
  /** Titles and addresses of the posts that are named. */
  posts: Record<Key, { title: string; url: string }>;
}

/** What one should do, the most worth first; each has its sentence in lib/i18n under `insights`. */
export type Advice =
  | { do: 'nothingYet' }
  | { do: 'answerQuestions'; count: number }
  | { do: 'keepPromises'; count: number }
  | { do: 'answerOldest'; count: number; days: number }
  | { do: 'readFolded'; count: number }
  | { do: 'giveMore'; given: number; received: number }
  | { do: 'shareHours'; weekday: number; hour: number }
  | { do: 'makeTemplate'; times: number; example: string }
  | { do: 'goOn' };

/** Questions that ask the same, the most asked first. */
export interface RepeatedQuestion {
  /** Words that they share, for the heading. */
  topic: string;
  times: number;
  people: number;
  examples: {
    key: Key;
    text: string;
    author: string;
    at: number;
    permalink: string;
    postTitle: string;
  }[];
  /** How the user answered last; '' if never. */
  lastAnswer: string;
  language: string;
}

/** A criticism that the user marked as useful. */
export interface UsefulCriticism {
  key: Key;
  text: string;
  author: string;
  at: number;
  changed: string;
  told: boolean;
  permalink: string;
  postTitle: string;
}
