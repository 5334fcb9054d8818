import type { Platform } from '../platform.ts';
import { readAll } from './api.ts';
import { comments } from './comments.ts';
import { readPage, recognises } from './page.ts';
import { reply } from './reply.ts';
import * as selectors from './selectors.ts';

/** Any blog made with Ghost whose theme shows Ghost's own comments. */
export const ghost: Platform = {
  id: 'ghost',
  anchors: selectors,
  recognises,
  readPage,
  comments,
  reply,
  readAll,
};
