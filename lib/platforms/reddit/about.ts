import type { About } from '../about.ts';

export const about: About = {
  pages:
    'a post in a community or on a profile, whole or the thread of one comment (post); /user/name with what they posted (profile). The new layout and the old one',
  whose:
    'new: the name that the page’s first HTML carries for the signed-in account; old: the name in the header. A post is the user’s own if its author is that name',
  reads:
    'attributes of the new layout’s elements and of the old one’s things: id, author, parent, time, permalink, number of comments. An upvote of the user’s own is a heart; “more replies” and “continue this thread” are folded replies. Deleted comments and AutoModerator’s are none, and what answers them counts as an answer to what is above',
  replyBox:
    'new: Lexical or the Markdown textarea, old: a textarea; the comment’s own Reply opens it inside that comment. In the new layout that button comes only once the comment was on screen, so the comment is scrolled into view first',
  fallback: 'the words are copied, also where a post is locked or archived',
  limits:
    'only what was loaded into the page is seen; what is under “more replies” leaves the comments above it unknown; the page of one thread is never the whole; Reddit’s number may count comments that it no longer gives',
  proof: {
    date: '2026-11-21',
    how: 'living copy (new with rich text and with Markdown, old, signed out, light and dark), both browsers; never the live site',
  },
};
