import type { Platform } from '../platform.ts';
import { comments } from './comments.ts';
import { readPage, readPosts, recognises } from './page.ts';
import { reply } from './reply.ts';
import * as selectors from './selectors.ts';

/** X: a post with its replies, at any of its addresses, and profiles. The theme is told by the body's colour, as anywhere. */
export const x: Platform = {
  id: 'x',
  anchors: selectors,
  recognises,
  readPage,
  comments,
  reply,
  readPosts,
};
