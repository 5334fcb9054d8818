import { cleanText } from '../../page/read-text.ts';
import { askPageWorld } from '../../page-world/ask-page-world.ts';
import { isId } from './read-address.ts';

/** A comment as the page's own scripts hold it. Checked field by field: whoever answers may be anybody. */
export interface PageComment {
  id: string;
  /** null: not said. */
  postId: string | null;
  /** null: a top comment. */
  parentId: string | null;
  handle: string;
  name: string;
  text: string;
  /** Epoch milliseconds; null: not said. */
  at: number | null;
  /** How many replies it has, and who wrote those that came with it. */
  replies: number;
  repliers: string[];
  /** Liked by whoever is signed in; by the owner of the post. */
  liked: boolean;
  ownerLiked: boolean;
}

/** A video as the page's own scripts hold it. */
export interface PageItem {
  id: string;
  handle: string;
  title: string;
  total: number | null;
  at: number | null;
}

/** What the page's scripts say of this row: nothing, one comment, or two where they hold an older one beside it. */
export function askComments(row: Element): PageComment[] {
  const answer = askPageWorld(row, 'tiktok.comment');
  if (!Array.isArray(answer)) return [];
  return answer.slice(0, 2).flatMap((each) => checkComment(each) ?? []);
}

/** The video that this element belongs to or links to. */
export function askItem(element: Element): PageItem | null {
  return checkItem(askPageWorld(element, 'tiktok.page'));
}

/** The same fields as they stand in the page's embedded data. */
export function checkItem(value: unknown): PageItem | null {
  const item = asFields(value);
  const author = asFields(item?.['author']);
  const handle = readHandle(author ? author['uniqueId'] : item?.['author']);
  if (!item || !isId(item['id']) || handle === null) return null;
  return {
    id: item['id'],
    handle,
    title: firstLine(item['desc']),
    total: readNumber(asFields(item['stats'])?.['commentCount']),
    at: readSeconds(item['createTime']),
  };
}

export function readHandle(value: unknown): string | null {
  return typeof value === 'string' && /^[\w.]{1,100}$/u.test(value) ? value : null;
}

export function readName(value: unknown): string {
  return typeof value === 'string' ? cleanText(value, longestName) : '';
}

export function asFields(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

const longestName = 200;

function checkComment(value: unknown): PageComment | null {
  const comment = asFields(value);
  const user = asFields(comment?.['user']);
  const handle = readHandle(user?.['unique_id']);
  if (!comment || !isId(comment['cid']) || handle === null) return null;
  const parentId = readParent(comment);
  if (parentId === undefined || parentId === comment['cid']) return null;
  const { aweme_id: postId, text, replies } = comment;
  return {
    id: comment['cid'],
    postId: isId(postId) ? postId : null,
    parentId,
    handle,
    name: readName(user?.['nickname']) || handle,
    text: typeof text === 'string' ? cleanText(text) : '',
    at: readSeconds(comment['create_time']),
    replies: readNumber(comment['reply_comment_total']) ?? 0,
    repliers: Array.isArray(replies)
      ? replies.flatMap((reply) => readHandle(asFields(reply)?.['unique_id']) ?? [])
      : [],
    liked: isSet(comment['user_digged']),
    ownerLiked: isSet(comment['is_author_digged']),
  };
}

/** The reply that it answers where there is one, else the top of its thread. Undefined: not said. */
function readParent(comment: Record<string, unknown>): string | null | undefined {
  const { reply_id: top, reply_to_reply_id: answered } = comment;
  if (top === '0') return null;
  if (!isId(top)) return undefined;
  return isId(answered) ? answered : top;
}

/** From seconds to milliseconds; TikTok began in 2016. */
function readSeconds(value: unknown): number | null {
  const seconds = readNumber(value);
  return seconds !== null && seconds > 1_400_000_000 && seconds < 10_000_000_000
    ? seconds * 1000
    : null;
}

/** Also as text: TikTok writes large numbers so. */
function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

function isSet(value: unknown): boolean {
  return value === 1 || value === true;
}

function firstLine(value: unknown): string {
  return typeof value === 'string' ? (cleanText(value, longestName).split('\n', 1)[0] ?? '') : '';
}
