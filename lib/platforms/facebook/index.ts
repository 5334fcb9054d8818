import type { Platform } from '../platform.ts';
import { comments } from './comments.ts';
import { readPage, readPosts } from './page.ts';
import { reply } from './reply.ts';
import { selectors } from './selectors.ts';

/**
 * Facebook: posts on their own page and in dialogs, by their roles and addresses, and the data that the first page brings along.
 * No API, nothing in the page's own world.
 */
export const facebook: Platform = {
  id: 'facebook',
  anchors: selectors,
  recognises: (document) => document.querySelector(selectors.app) !== null,
  readPage,
  comments,
  reply,
  readPosts,
  isDark: (document) => document.documentElement.classList.contains(selectors.darkClass),
};
