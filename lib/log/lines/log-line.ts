import type { PlatformId, Standing } from '../../comments/comment.ts';
import type { Interaction, InteractionKind, Key } from '../interaction.ts';

/** One line of the log as the dashboard shows it: the fact, with what is known today of whom and what it speaks. */
export interface LogLine {
  fact: Interaction;
  /** The other person's name; absent where the fact has none, or where they were forgotten. */
  person?: string;
  /** The other person's key; absent where nobody says who it is. */
  personKey?: Key;
  /** Of two who are one human, the other. */
  otherPersonKey?: Key;
  postTitle?: string;
  postUrl?: string;
  postKey?: Key;
  /** The user's account that it came to, or that spoke. */
  accountKey?: Key;
  /** The comment in whose thread it happened. */
  commentKey?: Key;
  /** Where the comment stands on its site. */
  permalink?: string;
  /** On somebody's comment as it was first seen: where it stands today. */
  standing?: Standing;
  /** On a reply of the user's that was the first word: milliseconds that the other had waited for it. */
  firstWordMs?: number;
  /** On a reply of the user's that was the real answer: milliseconds that the other had waited for it. */
  answerMs?: number;
  /** Keys of the comments that this reply of the user's answered. */
  answers?: string[];
}

/** Which lines of the log. All that is given must hold. */
export interface LogFilter {
  /**
   * Words that must all stand in the line (name, post title, text), the last one as the beginning of a word; case and accents do not
   * matter.
   */
  query?: string;
  kinds?: readonly InteractionKind[];
  platform?: PlatformId;
  account?: Key;
  person?: Key;
  post?: Key;
  /** Epoch ms; from the first moment to the one just after the last. */
  from?: number;
  to?: number;
}

/** Where a line stands in the log: by time, then by id. */
export interface LogPosition {
  recordedAt: number;
  id: string;
}

/** What to read from the log. Lines come newest first. */
export interface LogQuery extends LogFilter {
  /** Only lines older than this one: `next` of the page before. */
  before?: LogPosition;
  /** Only lines newer than this one. */
  after?: LogPosition;
  limit: number;
}

/** May be short, or even empty, with more to come: the work for one page is bounded. */
export interface LogPage {
  lines: LogLine[];
  /** From here it goes on; null: there are no more. */
  next: LogPosition | null;
}

export type ReadLog = (query: LogQuery) => Promise<LogPage>;
