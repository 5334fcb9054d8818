import type { About } from '../about.ts';

export const about: About = {
  pages:
    'a photo post or a reel on its own page, at a comment’s permalink, or in the dialog over a profile (post); a profile',
  whose:
    'the viewer and the post’s authors in the data of the document’s first page; else the account’s link in the navigation, and the author’s picture and name above the comments',
  reads:
    'every comment by its permalink (`/p/CODE/c/ID/`, replies `/r/ID/`), in both layouts; how many replies are folded, and whether the owner is among them where the first page’s data say so; the counts that a profile shows on a post under the pointer',
  replyBox:
    'one textarea for the whole post; the comment’s own Reply aims it; the mention that Instagram writes and our click prove it; the mention stays',
  fallback: 'the words are copied, also when somebody’s own words stand in the box already',
  limits:
    'only what was scrolled into the page is seen; after in-site navigation folded replies leave a comment unknown; hidden comments are not told from others; whom a box opened by hand would answer is told only by its mention; in windows under about 1,600 px the panel lies over the right edge of a dialog',
  proof: {
    date: '2026-11-21',
    how: 'living copy (post page, permalink page, dialog over the profile; Italian, English, signed out), both browsers; never the live site',
  },
};
