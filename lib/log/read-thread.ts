import { keyOf, platformOfSite } from '../comments/keys.ts';
import { statuses, type Status } from '../comments/comment.ts';
import { threadingOf } from '../comments/known-platforms.ts';
import { placeReplies } from '../comments/place-replies.ts';
import { buildThreads, type ThreadNode } from '../comments/threads.ts';
import { coverageOf } from './coverage-of.ts';
import type { LogDatabase } from './database.ts';
import type { Key } from './interaction.ts';
import { type CommentRecord, kindOfRecord } from './records.ts';
import type { Thread, ThreadComment } from './thread.ts';

/**
 * The thread in which a comment stands: its top comment and all that is known below it. Reads the comments of its post, never the whole
 * log. null: the log does not know the comment. A parent that nobody saw is not invented: what hangs below it stands at the top.
 */
export async function readThread(
  { comments, posts }: Pick<LogDatabase, 'comments' | 'posts'>,
  key: Key,
): Promise<Thread | null> {
  const record = await comments.get(key);
  if (!record) return null;
  const { site, postKey, comment } = record;
  const [records, post] = await Promise.all([
    comments.where({ postKey }).toArray(),
    posts.get(postKey),
  ]);
  const byId = new Map(records.map((each) => [each.comment.id, each]));
  const nodes = buildThreads(records.map((each) => each.comment));
  const root = nodes.find(({ id }) => id === comment.id)?.root;
  if (!root) return null;
  const branch = nodes.filter((node) => node.root === root);
  const ordered = threadingOf(site) === 'oneLevel' ? inOneRow(root, branch) : branchByBranch(root);
  // The unknown parent of those that hang below it takes no place.
  const above = root.comment === null ? 1 : 0;
  const seen = records.filter(({ gone }) => !gone).length;
  return {
    key,
    platform: platformOfSite(site),
    post: { key: postKey, title: post?.post.title ?? '', url: post?.post.url ?? '' },
    coverage: post ? coverageOf(post, seen) : { seen, total: null, complete: false },
    comments: ordered.flatMap(({ id, depth }) => {
      const found = byId.get(id);
      return found ? [lineOf(found, depth - above)] : [];
    }),
    isLoose: !root.isTop,
  };
}

interface Placed {
  id: string;
  depth: number;
}

/** One flat row under the top comment, in the order in which they were written as far as times and places on the page tell it. */
function inOneRow(root: ThreadNode, branch: readonly ThreadNode[]): Placed[] {
  const replies = branch.filter((node) => node !== root);
  const spans = placeReplies(replies);
  const inRow = replies
    .map((node) => ({ node, ...(spans.get(node) ?? { from: -Infinity, to: Infinity }) }))
    .toSorted(
      (one, other) =>
        compare(one.to, other.to) || compare(one.from, other.from) || byTime(one.node, other.node),
    );
  return [{ id: root.id, depth: 0 }, ...inRow.map(({ node: { id } }) => ({ id, depth: 1 }))];
}

/** A stack of its own instead of recursion: a page may nest ten thousand deep. */
function branchByBranch(root: ThreadNode): Placed[] {
  const ordered: Placed[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    ordered.push({ id: node.id, depth: node.depth });
    open.push(...node.children.toSorted(byTime).reverse());
  }
  return ordered;
}

/** Siblings: the older first; where a time is not known, as they stand on the page. */
function byTime({ comment: one, id: oneId }: ThreadNode, other: ThreadNode): number {
  const { comment, id } = other;
  const times = compare(one?.at ?? Infinity, comment?.at ?? Infinity);
  const places = compare(one?.position ?? Infinity, comment?.position ?? Infinity);
  return times || places || (oneId < id ? -1 : 1);
}

/** Without the NaN that two infinities give. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function lineOf(record: CommentRecord, depth: number): ThreadComment {
  const { key, site, comment, given, gone, standing, useful, forgotten, textless } = record;
  const { author, text, at, precisionMs, permalink, mine, folded } = comment;
  const isMine = mine || given;
  return {
    key,
    depth,
    author: author.name,
    text,
    at,
    isEstimate: precisionMs > 0,
    permalink,
    isMine,
    isGone: gone,
    isForgotten: forgotten ?? false,
    isTextless: textless ?? false,
    ...(folded && folded.hidden !== 0 && { folded: { hidden: folded.hidden } }),
    status: statusOf(record),
    standing,
    kind: isMine ? 'other' : kindOfRecord(record),
    useful: useful ?? null,
    personKey: isMine || author.id === '' ? null : keyOf(site, 'person', author.id),
  };
}

function statusOf({ status }: CommentRecord): Status | null {
  return statuses.find((each) => each === status) ?? null;
}
