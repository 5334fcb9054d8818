import { readText } from '../../page/read-text.ts';
import { selectors } from './selectors.ts';

/**
 * How many comments a post has. With all of them in the page: their number. Otherwise the number in the heading ("42 comments",
 * "42 thoughts on “7 breads”": the title taken out, the first number left), less the pingbacks that it counts and that are here.
 * null: the page does not say.
 */
export function readTotal(root: Element | null, title: string): number | null {
  if (!root) return null;
  const here = countHere(root);
  const headed = readHeadedNumber(root, title);
  if (isAll(root, here, headed)) return here.comments;
  if (headed === null || headed < here.comments + here.pingbacks) return null;
  return headed - here.pingbacks;
}

/** True when no other page of comments exists and the heading promises no more than are here. */
export function isWhole(root: Element, title: string): boolean {
  return isAll(root, countHere(root), readHeadedNumber(root, title));
}

function isAll(root: Element, here: Here, headed: number | null): boolean {
  return !isPaged(root) && (headed === null || headed <= here.comments + here.pingbacks);
}

/** By class and inside navs only: one list of selectors over all links of ten thousand comments takes tens of milliseconds. */
function isPaged(root: Element): boolean {
  if (selectors.pagination.some((name) => root.getElementsByClassName(name).length > 0))
    return true;
  return [...root.getElementsByTagName('nav')].some((nav) =>
    nav.querySelector(selectors.otherCommentsPage),
  );
}

interface Here {
  comments: number;
  pingbacks: number;
}

function countHere(root: Element): Here {
  return {
    comments: root.querySelectorAll(selectors.comment).length,
    pingbacks: selectors.pingback
      .map((name) => root.getElementsByClassName(name).length)
      .reduce((sum, count) => sum + count),
  };
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
