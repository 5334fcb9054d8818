import type { About } from '../about.ts';

export const about: About = {
  pages:
    'a post (post); an author’s archive (profile); the lists of comments and posts in wp-admin (inbox)',
  whose:
    'the admin bar, or the form’s “Logged in as” where the byline and an edit link prove it; the byline’s author, the archive’s address, wp-admin’s author column',
  reads:
    '`/wp-json/wp/v2/comments` where it is open (it alone knows parents below the fifth level); else `.comment[id^="comment-"]` in the page',
  replyBox:
    'textarea; the comment’s own link moves the one form there, and the hidden `comment_parent` (in wp-admin `comment_ID`) proves it',
  fallback:
    'a blog that loads the page anew gets the draft on that page; else the words are copied',
  limits:
    'no reply link at the greatest depth; comments of plugins in frames of other services are not read; other pages of comments are unseen where the interface is closed',
  proof: {
    date: '2026-11-21',
    how: 'living copy (classic, block, wp-admin), both browsers; pages captured from 6.1; never a live blog',
  },
};
