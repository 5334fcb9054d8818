import type { Platform } from '../platform.ts';
import { comments } from './comments.ts';
import { readPage, readPosts } from './page.ts';
import { reply } from './reply.ts';
import { selectors } from './selectors.ts';

/** YouTube Studio: the comments of a channel or of one video, and the list of a channel's videos. */
export const studio: Platform = {
  id: 'studio',
  anchors: selectors,
  recognises: (document) => document.querySelector(selectors.app) !== null,
  readPage,
  comments,
  reply,
  readPosts,
  isDark: (document) => document.documentElement.hasAttribute('dark'),
};
