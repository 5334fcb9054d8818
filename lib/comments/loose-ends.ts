import { spanOf } from './later.ts';
import { isOwn } from './answers.ts';
import type { ThreadNode } from './threads.ts';

/**
 * Replies of the user's that hang below an unknown parent: they may stand below any comment of another branch that is not
 * proved to be later. Gives the test for one comment, in constant time.
 * A loose branch can only hang below what was written before its own top; it says nothing about comments inside it.
 */
export function looseOwnReplies(
  nodes: readonly ThreadNode[],
  isLoose: (root: ThreadNode) => boolean,
): (node: ThreadNode) => boolean {
  const branches = new Set<ThreadNode>();
  for (const node of nodes) if (isOwn(node) && isLoose(node.root)) branches.add(node.root);
  let latest: { root: ThreadNode; to: number } | null = null;
  let secondTo = -Infinity;
  for (const root of branches) {
    const to = latestBeginOf(root);
    if (!latest || to > latest.to) {
      secondTo = latest?.to ?? -Infinity;
      latest = { root, to };
    } else if (to > secondTo) secondTo = to;
  }
  return (node) => {
    if (!latest || !node.comment) return false;
    const to = node.root === latest.root ? secondTo : latest.to;
    return branches.size > (branches.has(node.root) ? 1 : 0) && spanOf(node.comment).from <= to;
  };
}

/** The top of a branch was written before what is below it, even where the top itself is not known. */
function latestBeginOf(root: ThreadNode): number {
  if (root.comment) return spanOf(root.comment).to;
  let to = Infinity;
  for (const child of root.children) if (child.comment) to = Math.min(to, spanOf(child.comment).to);
  return to;
}
