import { tiktokAnswers } from '../platforms/tiktok/page-world.ts';
import { readPage as readXPage, readPost as readXPost } from '../platforms/x/page-world.ts';
import type { Answers } from './answer-in-page.ts';

/** Who answers which question. One reader serves all platforms; it is registered only on sites that ask. */
export const pageAnswers: Answers = {
  ...tiktokAnswers,
  'x.post': readXPost,
  'x.page': readXPage,
};
