import { isPageDark } from '../../page/judge-darkness.ts';
import type { Platform } from '../platform.ts';
import { comments } from './comments.ts';
import { readPage, readPosts, recognises } from './page.ts';
import { reply } from './reply.ts';
import * as selectors from './selectors.ts';

/** LinkedIn on the web, in both interfaces that are served in 2026. */
export const linkedin: Platform = {
  id: 'linkedin',
  anchors: selectors,
  recognises,
  readPage,
  comments,
  reply,
  readPosts,
  isDark(document) {
    if (document.querySelector(selectors.darkPage)) return true;
    return document.querySelector(selectors.lightPage) ? false : isPageDark(document);
  },
};
