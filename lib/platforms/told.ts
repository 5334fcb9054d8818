import type { CommentObservation } from '../comments/comment.ts';

/**
 * What a site's interface told of a post's comments holds for their elements too: it knows parents and exact times, and two
 * readings of one comment must not differ. Kept as long as the document lives, of the last post only.
 */
export function recallTold(
  document: Document,
  postId: string,
  id: string,
): CommentObservation | null {
  const told = byDocument.get(document);
  return told?.postId === postId ? (told.comments.get(id) ?? null) : null;
}

export function rememberTold(
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
