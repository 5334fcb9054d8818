import type { CommentObservation } from './comment.ts';

/** A comment in its thread. */
export interface ThreadNode {
  id: string;
  /** null: other comments name it as their parent, and it is not among the known ones. */
  comment: CommentObservation | null;
  parent: ThreadNode | null;
  children: ThreadNode[];
  /** The top of what is known of its thread; itself at the top. */
  root: ThreadNode;
  depth: number;
  /** For a root: it is a top comment. False where it is a reply to nobody knows what. */
  isTop: boolean;
}

/**
 * Every comment of one post in its thread. Each node stands before all that is below it, and a whole branch stands together.
 * Pages may lie: a comment below itself, directly or in a circle, counts as a reply to an unknown parent.
 */
export function buildThreads(comments: readonly CommentObservation[]): ThreadNode[] {
  const nodes = new Map<string, ThreadNode>();
  for (const comment of comments) nodes.set(comment.id, nodeFor(comment.id, comment));
  for (const { parentId } of comments) {
    if (typeof parentId === 'string' && !nodes.has(parentId)) {
      nodes.set(parentId, nodeFor(parentId, null));
    }
  }
  const inCircles = findCircles(nodes);
  const roots: ThreadNode[] = [];
  for (const node of nodes.values()) {
    const parentId = node.comment?.parentId;
    const parent = typeof parentId === 'string' ? nodes.get(parentId) : undefined;
    if (parent && !inCircles.has(node)) {
      node.parent = parent;
      parent.children.push(node);
    } else {
      node.isTop = parentId === null;
      roots.push(node);
    }
  }
  return branchByBranch(roots);
}

function nodeFor(id: string, comment: CommentObservation | null): ThreadNode {
  const node = { id, comment, parent: null, children: [], depth: 0, isTop: false };
  return Object.assign(node, { root: node as unknown as ThreadNode });
}

/** The nodes whose way up leads back to themselves. Each way is walked once. */
function findCircles(nodes: Map<string, ThreadNode>): Set<ThreadNode> {
  const circles = new Set<ThreadNode>();
  const walkOf = new Map<ThreadNode, ThreadNode>();
  for (const start of nodes.values()) {
    let node: ThreadNode | undefined = start;
    while (node && !walkOf.has(node)) {
      walkOf.set(node, start);
      node = parentOf(node, nodes);
    }
    if (!node || walkOf.get(node) !== start) continue;
    for (let next: ThreadNode | undefined = node; next && !circles.has(next);) {
      circles.add(next);
      next = parentOf(next, nodes);
    }
  }
  return circles;
}

function parentOf(node: ThreadNode, nodes: Map<string, ThreadNode>): ThreadNode | undefined {
  const parentId = node.comment?.parentId;
  return typeof parentId === 'string' ? nodes.get(parentId) : undefined;
}

/** A stack of its own instead of recursion: a page may nest ten thousand deep. */
function branchByBranch(roots: ThreadNode[]): ThreadNode[] {
  const ordered: ThreadNode[] = [];
  const open = [...roots];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.parent) {
      node.root = node.parent.root;
      node.depth = node.parent.depth + 1;
    }
    ordered.push(node);
    for (const child of node.children) open.push(child);
  }
  return ordered;
}
