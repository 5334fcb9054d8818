import type { Platform } from '../platform.ts';
import { readAll } from './api.ts';
import { comments } from './comments.ts';
import { readPage, recognises } from './page.ts';
import { readPosts } from './posts.ts';
import { reply } from './reply.ts';
import { selectors } from './selectors.ts';

/** Any blog made with WordPress, with its own comments: post pages, author archives, and wp-admin's lists. */
export const wordpress: Platform = {
  id: 'wordpress',
  anchors: selectors,
  recognises,
  readPage,
  comments,
  reply,
  readAll,
  readPosts,
};
