import { hidesReplies, isOwn, type Answers, type ReadReply } from './answers.ts';
import { isProvenEarlier } from './later.ts';
import { looseOwnReplies } from './loose-ends.ts';
import { addUp, sumOf, type OwnReplies, type OwnReply } from './own-replies.ts';
import type { ThreadNode } from './threads.ts';

/**
 * Where every reply knows its parent: any later reply of the user's below a comment answers it, however deep.
 * What stands below was written later, unless both times are exact and say otherwise.
 * `allKnown`: every comment of the post is known, so a parent that is missing is gone and was not below anything.
 */
export function nestedAnswers(
  nodes: readonly ThreadNode[],
  readReply: ReadReply,
  allKnown: boolean,
): Map<ThreadNode, Answers> {
  const own = new Map<ThreadNode, OwnReply>();
  for (const node of nodes) {
    if (isOwn(node)) own.set(node, readReply(node, node.parent ? [node.parent.id] : null));
  }
  const branches = sumUpBranches(nodes, own);
  const mayBelongTo = looseOwnReplies(nodes, (root) => !root.isTop && !(allKnown && !root.comment));
  const foldedAbove = new Set<ThreadNode>();
  const answers = new Map<ThreadNode, Answers>();
  nodes.forEach((node, index) => {
    const isWhole = node.comment?.folded?.hidden === 0;
    const isFolded =
      hidesReplies(node) || (!isWhole && node.parent !== null && foldedAbove.has(node.parent));
    if (isFolded) foldedAbove.add(node);
    if (!node.comment || node.comment.mine) return;
    const branch = branches.get(node);
    answers.set(node, {
      sure: branch ? laterThan(node, branch, nodes, index, own) : null,
      maybe: mayBelongTo(node),
      folded: isFolded || branch?.folded === true,
      ownerReplied: branch?.ownerReplied === true && !branch.replies,
    });
  });
  return answers;
}

interface Branch {
  /** The user's replies below the node, itself not counted. */
  replies: OwnReplies | null;
  folded: boolean;
  ownerReplied: boolean;
  size: number;
}

function sumUpBranches(
  nodes: readonly ThreadNode[],
  own: ReadonlyMap<ThreadNode, OwnReply>,
): Map<ThreadNode, Branch> {
  const branches = new Map<ThreadNode, Branch>();
  const branchOf = (node: ThreadNode): Branch => {
    let branch = branches.get(node);
    if (!branch)
      branches.set(node, (branch = { replies: null, folded: false, ownerReplied: false, size: 1 }));
    return branch;
  };
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index] as ThreadNode; // index runs inside the array
    const branch = branchOf(node);
    if (hidesReplies(node)) {
      branch.folded = true;
      if (node.comment?.folded?.ownerReplied) branch.ownerReplied = true;
    }
    if (!node.parent) continue;
    const above = branchOf(node.parent);
    const reply = own.get(node);
    above.replies = addUp(
      above.replies,
      reply ? addUp(branch.replies, sumOf(reply)) : branch.replies,
    );
    above.folded ||= branch.folded;
    above.ownerReplied ||= branch.ownerReplied;
    above.size += branch.size;
  }
  return branches;
}

/** Nearly always the branch as it is; only where an exact time contradicts the order of the page is it counted again. */
function laterThan(
  node: ThreadNode,
  branch: Branch,
  nodes: readonly ThreadNode[],
  index: number,
  own: ReadonlyMap<ThreadNode, OwnReply>,
): OwnReplies | null {
  const { comment } = node;
  if (!branch.replies || !comment) return null;
  const isExact = comment.at !== null && comment.precisionMs === 0;
  if (!isExact || branch.replies.earliestExactAt >= (comment.at as number)) return branch.replies;
  let later: OwnReplies | null = null;
  for (const below of nodes.slice(index + 1, index + branch.size)) {
    const reply = own.get(below);
    if (reply && !isProvenEarlier(reply.comment, comment)) later = addUp(later, sumOf(reply));
  }
  return later;
}
