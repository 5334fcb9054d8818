import type { About } from '../about.ts';

export const about: About = {
  pages: 'a post by its own address (post); a member’s profile and activity (profile)',
  whose:
    'own posts by the link to their statistics; the account by such a post’s author, by the start data of the older interface, or by the bar’s menu; never asked of LinkedIn',
  reads:
    'both interfaces that LinkedIn serves: the rows with a comment’s urn; times out of the ids, to the millisecond; parents by nesting, in the newer flat list by the indent of the picture; folded replies by their count, in the newer one by the button between two rows',
  replyBox:
    'Quill (older) or TipTap (newer); opened by Reply, proved by its place and by the name that LinkedIn puts there, which is kept; in the newer interface Send appears only once the editor has the words',
  fallback: 'the words are copied',
  limits:
    'reads when asked, in the browser’s own side panel and without a right-click menu, unless the person chooses otherwise; posts opened in the feed are not read; as a company page the user is not known; on other people’s posts of the newer interface nobody can tell who is signed in before an own post was seen in the same tab',
  proof: {
    date: '2026-11-21',
    how: 'living copy (older interface with Quill 2, newer with TipTap 3, flat and nested, Italian and English), both browsers; never the live site',
  },
};
