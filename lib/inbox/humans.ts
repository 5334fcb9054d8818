import type { Author, PlatformId } from '../comments/comment.ts';
import { platformOfSite } from '../comments/keys.ts';
import { profileUrlOf } from '../comments/profile-url.ts';
import type { Key, SiteKey } from '../log/interaction.ts';
import type { PersonRecord } from '../log/people/people.ts';
import { atHour } from './at-hour.ts';

/** One human: a profile, or several that the user joined. Times are epoch ms. */
export interface Human {
  /** Of the profile with the most comments, which names the human. */
  key: Key;
  profiles: readonly Profile[];
  firstAt: number;
  lastAt: number;
  comments: number;
  exchanges: number;
  waiting: number;
  /** Comments of the user's on this human's own posts. */
  given: number;
  note: string;
  tags: readonly string[];
  isMuted: boolean;
  /** Three comments on two days, as lib/inbox/people.ts has it. */
  isRegular: boolean;
}

export interface Profile {
  key: Key;
  site: SiteKey;
  author: Author;
}

/** Joins what the user said is the same human; `records` in any order. Linear. */
export function humansOf(records: Iterable<PersonRecord>): Human[] {
  const humans: Human[] = [];
  const joined = new Map<Key, PersonRecord[]>();
  for (const record of records) {
    if (record.joined.length === 0) {
      humans.push(humanOf([record]));
      continue;
    }
    // The closure is the same for all of them: so is its first key.
    const group = [record.key, ...record.joined].reduce((a, b) => (a < b ? a : b));
    const known = joined.get(group);
    if (known) known.push(record);
    else joined.set(group, [record]);
  }
  for (const group of joined.values()) humans.push(humanOf(group));
  return humans;
}

/** At least one. */
function humanOf(records: PersonRecord[]): Human {
  const ordered = records.length === 1 ? records : records.toSorted(byWeight);
  const sum = (of: (record: PersonRecord) => number) =>
    ordered.reduce((total, record) => total + of(record), 0);
  // Somebody whom only the user wrote to has no first word.
  const wrote = ordered.some(({ comments }) => comments > 0)
    ? ordered.filter(({ comments }) => comments > 0)
    : ordered;
  const firstAt = Math.min(...wrote.map((record) => record.firstAt));
  const lastAt = Math.max(...wrote.map((record) => record.lastAt));
  const comments = sum((record) => record.comments);
  return {
    key: ordered[0]?.key ?? '',
    profiles: ordered.map(({ key, site, author }) => ({ key, site, author })),
    firstAt,
    lastAt,
    comments,
    exchanges: sum((record) => record.exchanges),
    waiting: sum((record) => record.waiting),
    given: sum((record) => record.given),
    note: distinct(ordered.map(({ note }) => note.trim())).join('\n\n'),
    tags: distinct(ordered.flatMap(({ tags }) => tags)),
    isMuted: ordered.some(({ isMuted }) => isMuted),
    isRegular:
      comments >= 3 &&
      (ordered.some(({ days }) => days >= 2) || atHour(firstAt, 0, 0) !== atHour(lastAt, 0, 0)),
  };
}

function byWeight(one: PersonRecord, other: PersonRecord): number {
  return (
    other.comments - one.comments || one.firstAt - other.firstAt || (one.key < other.key ? -1 : 1)
  );
}

/** What the page calls them: where it gives no name, the handle. */
export function nameOf({ profiles }: Human): string {
  const named = profiles.find(({ author }) => author.name.trim() !== '')?.author;
  return named?.name ?? profiles[0]?.author.handle ?? '';
}

export function platformsOf({ profiles }: Human): PlatformId[] {
  return distinct(profiles.map(({ site }) => platformOfSite(site)));
}

/** They have a page of their own somewhere, whose address can be known. */
export function canBeVisited({ profiles }: Human): boolean {
  return profiles.some(({ site, author }) => profileUrlOf(site, author) !== null);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].filter((value) => value !== '');
}
