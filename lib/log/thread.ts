import type { PlatformId, Standing, Status } from '../comments/comment.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import type { Key, Useful } from './interaction.ts';

/** A whole thread as the log knows it, for the inbox's detail pane. Times are epoch ms. */
export interface Thread {
  /** The comment that was asked for. */
  key: Key;
  platform: PlatformId;
  post: { key: Key; title: string; url: string };
  /** Of the post. */
  coverage: { seen: number; total: number | null; complete: boolean };
  /** The top comment and all below it, parents before their replies, oldest first. */
  comments: ThreadComment[];
  /** What stands above the first of them is not known: a reply to nobody knows what. */
  isLoose: boolean;
}

export interface ThreadComment {
  key: Key;
  /** How deep below the top comment; 0 for it. */
  depth: number;
  /** '' where the writer was forgotten. */
  author: string;
  text: string;
  at: number | null;
  /** The page says only about when. */
  isEstimate: boolean;
  permalink: string;
  isMine: boolean;
  isGone: boolean;
  /** Its writer was forgotten. */
  isForgotten: boolean;
  /** Its text was forgotten after its time. */
  isTextless: boolean;
  /** Replies to it that the page keeps folded: how many, null where it only says that there are some. Absent: none that we know of. */
  folded?: { hidden: number | null };
  status: Status | null;
  standing: Standing | null;
  kind: CommentKind;
  useful: Useful | null;
  /** The person's key; null: the page does not say who wrote. */
  personKey: Key | null;
}
