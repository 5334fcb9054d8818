import type { CommentObservation } from '../comments/comment.ts';
import { lookAgain } from '../page/look-again.ts';

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

/** `null`: the interface was silent; what it told before stays. The page is looked at again when this was the first answer. */
export function rememberTold(
  document: Document,
  postId: string,
  comments: ReadonlyMap<string, CommentObservation> | null,
): void {
  const isFirst = !isAnswered(document, postId);
  if (comments || isFirst) byDocument.set(document, { postId, comments: comments ?? new Map() });
  if (isFirst) lookAgain();
}

/** Until then one's own page is better not read: it says less, and would seem to take back what is known. */
export function isAnswered(document: Document, postId: string): boolean {
  return byDocument.get(document)?.postId === postId;
}

const byDocument = new WeakMap<
  Document,
  { postId: string; comments: ReadonlyMap<string, CommentObservation> }
>();

/** A page must not wait for an interface that does not answer. */
export const answersWithinMs = 8_000;
