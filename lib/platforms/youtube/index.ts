import type { Platform } from '../platform.ts';
import { comments } from './comments.ts';
import { readPage, readPosts } from './page.ts';
import { reply } from './reply.ts';
import { selectors } from './selectors.ts';

/**
 * YouTube: watch pages with both layouts of replies, Shorts with their comments panel, community posts, channel pages.
 * Only what a page shows: no API, nothing in the page's own world.
 */
export const youtube: Platform = {
  id: 'youtube',
  anchors: selectors,
  recognises: (document) => document.querySelector(selectors.app) !== null,
  readPage,
  comments,
  reply,
  readPosts,
  isDark: (document) => document.documentElement.hasAttribute('dark'),
};
