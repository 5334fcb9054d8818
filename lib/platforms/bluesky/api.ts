import type { CommentObservation } from '../../comments/comment.ts';
import { createTurns } from '../../page/take-turns.ts';
import type { CompleteReading, Page } from '../platform.ts';
import { answersWithinMs, rememberTold } from '../told.ts';
import { authorityOf, isDid, isRecordKey, permalinkOf } from './addresses.ts';
import { heart } from './comments.ts';
import { threadOf } from './page.ts';
import { authorOf, cleanName, own, readPost } from './post-parts.ts';
import { isRecord, recordText } from './post-text.ts';
import * as at from './selectors.ts';
import type { Thread } from './thread.ts';

/** Bluesky's own, open to everybody: no key, no cookie. The app asks the user's server instead, with the session. */
const publicApi = 'https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread';
/** What the interface allows (app.bsky.feed.getPostThread). Servers may give less; then the counts below do not agree. */
const deepest = 1000;
/** No thread is longer; a made-up answer may be. */
const mostPosts = 50_000;

/** The whole thread with its parents and exact times. Complete if every post has as many answers as it says. */
export async function readAll(
  page: Page,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<CompleteReading | null> {
  const thread = threadOf(page);
  const root = thread && (await askThread(thread, fetch, signal));
  if (thread && !root && !signal.aborted)
    rememberTold(thread.screen.ownerDocument, thread.postId, null);
  if (!root) return null;
  const byId = new Map<string, CommentObservation>();
  const hearted = idsHeartedIn(thread);
  const turn = createTurns();
  let missing = 0;
  const toRead: { node: ThreadNode; parentId: string | null }[] = [];
  const enter = (node: ThreadNode, parentId: string | null) => {
    const replies = node.replies();
    missing += Math.max(0, node.replyCount - replies.length - node.gone);
    for (const reply of replies) toRead.push({ node: reply, parentId });
  };
  enter(root, null);
  for (let next = toRead.pop(); next && byId.size < mostPosts; next = toRead.pop()) {
    const { node, parentId } = next;
    // A key may be made equal to another post's, to be taken for it. Who came first into the server is that post.
    const known = byId.get(node.id);
    if (known || node.id === thread.postId) missing += 1;
    if ((!known || (known.at ?? 0) > node.at) && node.id !== thread.postId)
      byId.set(node.id, readNode(node, parentId, thread, hearted));
    enter(node, node.id);
    const pause = turn();
    if (pause) await pause;
    if (signal.aborted) return null;
  }
  rememberTold(thread.screen.ownerDocument, thread.postId, byId);
  // What the page shows already and the answer does not have: the answer is behind, and proves nothing gone.
  missing += toRead.length + idsShownIn(thread).filter((id) => !byId.has(id)).length;
  return { comments: [...byId.values()], complete: missing === 0, total: byId.size + missing };
}

async function askThread(
  { postAuthority, postId }: Thread,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<ThreadNode | null> {
  const url = new URL(publicApi);
  url.searchParams.set('uri', `at://${postAuthority}/app.bsky.feed.post/${postId}`);
  url.searchParams.set('depth', String(deepest));
  url.searchParams.set('parentHeight', '0');
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(answersWithinMs)]),
    });
    if (!response.ok) return null;
    const body: unknown = await response.json();
    const root = toNode(isRecord(body) ? body['thread'] : null);
    // Another post than was asked for, or one that answers something.
    const isAsked = root?.id === postId && root.authority === postAuthority;
    return isAsked && root.isRoot ? root : null;
  } catch {
    // Offline, blocked, not JSON, or the page was left: then the page's own rows decide.
    return null;
  }
}

interface ThreadNode {
  id: string;
  authority: string;
  name: string;
  at: number;
  record: Record<string, unknown>;
  isRoot: boolean;
  replyCount: number;
  /** Replies that the answer names, and that nobody may see: of blocked accounts, deleted. */
  gone: number;
  /** Read one level at a time: threads may be deep. */
  replies: () => ThreadNode[];
}

function toNode(item: unknown): ThreadNode | null {
  if (!isRecord(item) || !isRecord(item['post'])) return null;
  const { uri, author, record, replyCount, indexedAt } = item['post'];
  if (typeof uri !== 'string' || !isRecord(author) || !isRecord(record)) return null;
  const [, did = '', id] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/u.exec(uri) ?? [];
  if (!isRecordKey(id) || !isDid(did) || author['did'] !== did) return null;
  const written = timeOf(record['createdAt'], indexedAt);
  if (written === null) return null;
  const replies = Array.isArray(item['replies']) ? (item['replies'] as unknown[]) : [];
  return {
    id,
    authority: authorityOf(author['handle']) ?? did,
    name: cleanName(author['displayName']),
    at: written,
    record,
    isRoot: !isRecord(record['reply']),
    replyCount: typeof replyCount === 'number' && replyCount > 0 ? Math.min(replyCount, 1e9) : 0,
    gone: replies.filter(isGone).length,
    replies: () => replies.flatMap((reply) => toNode(reply) ?? []),
  };
}

function isGone(item: unknown): boolean {
  return isRecord(item) && (item['blocked'] === true || item['notFound'] === true);
}

/** A day: older than that when it arrived is a post that was brought from elsewhere, with its own time. */
const broughtMs = 86_400_000;

/** The server's clock, as the app shows it: the writer's may be wrong, or made wrong. */
function timeOf(createdAt: unknown, indexedAt: unknown): number | null {
  const created = typeof createdAt === 'string' ? Date.parse(createdAt) : NaN;
  const indexed = typeof indexedAt === 'string' ? Date.parse(indexedAt) : NaN;
  if (!(indexed > earliest)) return null;
  return created > earliest && indexed - created > broughtMs ? created : indexed;
}

/** Nobody wrote a post before there was a web. */
const earliest = Date.UTC(1991, 0);

function readNode(
  { id, authority, name, at: written, record }: ThreadNode,
  parentId: string | null,
  thread: Thread,
  hearted: ReadonlySet<string>,
): CommentObservation {
  const { text, mentions } = recordText(record['text'], record['facets']);
  const lang: unknown = Array.isArray(record['langs']) ? record['langs'][0] : null;
  return {
    id,
    postId: thread.postId,
    parentId,
    author: authorOf(authority, name),
    text,
    at: written,
    precisionMs: 0,
    permalink: permalinkOf(authority, id),
    mine: authority === thread.accountId,
    ...heart(hearted.has(id)),
    ...(mentions.length > 0 && { mentions }),
    ...(typeof lang === 'string' && /^[\w-]{2,35}$/u.test(lang) && { lang }),
  };
}

/** The public answer does not know who asks; the page does. */
function idsHeartedIn({ screen, accountId, anchor, anchorId }: Thread): Set<string> {
  const ids = new Set<string>();
  if (accountId === null) return ids;
  for (const sign of screen.querySelectorAll(at.liked)) {
    const row = sign.closest(at.row);
    const id = row === anchor ? anchorId : row && readPost(row).rkey;
    if (id) ids.add(id);
  }
  return ids;
}

function idsShownIn({ screen, postId }: Thread): string[] {
  const ids = new Set<string>();
  for (const row of screen.querySelectorAll(at.row)) {
    const link = own(row, at.time)?.getAttribute('href') ?? '';
    const id = link.slice(link.lastIndexOf('/') + 1);
    if (isRecordKey(id) && id !== postId) ids.add(id);
  }
  return [...ids];
}
