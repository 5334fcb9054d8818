import type { About } from '../about.ts';

export const about: About = {
  pages:
    'a post on its own page, in a dialog over a feed or profile, or beside a photo (post); a profile or business page (profile)',
  whose:
    'the profile that acts (a business page too) by the page’s data and the cookies `c_user` and `i_user`; whose post it is by the page’s data, or by the link of the name above it',
  reads:
    'the page as it loads, by `role=article` and the `comment_id` in its time’s link; exact times, totals, and who replied in a folded thread from the JSON of the first page',
  replyBox:
    'Lexical; the comment’s own Reply opens it inside the thread, and it names whom it answers; the mention is kept',
  fallback: 'the words are copied',
  limits:
    'only what was unfolded and scrolled into the page is seen, and “Most relevant” leaves comments out; after in-site navigation there are no totals and ages are exact to the hour or day; anonymous members of groups, live chats and Business Suite are not read; where the page tells neither which address name is one’s own nor a post’s number, whose it is stays unknown and the post is known by an address that changes',
  proof: {
    date: '2026-11-21',
    how: 'living copy (page in Italian, dialog in English, business page, signed out), both browsers; never the live site',
  },
};
