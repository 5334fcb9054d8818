import type { PlatformId } from '../comments/comment.ts';
import type { Interaction, InteractionKind } from './interaction.ts';

/** One line of the log as the dashboard shows it: the fact, with what is known today of whom and what it speaks. */
export interface LogLine {
  fact: Interaction;
  /** The other person's name; absent where the fact has none, or where they were forgotten. */
  person?: string;
  postTitle?: string;
  postUrl?: string;
  /** Where the comment stands on its site. */
  permalink?: string;
  /** On a reply of the user's that was the first word: milliseconds that the other had waited for it. */
  firstWordMs?: number;
  /** On a reply of the user's that was the real answer: milliseconds that the other had waited for it. */
  answerMs?: number;
  /** Keys of the comments that this reply of the user's answered. */
  answers?: string[];
}

/** What to read from the log. Lines come newest first. */
export interface LogQuery {
  /** Words that must all stand in the line: name, post title or text; case and accents do not matter. */
  query?: string;
  kinds?: readonly InteractionKind[];
  platform?: PlatformId;
  /** Only lines older than this one: the last line of the page before. */
  before?: { recordedAt: number; id: string };
  limit: number;
}

export type ReadLog = (query: LogQuery) => Promise<LogLine[]>;
