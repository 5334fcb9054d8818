import { readText } from '../../page/read-text.ts';
import { findBeside, firstComment } from './beside-comments.ts';
import { type CommentList, commentListOf, countComments, countPingbacks } from './comment-list.ts';
import { selectors } from './selectors.ts';

/**
 * How many comments a post has. With all of them in the page: their number. Otherwise the number in the heading ("42 comments",
 * "42 thoughts on “7 breads”": the title taken out, the first number left), less the pingbacks that it counts and that are here.
 * null: the page does not say.
 */
export function readTotal(
  root: Element | null,
  title: string,
  list: CommentList | null = root && commentListOf(root, ''),
): number | null {
  if (!list) return null;
  const here = countComments(list);
  const headed = readHeadedNumber(list.root, title);
  if (isAll(list, here, headed)) return here;
  if (headed === null || headed < here + countPingbacks(list)) return null;
  return headed - countPingbacks(list);
}

/** True when no other page of comments exists and the heading promises no more than are here. */
export function isWhole(list: CommentList, title: string): boolean {
  return isAll(list, countComments(list), readHeadedNumber(list.root, title));
}

function isAll(list: CommentList, here: number, headed: number | null): boolean {
  const isHere = headed === null || headed <= here || headed <= here + countPingbacks(list);
  return isHere && !isPaged(list.root);
}

function isPaged(root: Element): boolean {
  return findBeside(root, firstComment(root), selectors.pagination) !== null;
}

function readHeadedNumber(root: Element, title: string): number | null {
  const heading = findBeside(root, firstComment(root), selectors.commentsTitle);
  if (!heading) return null;
  const text = readText(heading, 1000);
  const rest = title === '' ? text : text.split(title).join(' ');
  // 1,234 · 1.234 · 1 234 with any of the spaces that locales use
  const number = /\d+(?:[.,'’\s\u00A0\u202F]\d{3})*/u.exec(rest)?.[0];
  return number === undefined ? null : Number(number.replace(/\D/gu, ''));
}
