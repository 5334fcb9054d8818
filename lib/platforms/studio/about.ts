import type { About } from '../about.ts';

export const about: About = {
  pages:
    'the published comments of a channel or of one video (inbox); the list of a channel’s videos with their counts (profile)',
  whose:
    'whoever sees a channel’s list runs that channel; its id from the address, its handle from the creator’s badge, the account menu or the pictures in the hearts',
  reads:
    'the rows of the page, which Studio uses again and again: each is read once it was still for a moment; the comment’s id from `comment-id`, the video’s from its picture or the address',
  replyBox: 'textarea; the comment’s own Reply opens it inside that comment',
  fallback: 'the words are copied',
  limits:
    'held and spam comments are left alone; comments of community posts have no post that could be proved, and are read on www.youtube.com; hearts are not read; replies without an id leave their comment unknown',
  proof: {
    date: '2026-11-21',
    how: 'living copy (ids on the comment or on its buttons, Italian and English, dark, one video), both browsers; never the live site',
  },
};
