import type { About } from '../about.ts';

export const about: About = {
  pages: 'a post, also by the permalink of a reply below it (post); a profile (profile)',
  whose:
    'the profile link of the navigation; the author in the address and in the first post of the thread',
  reads:
    'the public `getPostThread`, without a key and without cookies; else the rows of the thread, whose parents are taken only from the connected rows of the linear view; likes from the rows; counts of direct replies on the profile',
  replyBox:
    'TipTap in a dialog that traps the focus; the post shown above the box and our click prove it',
  fallback: 'the words are copied',
  limits:
    'the linear view draws one reply of each branch and hides the others: without the public answer these are unknown; replies of blocked or suspended accounts are in neither and keep the coverage incomplete; deleted posts take what was below them away',
  proof: {
    date: '2026-11-21',
    how: 'living copy (linear and tree view, signed out, public API refused), both browsers; pages and answer captured from the web app 1.132.0; never the live site',
  },
};
