import type { Platform } from '../platform.ts';
import { readAll } from './api.ts';
import { comments } from './comments.ts';
import { readPage, readPosts, recognises } from './page.ts';
import { reply } from './reply.ts';
import * as selectors from './selectors.ts';

/** Any Mastodon server, and forks that keep its web interface (glitch-soc, Hometown). */
export const mastodon: Platform = {
  id: 'mastodon',
  anchors: selectors,
  recognises,
  readPage,
  comments,
  reply,
  readAll,
  readPosts,
  isDark(document) {
    const scheme = document.documentElement.getAttribute('data-color-scheme');
    if (scheme === 'dark' || scheme === 'light') return scheme === 'dark';
    // Before 4.7 the theme was a class of the body; the plain one was dark.
    return document.querySelector('body.theme-default, body.theme-contrast') !== null;
  },
};
