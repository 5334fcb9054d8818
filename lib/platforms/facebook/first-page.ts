import { decodeCommentId, decodeFeedbackId, readPerson, readPostLink } from './addresses.ts';
import { selectors } from './selectors.ts';

/** What the data in a document's first page tell. Later pages of the same visit bring none. */
export interface FirstPage {
  user: { id: string; name: string } | null;
  /** By the number of the comment. */
  comments: Map<string, CommentFacts>;
  /** The number of a post by the id that addresses have. */
  postIds: Map<string, string>;
  /** Who published a post, by its number; several where the data disagree. */
  owners: Map<string, Set<string>>;
  /** How many comments a post has, by its number. */
  totals: Map<string, number>;
  /** The names in addresses of a profile, by its number. */
  addresses: Map<string, Set<string>>;
}

export interface CommentFacts {
  at?: number;
  authorId?: string;
  /** Written by the profile that looks at the page. */
  isViewers?: boolean;
  /** Who wrote the one reply that stands for those that are folded. */
  replierId?: string;
}

/**
 * Reads the page's JSON by the names of its keys, wherever they stand: the ways to them change. The data are taken as hostile:
 * bounded in number and depth, each value checked. No key that holds a token is looked at.
 */
export function readFirstPage(document: Document): FirstPage {
  const found: FirstPage = {
    user: null,
    comments: new Map(),
    postIds: new Map(),
    owners: new Map(),
    totals: new Map(),
    addresses: new Map(),
  };
  let left = mostNodes;
  for (const script of document.querySelectorAll(selectors.pageData)) {
    const code = script.textContent ?? '';
    if (code.length < longestScript && telling.test(code)) left = walk(parse(code), found, left);
    if (left <= 0) break;
  }
  return found;
}

const longestScript = 5_000_000;
const mostNodes = 500_000;
const deepest = 64;
const telling = /CurrentUserInitialData|legacy_fbid|"post_id"|userVanity|total_count/u;

interface Step {
  value: unknown;
  depth: number;
  /** The number of the post that all this is about. */
  postId: string | null;
}

function walk(data: unknown, found: FirstPage, most: number): number {
  const open: Step[] = [{ value: data, depth: 0, postId: null }];
  let left = most;
  for (let step = open.pop(); step && left > 0; step = open.pop()) {
    left -= 1;
    const { value, depth } = step;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) readUser(value, found);
    const postId = isRecord(value) ? readRecord(value, step.postId, found) : step.postId;
    if (depth < deepest)
      for (const [key, each] of Object.entries(value))
        if (typeof each === 'object' && each !== null)
          // What is shared in a post is another post, whether its data say which or not.
          open.push({
            value: each,
            depth: depth + 1,
            postId: key === 'attached_story' ? null : postId,
          });
  }
  return left;
}

/** `["CurrentUserInitialData", [], {…}]`: USER_ID is the profile that acts, a page perhaps; "0" where nobody is signed in. */
function readUser(list: unknown[], found: FirstPage): void {
  const [name, , user] = list;
  if (name !== 'CurrentUserInitialData' || !isRecord(user)) return;
  const id = numberIn(user['USER_ID']);
  if (id !== null) found.user ??= { id, name: textIn(user['NAME']) };
}

/** Gives the number of the post that the record is about. */
function readRecord(
  record: Record<string, unknown>,
  around: string | null,
  found: FirstPage,
): string | null {
  const postId = numberIn(record['post_id']) ?? decodeFeedbackId(textIn(record['id'])) ?? around;
  if ('legacy_fbid' in record) readComment(record, found);
  readPersonIn(record, found);
  if (postId === null) return null;
  for (const key of ['wwwURL', 'permalink_url'] as const) {
    const ref = readPostLink(textIn(record[key]))?.ref;
    if (ref !== undefined) found.postIds.set(ref, postId);
  }
  if ('post_id' in record && Array.isArray(record['actors']))
    for (const actor of record['actors'] as unknown[]) addOwner(actor, postId, found);
  for (const key of [
    'comment_rendering_instance',
    'comment_rendering_instance_for_feed_location',
  ]) {
    const total = at(record, key, 'comments', 'total_count');
    if (Number.isSafeInteger(total) && Number(total) >= 0) found.totals.set(postId, Number(total));
  }
  return postId;
}

function readComment(record: Record<string, unknown>, found: FirstPage): void {
  const id = numberIn(record['legacy_fbid']);
  if (id === null) return;
  const facts = found.comments.get(id) ?? {};
  const seconds = record['created_time'];
  if (typeof seconds === 'number' && seconds > 1e9 && seconds < 1e10) facts.at = seconds * 1000;
  const authorId = numberIn(at(record, 'author', 'id'));
  if (authorId !== null) facts.authorId = authorId;
  const isViewers = record['is_viewer_comment_poster'];
  if (typeof isViewers === 'boolean') facts.isViewers = isViewers;
  const reply = at(record, 'inline_replies_expander_renderer', 'interesting_reply');
  const replierId = isRecord(reply) ? numberIn(at(reply, 'author', 'id')) : null;
  if (replierId !== null) facts.replierId = replierId;
  found.comments.set(id, facts);
  const postId = decodeCommentId(textIn(record['id']) || null)?.postId;
  if (postId) addOwner(at(record, 'parent_feedback', 'owning_profile'), postId, found);
}

function addOwner(profile: unknown, postId: string, found: FirstPage): void {
  const id = isRecord(profile) ? numberIn(profile['id']) : null;
  if (id !== null) addTo(found.owners, postId, id);
}

function readPersonIn(record: Record<string, unknown>, found: FirstPage): void {
  const byRoute = numberIn(record['userID']);
  const vanity = textIn(record['userVanity']);
  if (byRoute !== null && /^[\w.]{2,100}$/u.test(vanity))
    addTo(found.addresses, byRoute, vanity.toLowerCase());
  const id = typeof record['url'] === 'string' ? numberIn(record['id']) : null;
  const address = id === null ? null : readPerson(textIn(record['url']));
  if (id !== null && address !== null) addTo(found.addresses, id, address);
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function at(record: Record<string, unknown>, ...keys: string[]): unknown {
  let value: unknown = record;
  for (const key of keys) value = isRecord(value) ? value[key] : undefined;
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberIn(value: unknown): string | null {
  return typeof value === 'string' && /^\d{1,30}$/u.test(value) ? value : null;
}

function textIn(value: unknown): string {
  return typeof value === 'string' && value.length < 2000 ? value : '';
}

function parse(code: string): unknown {
  try {
    return JSON.parse(code);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
