/**
 * What a status replies to never changes, but the page's proof of it may go (a later reply redraws the lines), and the API tells
 * more than the page. What was proved once in a document therefore stays proved in it.
 */
export function recallParent(
  document: Document,
  postId: string,
  id: string,
): string | null | undefined {
  return proven.get(document)?.get(`${postId}/${id}`);
}

export function rememberParent(
  document: Document,
  postId: string,
  id: string,
  parentId: string | null,
): void {
  let known = proven.get(document);
  if (!known) {
    known = new Map();
    proven.set(document, known);
  }
  known.set(`${postId}/${id}`, parentId);
}

const proven = new WeakMap<Document, Map<string, string | null>>();
