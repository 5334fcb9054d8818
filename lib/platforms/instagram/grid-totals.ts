/** The count of comments that a post of the grid showed last: it goes when the pointer does. null: never seen. */
export function rememberTotal(
  document: Document,
  code: string,
  total: number | null,
): number | null {
  let known = totals.get(document);
  if (!known) {
    known = new Map();
    totals.set(document, known);
  }
  if (total !== null) known.set(code, total);
  return known.get(code) ?? null;
}

const totals = new WeakMap<Document, Map<string, number>>();
