import type { About } from '../about.ts';

export const about: About = {
  pages:
    'a post, a reply with what it answers above it (post); a profile, with the replies that each post counts',
  whose:
    'the navigation’s link to the own profile, an icon without words; the author in the address of the topmost post',
  reads:
    'the page: each conversation is a chain in which every card answers the one before; the data sent along with the first page tell which post is no reply, and who answered where the chain ends',
  replyBox:
    'Lexical, inline or in a dialog; the comment’s own reply icon opens it, the card beside it and the name in its placeholder prove it',
  fallback: 'the words are copied',
  limits:
    'further answers below a chain are only on that comment’s own page: until then it is unknown; the reply icon is known in some twenty languages, the given heart in six, in others no box is opened; the hidden queue is not read',
  proof: {
    date: '2026-11-21',
    how: 'living copy (dialog and inline composer, Italian and English, dark, signed out, without pagelets), both browsers; never the live site',
  },
};
