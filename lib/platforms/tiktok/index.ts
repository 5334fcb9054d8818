import type { Platform } from '../platform.ts';
import { comments } from './comments.ts';
import { readPage, readPosts } from './page.ts';
import { reply } from './reply.ts';
import { selectors } from './selectors.ts';

/**
 * TikTok: videos and photo posts, on their own page or opened over a profile or a list, and profiles. The comments' ids are known
 * to the page's own scripts only (page-world.ts). How dark it is, is judged by its background: no mark of it is proved.
 */
export const tiktok: Platform = {
  id: 'tiktok',
  anchors: selectors,
  recognises: (document) => document.querySelector(selectors.embedded) !== null,
  readPage,
  comments,
  reply,
  readPosts,
  panelSide: 'start',
};
