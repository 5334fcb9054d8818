import { type Comment, greatestDepth } from './blog.ts';

export interface Item {
  comment: Comment;
  depth: number;
  /** Has replies, wherever they are printed. */
  isParent: boolean;
  /** Printed inside it. Empty at the greatest depth: there replies follow as siblings. */
  replies: Item[];
}

/** Comments in the order and nesting in which core prints them. */
export function arrange(comments: Comment[]): Item[] {
  const byParent = Map.groupBy(comments, (comment) => comment.parentId);
  const listBelow = (parentId: number, depth: number): Item[] =>
    (byParent.get(parentId) ?? []).flatMap((comment) => {
      const isDeepest = depth === greatestDepth;
      const below = listBelow(comment.id, isDeepest ? depth : depth + 1);
      const isParent = byParent.has(comment.id);
      const item = { comment, depth, isParent, replies: isDeepest ? [] : below };
      return isDeepest ? [item, ...below] : [item];
    });
  return listBelow(0, 1);
}
