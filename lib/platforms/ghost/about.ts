import type { About } from '../about.ts';

export const about: About = {
  pages: 'a post with Ghost’s own comments (post)',
  whose:
    '`/members/api/member/`, as the comments themselves ask, for the member (id and name are taken, nothing else); the bar that Ghost shows to its staff, and the authors in the post’s data, for the post',
  reads:
    '`/members/api/comments/post/:id` on the same site, with the session’s cookie and no token, on posts that are proved one’s own; else the comments in their frame, flat or threaded',
  replyBox:
    'TipTap in the frame; its place in the thread, the shown beginning of the answered reply and our click prove it',
  fallback: 'the words are copied',
  limits:
    'being a member does not make one the author: without the staff bar (newest Ghost, owner, administrator or editor, signed in on the same site) it is unknown whose a post is, and nothing is counted until one says so; likes are known only from the interface; the right-click menu does not reach into the frame; archives are not read',
  proof: {
    date: '2026-11-21',
    how: 'living copy (flat and threaded, signed out), both browsers; facts measured on 6.65 and read in Ghost’s source; never a live blog',
  },
};
