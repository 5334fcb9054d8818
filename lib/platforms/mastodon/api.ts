import type { CommentObservation } from '../../comments/comment.ts';
import { createTurns } from '../../page/take-turns.ts';
import type { CompleteReading, Page } from '../platform.ts';
import { observationOf, readContent } from './observation.ts';
import { threadOf, type Thread } from './page.ts';
import { rememberParent } from './proven-parents.ts';
import * as at from './selectors.ts';
import { statusText } from './status-text.ts';

/** The server's own limits of one answer (app/controllers/api/v1/statuses_controller.rb). */
const signedInLimit = 4096;
const signedOutLimit = 60;
const signedOutDepth = 20;

/**
 * The whole thread with its parents, as the page itself gets it. The browser adds the session's cookie; no token is used. Whether
 * the server counts that as signed in shows in the answer, which then says of each status whether the user likes it.
 */
export async function readAll(
  page: Page,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<CompleteReading | null> {
  const thread = threadOf(page);
  if (!thread) return null;
  const answer = await askContext(thread, fetch, signal);
  if (!answer) return null;
  const byId = new Map(answer.statuses.map((status) => [status.id, status]));
  const isMine = answer.statuses.some((status) => status.isHearted !== null);
  const hearted = isMine ? null : idsHeartedIn(thread.list);
  const shown = answer.statuses.filter((status) => !status.isHidden);
  const comments: CommentObservation[] = [];
  const turn = createTurns();
  for (const status of shown) {
    comments.push(readStatus(status, byId, thread, hearted));
    const pause = turn();
    if (pause) await pause;
    if (signal.aborted) return null;
  }
  const isWhole =
    answer.isSound &&
    (isMine ? byId.size < signedInLimit : isAllForVisitors(byId, thread, page.account !== null));
  return { comments, complete: isWhole, total: comments.length };
}

async function askContext(
  { origin, postId }: Thread,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<{ statuses: ApiStatus[]; isSound: boolean } | null> {
  try {
    const response = await fetch(`${origin}/api/v1/statuses/${postId}/context`, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal,
    });
    if (!response.ok) return null;
    const body: unknown = await response.json();
    const { ancestors, descendants } = isRecord(body) ? body : {};
    // With something above it, it is not the post that the page took it for.
    if (!Array.isArray(ancestors) || ancestors.length > 0 || !Array.isArray(descendants))
      return null;
    const statuses = descendants.flatMap((item: unknown) => toStatus(item) ?? []);
    if (statuses.length === 0 && descendants.length > 0) return null;
    return { statuses, isSound: statuses.length === descendants.length };
  } catch {
    // Offline, closed to visitors, not JSON, or the page was left: then the page's own elements decide.
    return null;
  }
}

interface ApiStatus {
  id: string;
  inReplyToId: string | null;
  at: number | null;
  content: string;
  hasWarning: boolean;
  /** Hidden altogether by a filter of the user's. */
  isHidden: boolean;
  isPrivate: boolean;
  lang: string | null;
  /** null: the server does not know who asks. */
  isHearted: boolean | null;
  acct: string;
  name: string;
  tags: string[];
  hasMedia: boolean;
  hasQuote: boolean;
  /** Handle by the address that stands in the text. */
  mentions: Map<string, string>;
}

function toStatus(item: unknown): ApiStatus | null {
  if (!isRecord(item) || !isRecord(item['account'])) return null;
  const { id, content, account } = { ...item, account: item['account'] } as Record<
    string,
    unknown
  > & { account: Record<string, unknown> };
  const acct = account['acct'];
  if (typeof id !== 'string' || !/^\d{1,40}$/u.test(id)) return null;
  if (typeof content !== 'string' || typeof acct !== 'string' || acct === '') return null;
  const actions = filterActions(item['filtered']);
  const written = Date.parse(textOf(item['created_at']));
  return {
    id,
    inReplyToId: textOf(item['in_reply_to_id']) || null,
    at: Number.isNaN(written) ? null : written,
    content,
    hasWarning: textOf(item['spoiler_text']) !== '' || actions.includes('warn'),
    isHidden: actions.includes('hide'),
    isPrivate: item['visibility'] === 'private' || item['visibility'] === 'direct',
    lang: textOf(item['language']) || null,
    isHearted: typeof item['favourited'] === 'boolean' ? item['favourited'] : null,
    acct,
    name: textOf(account['display_name']),
    tags: listOf(item['tags']).map((tag) => textOf(tag['name'])),
    hasMedia: listOf(item['media_attachments']).length > 0,
    hasQuote: isRecord(item['quote']),
    mentions: new Map(
      listOf(item['mentions']).map((one) => [textOf(one['url']), textOf(one['acct'])]),
    ),
  };
}

/** What the user's filters do to a status in a thread. */
function filterActions(filtered: unknown): string[] {
  return listOf(filtered).flatMap(({ filter }) => {
    if (!isRecord(filter)) return [];
    const { context, filter_action: action } = filter;
    return Array.isArray(context) && context.includes('thread') ? [textOf(action)] : [];
  });
}

function readStatus(
  status: ApiStatus,
  byId: ReadonlyMap<string, ApiStatus>,
  thread: Thread,
  hearted: ReadonlySet<string> | null,
): CommentObservation {
  const parentId = visibleParent(status, byId, thread.postId);
  if (parentId !== undefined)
    rememberParent(thread.list.ownerDocument, thread.postId, status.id, parentId);
  const { text, mentions } = status.hasWarning ? hidden : readWords(status);
  return observationOf(thread, {
    id: status.id,
    parentId,
    acct: status.acct,
    name: statusText(status.name, 200),
    text,
    mentions,
    at: status.at,
    lang: status.hasWarning ? null : status.lang,
    isHearted: hearted ? hearted.has(status.id) : (status.isHearted ?? false),
    isPrivate: status.isPrivate,
  });
}

const hidden = { text: '', mentions: [] };

/** A post of 50,000 characters, the most that servers allow, is far shorter than this even with all its links. */
const htmlLimit = 400_000;

function readWords(status: ApiStatus): { text: string; mentions: string[] } {
  // Inert: no script runs, no image loads.
  const { body } = new DOMParser().parseFromString(status.content.slice(0, htmlLimit), 'text/html');
  const mentions = [...body.querySelectorAll(at.mention)].flatMap(
    (link) => status.mentions.get(link.getAttribute('href') ?? '') || [],
  );
  return { text: readContent(body, status), mentions };
}

/** A status that a filter hides stands in no list; what answers it hangs on what that one answered. */
function visibleParent(
  status: ApiStatus,
  byId: ReadonlyMap<string, ApiStatus>,
  postId: string,
): string | null | undefined {
  let id = status.inReplyToId;
  for (let steps = 0; steps <= byId.size; steps += 1) {
    if (id === postId) return null;
    const parent = id === null ? undefined : byId.get(id);
    if (!parent) return id ?? undefined;
    if (!parent.isHidden) return parent.id === status.id ? undefined : parent.id;
    id = parent.inReplyToId;
  }
  return undefined;
}

/** Visitors get no private replies, and long or deep threads cut off. */
function isAllForVisitors(
  byId: ReadonlyMap<string, ApiStatus>,
  { list, focal, focalId }: Thread,
  isSignedInHere: boolean,
): boolean {
  if (byId.size >= signedOutLimit) return false;
  for (const status of byId.values()) if (depthOf(status, byId) >= signedOutDepth) return false;
  if (!isSignedInHere) return true;
  return [...list.querySelectorAll(at.row)].every((row) => {
    const id = row.getAttribute('data-id') ?? '';
    return byId.has(id) || id === focalId || isAbove(row, focal);
  });
}

function isAbove(row: Element, focal: Element): boolean {
  return (row.compareDocumentPosition(focal) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function depthOf(status: ApiStatus, byId: ReadonlyMap<string, ApiStatus>): number {
  let depth = 1;
  let parent = byId.get(status.inReplyToId ?? '');
  while (parent && depth < signedOutDepth) {
    depth += 1;
    parent = byId.get(parent.inReplyToId ?? '');
  }
  return depth;
}

function idsHeartedIn(list: Element): Set<string> {
  const ids = new Set<string>();
  for (const heart of list.querySelectorAll(`${at.row} ${at.rowHeart}.active`))
    ids.add(heart.closest(at.row)?.getAttribute('data-id') ?? '');
  return ids;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
