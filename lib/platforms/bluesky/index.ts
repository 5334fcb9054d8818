import type { Platform } from '../platform.ts';
import { readAll } from './api.ts';
import { comments } from './comments.ts';
import { readPage, readPosts, recognises } from './page.ts';
import { reply } from './reply.ts';
import * as selectors from './selectors.ts';

export const bluesky: Platform = {
  id: 'bluesky',
  anchors: selectors,
  recognises,
  readPage,
  comments,
  reply,
  readAll,
  readPosts,
  isDark: (document) => document.documentElement.matches('.theme--dark, .theme--dim'),
};
