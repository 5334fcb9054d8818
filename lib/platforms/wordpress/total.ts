import { readText } from '../../page/read-text.ts';
import { selectors } from './selectors.ts';

/**
 * How many comments a post has. With all of them in the page: their number. Otherwise the number in the heading ("42 comments",
 * "42 thoughts on “7 breads”": the title taken out, the first number left), less the pingbacks that it counts and that are here.
 * null: the page does not say.
 */
export function readTotal(root: Element | null, title: string): number | null {
  if (!root) return null;
  const { comments, pingbacks } = countHere(root);
  const headed = readHeadedNumber(root, title);
  if (isWhole(root, title)) return comments;
  if (headed === null || headed < comments + pingbacks) return null;
  return headed - pingbacks;
}

/** True when no other page of comments exists and the heading promises no more than are here. */
export function isWhole(root: Element, title: string): boolean {
  if (root.querySelector(selectors.pagination)) return false;
  const { comments, pingbacks } = countHere(root);
  const headed = readHeadedNumber(root, title);
  return headed === null || headed <= comments + pingbacks;
}

function countHere(root: Element): { comments: number; pingbacks: number } {
  const ids = (selector: string) =>
    new Set([...root.querySelectorAll(selector)].map((element) => element.id)).size;
  return { comments: ids(selectors.comment), pingbacks: ids(selectors.pingback) };
}

function readHeadedNumber(root: Element, title: string): number | null {
  const heading = root.querySelector(selectors.commentsTitle);
  if (!heading) return null;
  const text = readText(heading, 1000);
  const rest = title === '' ? text : text.split(title).join(' ');
  // 1,234 · 1.234 · 1 234 with any of the spaces that locales use
  const number = /\d+(?:[.,'’\s\u00A0\u202F]\d{3})*/u.exec(rest)?.[0];
  return number === undefined ? null : Number(number.replace(/\D/gu, ''));
}
