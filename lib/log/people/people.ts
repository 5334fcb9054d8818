import type { Author, PlatformId } from '../../comments/comment.ts';
import type { PeopleViewName } from '../../inbox/people-views.ts';
import type { CommentKind } from '../../language/comment-kind.ts';
import type { Key, SiteKey } from '../interaction.ts';

/** One profile with what can be counted of it. Derived; can be rebuilt. Times are epoch ms. */
export interface PersonRecord {
  key: Key;
  site: SiteKey;
  author: Author;
  /** 1: something of theirs was written since it was counted. */
  stale: 0 | 1;
  firstAt: number;
  lastAt: number;
  /** Comments of theirs on the user's posts. */
  comments: number;
  /** Days on which they wrote: three comments on two days make a regular. */
  days: number;
  /** Exchanges: each has two turns, a word of theirs and one of the user's after it. */
  exchanges: number;
  waiting: number;
  languages: Record<string, number>;
  kinds: Record<CommentKind, number>;
  promises: { open: number; kept: number; late: number };
  /** Comments of the user's on this person's own posts. */
  given: number;
  note: string;
  tags: readonly string[];
  isMuted: boolean;
  /** For the index, which takes no booleans: there while they are muted. */
  muted?: 1;
  /** Profiles that the user said are the same human, this one not included; the closure of all that was said. */
  joined: readonly Key[];
}

/** People are whole humans: joined profiles are one line. The muted are in `muted` alone. */
export interface PeopleQuery {
  view: PeopleViewName;
  /** Words that must all stand in name, handle, note or tags. */
  search: string;
  tag: string | null;
  platform: PlatformId | null;
  limit: number;
}

export interface PeoplePage {
  people: PersonLine[];
  /** How many the query finds in all. */
  found: number;
  counts: Record<PeopleViewName, number>;
  /** All tags in use, by the alphabet. */
  tags: string[];
}

export interface PersonLine {
  /** Of the profile with the most comments, which names the human. */
  key: Key;
  name: string;
  platforms: PlatformId[];
  firstAt: number;
  lastAt: number;
  comments: number;
  exchanges: number;
  waiting: number;
  tags: readonly string[];
  isMuted: boolean;
  isRegular: boolean;
}

export interface PersonProfile extends PersonLine {
  profiles: {
    key: Key;
    platform: PlatformId;
    name: string;
    handle: string | null;
    url: string | null;
  }[];
  languages: { language: string; comments: number }[];
  kinds: Record<CommentKind, number>;
  promises: { open: number; kept: number; late: number };
  given: number;
  received: number;
  note: string;
  /** The last word between the two. null: all of it was forgotten. */
  lastWord: { text: string; at: number; by: 'them' | 'user'; permalink: string } | null;
  /** Each month from the first to now, `YYYY-MM` in the device's time zone. */
  months: { month: string; theirs: number; yours: number }[];
  milestones: Milestone[];
  /** Profiles that may be the same human, and why. Never joined without the user. */
  suggestions: { key: Key; platform: PlatformId; name: string; because: 'name' | 'handle' }[];
  /** Their latest comments, newest first, at most 20. */
  latest: {
    key: Key;
    text: string;
    at: number;
    postTitle: string;
    status: string;
    permalink: string;
  }[];
}

/** Quiet ones: nobody is told, nothing is counted up. */
export type Milestone =
  | { what: 'firstWord'; at: number }
  /** So many whole years since the first word, still writing. */
  | { what: 'years'; years: number; at: number }
  /** The 10th, 50th, 100th exchange. */
  | { what: 'exchanges'; count: number; at: number }
  /** They wrote again after half a year or more. */
  | { what: 'back'; at: number };

/** What forgetting a person would wipe. */
export interface ForgetPreview {
  names: string[];
  profiles: number;
  comments: number;
  texts: number;
  /** The user's own replies that say a name of theirs: these lose their words, too. */
  replies: number;
  notes: number;
  tags: number;
  /** Comments that would stay in figures, without name and words. */
  kept: number;
  /** How many of theirs still wait: they would be let go. */
  waiting: number;
}
