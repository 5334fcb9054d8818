import type { CommentObservation } from '../../comments/comment.ts';
import { lookAgain } from '../../page/look-again.ts';
import { readText } from '../../page/read-text.ts';
import { createTurns } from '../../page/take-turns.ts';
import type { CompleteReading, Page } from '../platform.ts';
import { answersWithinMs, rememberTold } from '../told.ts';
import { authorOf, permalinkOf } from './comments.ts';
import { askMember, learnMember } from './member.ts';
import { postPageOf, type PostPage } from './page.ts';
import { isGhostId } from './widget.ts';

/** As the comments themselves ask, page by page. */
const perPage = 20;
const repliesPerPage = 100;
/** Ten thousand comments; what is beyond stays unread, and the reading is not whole. */
const mostRequests = 500;

/**
 * All comments of a post of the user's own, through the interface that the comments in the frame use: same origin, the session's
 * cookie, no token. First it learns who is signed in; the page is then looked at again.
 */
export async function readAll(
  page: Page,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<CompleteReading | null> {
  const post = postPageOf(page);
  if (!post) return null;
  const member = await askMember(post.siteUrl, fetch, signal);
  if (signal.aborted || member === undefined) return null;
  if (learnMember(post.document, member)) lookAgain();
  if (page.mine !== true || member?.id !== post.memberId) return null;
  const asked = createAsking(post, fetch, signal);
  const threads = await asked.threads();
  if (signal.aborted) return null;
  if (!threads) {
    rememberTold(post.document, post.postId, null);
    return null;
  }
  const comments = new Map<string, CommentObservation>();
  let missing = threads.missing;
  const turn = createTurns();
  for (const thread of threads.items) {
    const replies = await asked.replies(thread);
    missing += Math.max(0, thread.replyCount - replies.length);
    for (const item of [thread, ...replies]) {
      if (item.isPublished) comments.set(item.id, readItem(item, thread, post));
      const pause = turn();
      if (pause) await pause;
    }
    if (signal.aborted) return null;
  }
  rememberTold(post.document, post.postId, comments);
  return {
    comments: [...comments.values()],
    complete: missing === 0,
    total: comments.size + missing,
  };
}

interface Item {
  id: string;
  parentId: string | null;
  html: string;
  at: number | null;
  isPublished: boolean;
  isHearted: boolean;
  uuid: unknown;
  name: unknown;
  replyCount: number;
  replies: Item[];
}

function createAsking(post: PostPage, fetch: typeof globalThis.fetch, signal: AbortSignal) {
  let requests = 0;
  const ask = async (path: string): Promise<Record<string, unknown> | null> => {
    requests += 1;
    if (requests > mostRequests) return null;
    try {
      const response = await fetch(`${post.siteUrl}/members/api/comments/${path}`, {
        credentials: 'same-origin',
        headers: { accept: 'application/json' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(answersWithinMs)]),
      });
      const body: unknown = response.ok ? await response.json() : null;
      return isRecord(body) && Array.isArray(body['comments']) ? body : null;
    } catch {
      // Offline, not JSON, or the page was left: then the frame's own elements decide.
      return null;
    }
  };

  return {
    async threads(): Promise<{ items: Item[]; missing: number } | null> {
      const items = new Map<string, Item>();
      let total = 0;
      for (let page = 1; ; page += 1) {
        const answer = await ask(`post/${post.postId}/?limit=${perPage}&page=${page}`);
        if (!answer) return page === 1 ? null : { items: [...items.values()], missing: total };
        for (const item of itemsOf(answer)) items.set(item.id, item);
        const { next, count } = paginationOf(answer);
        total = Math.max(0, count - items.size);
        if (next !== page + 1) return { items: [...items.values()], missing: total };
      }
    },
    async replies(thread: Item): Promise<Item[]> {
      const replies = new Map(thread.replies.map((reply) => [reply.id, reply]));
      while (replies.size < thread.replyCount) {
        const last = [...replies.keys()].at(-1);
        const filter = last ? `&filter=${encodeURIComponent(`id:>'${last}'`)}` : '';
        const answer = await ask(`${thread.id}/replies/?limit=${repliesPerPage}${filter}`);
        const more = answer ? itemsOf(answer).filter(({ id }) => !replies.has(id)) : [];
        if (more.length === 0) break;
        for (const reply of more) replies.set(reply.id, reply);
      }
      return [...replies.values()];
    },
  };
}

function itemsOf(answer: Record<string, unknown>): Item[] {
  const list = answer['comments'];
  return Array.isArray(list) ? list.flatMap((item: unknown) => toItem(item, true) ?? []) : [];
}

function toItem(item: unknown, withReplies: boolean): Item | null {
  if (!isRecord(item) || typeof item['id'] !== 'string' || !isGhostId(item['id'])) return null;
  const { id, html, status, created_at: created, replies, liked, count, member } = item;
  const answered = item['in_reply_to_id'] ?? item['parent_id'];
  const written = typeof created === 'string' ? Date.parse(created) : NaN;
  const counted = isRecord(count) ? (count['total_replies'] ?? count['replies']) : 0;
  const below = withReplies && Array.isArray(replies) ? (replies as unknown[]) : [];
  return {
    id,
    parentId: typeof answered === 'string' && isGhostId(answered) ? answered : null,
    html: typeof html === 'string' ? html : '',
    at: written > 0 ? written : null,
    isPublished: status === undefined || status === 'published',
    isHearted: liked === true,
    uuid: isRecord(member) ? member['uuid'] : null,
    name: isRecord(member) ? member['name'] : null,
    replyCount: typeof counted === 'number' && counted > 0 ? Math.min(counted, 100_000) : 0,
    replies: below.flatMap((reply) => toItem(reply, false) ?? []),
  };
}

function paginationOf(answer: Record<string, unknown>): { next: unknown; count: number } {
  const meta = isRecord(answer['meta']) ? answer['meta']['pagination'] : null;
  const { next, total } = isRecord(meta) ? meta : {};
  return { next, count: typeof total === 'number' && total > 0 ? Math.min(total, 1e6) : 0 };
}

/** Longer than any comment may be with its markup. */
const htmlLimit = 400_000;

function readItem(item: Item, thread: Item, post: PostPage): CommentObservation {
  // Inert: no script runs, no image loads.
  const { body } = new DOMParser().parseFromString(item.html.slice(0, htmlLimit), 'text/html');
  const author = authorOf(item.uuid, item.name, item.id);
  return {
    id: item.id,
    postId: post.postId,
    parentId: item === thread ? null : (item.parentId ?? thread.id),
    author,
    text: readText(body),
    at: item.at,
    precisionMs: 0,
    permalink: permalinkOf(post, item.id),
    mine: author.id === post.memberId,
    ...(item.isHearted && { hearted: true }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
