import { isPageDark } from '../../page/judge-darkness.ts';
import type { Platform } from '../platform.ts';
import { comments } from './comments.ts';
import { readPage, readPosts } from './page.ts';
import { reply } from './reply.ts';
import { selectors } from './selectors.ts';

/** Instagram: photo posts and reels on their own pages and in the dialog over a profile, comments' permalinks, profiles. */
export const instagram: Platform = {
  id: 'instagram',
  anchors: selectors,
  recognises: (document) => document.querySelector(selectors.app) !== null,
  readPage,
  comments,
  reply,
  readPosts,
  isDark(document) {
    const { classList } = document.documentElement;
    if (selectors.dark.some((name) => classList.contains(name))) return true;
    if (selectors.light.some((name) => classList.contains(name))) return false;
    return isPageDark(document);
  },
};
