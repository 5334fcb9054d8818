import type { CommentObservation } from '../../comments/comment.ts';

/**
 * What the public API told of a thread holds for its rows too: it knows parents and exact times, and two readings of one comment
 * must not differ. Kept as long as the document lives, the last thread only.
 */
export function recall(document: Document, postId: string, id: string): CommentObservation | null {
  const told = byDocument.get(document);
  return told?.postId === postId ? (told.comments.get(id) ?? null) : null;
}

export function remember(
  document: Document,
  postId: string,
  comments: ReadonlyMap<string, CommentObservation>,
): void {
  byDocument.set(document, { postId, comments });
}

const byDocument = new WeakMap<
  Document,
  { postId: string; comments: ReadonlyMap<string, CommentObservation> }
>();
