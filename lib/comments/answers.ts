import type { OwnReplies, OwnReply } from './own-replies.ts';
import type { ThreadNode } from './threads.ts';

/** What is known of the user's answers to one comment. */
export interface Answers {
  /** Replies of the user's that certainly answer it. */
  sure: OwnReplies | null;
  /** Some reply of the user's may or may not answer it. */
  maybe: boolean;
  /** Replies are folded where an answer may hide. */
  folded: boolean;
  /** The page says that the user replied among the folded ones, and no visible reply explains that. */
  ownerReplied: boolean;
}

/** Says what a reply of the user's is, given the comments that it answers; null: nobody can tell which. */
export type ReadReply = (node: ThreadNode, targetIds: readonly string[] | null) => OwnReply;

export function isOwn(node: ThreadNode): boolean {
  return node.comment?.mine === true;
}

/** Replies below it are hidden, and the page does not exclude one of the user's among them. */
export function hidesReplies(node: ThreadNode): boolean {
  const folded = node.comment?.folded;
  return folded !== undefined && folded.hidden !== 0 && folded.ownerReplied !== false;
}
