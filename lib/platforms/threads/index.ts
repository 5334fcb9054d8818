import type { Platform } from '../platform.ts';
import { comments } from './comments.ts';
import { readPage, readPosts } from './page.ts';
import { reply } from './reply.ts';
import { selectors } from './selectors.ts';

/** Threads: the page of a post or of a reply, where every conversation is a chain, and profiles. */
export const threads: Platform = {
  id: 'threads',
  anchors: selectors,
  recognises: (document) =>
    document.querySelector(`${selectors.layout}, ${selectors.anyPagelet}`) !== null,
  readPage,
  comments,
  reply,
  readPosts,
  isDark: (document) => document.documentElement.classList.contains('__fb-dark-mode'),
};
