import type { About } from '../about.ts';

export const about: About = {
  pages:
    'a post in a community or on a profile, whole or one comment’s thread of it (post); /user/name with its posts and comments (profile). The new layout on www.reddit.com, the old one there and on old.reddit.com',
  whose:
    'new: the name that the page carries for the signed-in account in its first HTML; old: the name in the header. A post is the user’s own if its author attribute is that name',
  reads:
    'attributes: shreddit-comment (id, author, parent, time, permalink) and shreddit-post (author, number of comments); in the old layout .thing. Upvotes of the user’s own as hearts; “more replies” and “continue this thread” as folded. AutoModerator and deleted comments are none, and what stands below them hangs on what is above',
  replyBox:
    'new: Lexical, or the Markdown textarea, in the composer that the comment’s own Reply opens inside that comment; the button comes only once the comment has been on screen, so the comment is scrolled into view first. Old: a textarea in the comment’s own part',
  fallback: 'the words are copied; so too where a post is locked or archived',
  limits:
    'only what was loaded into the page is seen; comments under “more replies” leave those above them unknown; a page of one comment’s thread is never the whole; the number that Reddit shows may count comments that it no longer gives',
  proof: {
    date: '2026-11-21',
    how: 'living copy (new with rich text and Markdown, old, signed out, dark), both browsers; never the live site',
  },
};
