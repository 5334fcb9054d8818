import type { About } from '../about.ts';

export const about: About = {
  pages: 'a post, or one of its replies, with what is below it (post); a profile',
  whose:
    'the link to one’s own profile in the navigation; the author of the conversation’s first post',
  reads:
    'the rows of the conversation as they are drawn, by their own links; what a reply answers, whole and untranslated words, and which replies were loaded come from the React data of each row, through a reader in the page’s own world',
  replyBox:
    'Draft.js in the window that the comment’s own Reply opens, proved by the one post that the window shows; on a reply’s own page also the box below it',
  fallback:
    'the words are copied, and X’s own reply window (`/intent/post`) is offered in a new tab, filled; it sends nothing',
  limits:
    'only what was scrolled into the page is seen, and X says no total; a reply with replies that X did not load is unknown; replies to the user under other people’s posts are not counted as waiting',
  proof: {
    date: '2026-11-21',
    how: 'living copy (Italian and dark, English and light, signed out), both browsers; never the live site',
  },
};
