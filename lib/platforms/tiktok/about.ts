import type { About } from '../about.ts';

export const about: About = {
  pages:
    'a video or a photo post, on its own page or opened over a profile (post); a profile, whose videos tell their counts where the page’s scripts know them',
  whose:
    'the data that the page brings with it says who is signed in; the handle in the address whose post it is, unless the page’s data of this very post names another',
  reads:
    'ids, parents, exact times and texts of what is shown from what React drew it with, through the reader in the page’s own world; without that only rows that carry their id; hearts and “View 3 replies” from the page',
  replyBox:
    'Draft.js; the comment’s own Reply opens it in the thread or takes the box at the foot, and what changed after that click proves it; a mention that TikTok wrote stays',
  fallback: 'the words are copied',
  limits:
    'comments are read once the person opens them; folded replies leave a comment unknown unless the preloaded ones show an answer; TikTok sends replies of at most 150 characters; TikTok Studio’s list of comments is not read',
  proof: {
    date: '2026-11-21',
    how: 'living copy (replies in the thread and at the foot, overlay, signed out), both browsers; never the live site',
  },
};
