import type { About } from '../about.ts';

export const about: About = {
  pages: 'a thread (post); a profile',
  whose: 'the page’s start data (`#initial-state`); the account in the address of the first status',
  reads:
    '`/api/v1/statuses/:id/context` on the same server, with the page’s own session and no token; else the rows of the thread, whose parents are taken only where the page proves them',
  replyBox:
    'React textarea, one for everything; the indicator above it, the mention and our click prove it; mentions are kept',
  fallback: 'the words are copied',
  limits:
    'without the server’s answer most parents are unknown; signed out 60 replies and 20 levels; other clients and other fediverse software are not read',
  proof: {
    date: '2026-11-21',
    how: 'living copy, both browsers; pages and answer captured from 4.7.0-alpha.2; never a live server',
  },
};
