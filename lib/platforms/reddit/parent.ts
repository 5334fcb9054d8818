import { isCommentId } from './read-address.ts';

export interface Nesting {
  isStandIn(element: Element): boolean;
  /** The comment that this one stands in. */
  around(element: Element): Element | null;
  /** What the page says that it answers. */
  parentIdOf(element: Element, isSingle: boolean): string | null | undefined;
}

/** Deeper than any page shows; a page may nest to exhaust us. */
const deepest = 100;

/**
 * The id of what a comment answers. Below a deleted comment, or the robot's, that is the nearest one above which is still there:
 * whoever answers further down answers that one too. null: a top comment. undefined: the page does not say.
 */
export function nearestKept(
  element: Element,
  isSingle: boolean,
  { isStandIn, around, parentIdOf }: Nesting,
): string | null | undefined {
  let from = element;
  for (let step = 0; step < deepest; step += 1) {
    const parentId = parentIdOf(from, isSingle);
    const outer = around(from);
    if (!isCommentId(parentId ?? null) || !outer || !isStandIn(outer)) return parentId;
    from = outer;
  }
  return undefined;
}
