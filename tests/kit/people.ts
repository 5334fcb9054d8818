import type { PeopleDesk } from '../../components/dashboard/people/people-desk.ts';
import { findPeople } from '../../lib/inbox/find-people.ts';
import type { Human } from '../../lib/inbox/humans.ts';
import type { ForgetPreview, PersonProfile, PersonRecord } from '../../lib/log/people/people.ts';
import { commentKinds, type CommentKind } from '../../lib/language/comment-kind.ts';
import { viewNow } from './views.ts';

const dayMs = 86_400_000;
export const daysAgo = (days: number, now = viewNow) => now - days * dayMs;

/** The counts of one profile, with what matters said and the rest filled in. */
export function personRecord(id: string, parts: Partial<PersonRecord> = {}): PersonRecord {
  const site = parts.site ?? 'youtube:www.youtube.com';
  return {
    key: `${site}/person/${id}`,
    site,
    author: { id, name: id },
    stale: 0,
    firstAt: daysAgo(40),
    lastAt: daysAgo(3),
    comments: 3,
    days: 2,
    exchanges: 1,
    waiting: 0,
    languages: { it: 3 },
    kinds: kinds({ other: 3 }),
    promises: { open: 0, kept: 0, late: 0 },
    given: 0,
    note: '',
    tags: [],
    isMuted: false,
    joined: [],
    ...parts,
  };
}

export function kinds(counts: Partial<Record<CommentKind, number>>): Record<CommentKind, number> {
  return Object.fromEntries(commentKinds.map((kind) => [kind, counts[kind] ?? 0])) as Record<
    CommentKind,
    number
  >;
}

export function human(name: string, parts: Partial<Human> = {}): Human {
  const key = `youtube:www.youtube.com/person/${name}`;
  return {
    key,
    profiles: [{ key, site: 'youtube:www.youtube.com', author: { id: name, name, handle: name } }],
    firstAt: daysAgo(40),
    lastAt: daysAgo(3),
    comments: 3,
    exchanges: 1,
    waiting: 0,
    given: 0,
    note: '',
    tags: [],
    isMuted: false,
    isRegular: false,
    ...parts,
  };
}

export function profile(parts: Partial<PersonProfile> = {}): PersonProfile {
  const key = 'youtube:www.youtube.com/person/giulia';
  const at = (days: number) => daysAgo(days);
  return {
    key,
    name: 'Giulia Lodi',
    platforms: ['youtube'],
    firstAt: at(250),
    lastAt: at(2),
    comments: 34,
    exchanges: 21,
    waiting: 1,
    tags: ['forno', 'Torino'],
    isMuted: false,
    isRegular: true,
    profiles: [
      {
        key,
        platform: 'youtube',
        name: 'Giulia Lodi',
        handle: 'giulialodi',
        url: 'https://www.youtube.com/@giulialodi',
      },
    ],
    languages: [
      { language: 'it', comments: 30 },
      { language: 'en', comments: 4 },
    ],
    kinds: kinds({ praise: 15, question: 12, share: 4, other: 3 }),
    promises: { open: 1, kept: 3, late: 1 },
    given: 0,
    received: 34,
    note: 'Ha un forno a legna. La figlia si sposa a maggio.',
    lastWord: {
      text: 'La segale la trovo al mulino di Luserna: te ne porto un sacco.',
      at: at(2),
      by: 'them',
      permalink: 'https://www.youtube.com/watch?v=p1&lc=c1',
    },
    months: [2, 0, 5, 6, 3, 8, 4, 6, 0].map((theirs, index) => ({
      month: `2026-${String(index + 3).padStart(2, '0')}`,
      theirs,
      yours: Math.floor(theirs * 0.6),
    })),
    milestones: [
      { what: 'firstWord', at: at(250) },
      { what: 'exchanges', count: 10, at: at(120) },
    ],
    suggestions: [],
    latest: [
      {
        key: 'youtube:www.youtube.com/comment/c1',
        text: 'La segale la trovo al mulino di Luserna: te ne porto un sacco.',
        at: at(2),
        postTitle: 'Il pane del lunedì',
        status: 'waiting',
        permalink: 'https://www.youtube.com/watch?v=p1&lc=c1',
      },
      {
        key: 'youtube:www.youtube.com/comment/c2',
        text: 'Provato ieri, è venuto benissimo!\nGrazie davvero.',
        at: at(16),
        postTitle: 'Lievito madre, da zero',
        status: 'answered',
        permalink: 'https://www.youtube.com/watch?v=p2&lc=c2',
      },
      {
        key: 'youtube:www.youtube.com/comment/c3',
        text: '',
        at: at(90),
        postTitle: '',
        status: 'acknowledged',
        permalink: 'https://www.youtube.com/watch?v=p3&lc=c3',
      },
    ],
    ...parts,
  };
}

export const preview: ForgetPreview = {
  names: ['Giulia Lodi', 'giulialodi'],
  profiles: 1,
  comments: 34,
  texts: 33,
  replies: 4,
  notes: 1,
  tags: 2,
  kept: 34,
  waiting: 1,
};

/** A desk on which these humans stand, all of them with the same page. Nothing that is done changes them. */
export function peopleDesk(
  humans: readonly Human[],
  page: PersonProfile | null = profile(),
  now = viewNow,
): PeopleDesk {
  return {
    read: async (query) => findPeople(humans, query, now),
    profile: async () => page,
    say: async () => ({ done: 'noted' }),
    join: async (_, joined) => ({
      done: joined === null ? 'undone' : joined ? 'joined' : 'parted',
    }),
    previewForget: async () => preview,
    forget: async () => ({ done: 'forgotten' }),
  };
}
