import type { About } from '../about.ts';

export const about: About = {
  pages:
    'a video, a Short with its comments open, a community post (post); a channel (profile), whose posts tab tells the counts',
  whose:
    'what only the owner is shown: “Analytics”, “Edit video”, “Customise channel”; the account menu once opened. Never a name alone',
  reads:
    'the page as it loads: both layouts of replies (threaded and flat), recycled elements, the creator’s picture on folded replies',
  replyBox: 'plain contenteditable; the comment’s own Reply opens it inside that comment',
  fallback: 'the words are copied',
  limits:
    'only what was scrolled into the page is seen; folded replies without the creator’s picture leave a comment unknown; ages are exact to the hour or day',
  proof: {
    date: '2026-11-21',
    how: 'living copy (threaded, flat, Shorts, posts), both browsers; never the live site',
  },
};
