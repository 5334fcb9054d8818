import { isPageDark } from '../../page/judge-darkness.ts';
import type { Platform } from '../platform.ts';
import { comments } from './comments.ts';
import { readPage, readPosts, recognises } from './page.ts';
import { reply } from './reply.ts';
import { selectors } from './selectors.ts';

/**
 * Reddit in both layouts: the new one of custom elements, the old one on old.reddit.com (and on www for those who chose it).
 * Only what a page shows: no API, nothing in the page's own world.
 */
export const reddit: Platform = {
  id: 'reddit',
  anchors: selectors,
  recognises,
  readPage,
  comments,
  reply,
  readPosts,
  isDark(document) {
    const { documentElement: html, body } = document;
    if (html.matches('.theme-dark') || html.matches(selectors.oldNight)) return true;
    if (html.matches('.theme-light')) return false;
    return body?.matches(selectors.oldNight) || isPageDark(document);
  },
};
