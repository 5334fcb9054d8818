import { atHour } from './at-hour.ts';
import type { Author } from '../comments/comment.ts';
import { keyOf } from '../comments/keys.ts';
import type { Key, SiteKey } from '../log/interaction.ts';

/** One comment by somebody else, as far as it tells something of its writer. */
export interface Written {
  site: SiteKey;
  author: Author;
  /** Epoch ms; null: the page does not say. */
  at: number | null;
  seenAt: number;
}

export interface Person {
  site: SiteKey;
  author: Author;
  /** How many comments of theirs the log knows. */
  comments: number;
  /** When they wrote last, or were last seen where the page does not say. */
  lastAt: number;
  /** It is surely not known from before: one comment, and the log looks back at least a week before it on that site. */
  isFirstTime: boolean;
  /** Wrote at least three times, on at least two days. */
  isRegular: boolean;
}

export interface People {
  /** null: the page does not say who wrote. */
  of(site: SiteKey, author: Author): Person | null;
  all: readonly Person[];
}

/** What was counted of somebody, where not all that they wrote is among the comments. */
export interface CountedWriter {
  comments: number;
  /** On which they wrote. */
  days: number;
  lastAt: number;
}

const weekMs = 7 * 86_400_000;

/** Who wrote how often, by the comments of others that the log knows, in any order; or as `counted`, by their keys, says. Linear. */
export function knowPeople(
  comments: Iterable<Written>,
  counted: ReadonlyMap<Key, CountedWriter> = new Map(),
): People {
  const people = new Map<string, Known>();
  const oldest = new Map<SiteKey, number>();
  for (const comment of comments) {
    const { site, author, at, seenAt } = comment;
    if (at !== null) oldest.set(site, Math.min(oldest.get(site) ?? Infinity, at));
    if (author.id === '') continue;
    const written = at ?? seenAt;
    const day = atHour(written, 0, 0);
    const id = idOf(site, author);
    const person = people.get(id);
    if (!person) {
      const lastAt = written;
      people.set(id, { site, author, comments: 1, lastAt, firstAt: at, days: [day] });
      continue;
    }
    person.comments += 1;
    person.lastAt = Math.max(person.lastAt, written);
    // Two different days are enough to know.
    if (person.days.length < 2 && person.days[0] !== day) person.days.push(day);
  }
  const known = new Map<string, Person>();
  for (const [id, { firstAt, days, ...person }] of people) {
    const { site, author } = person;
    const count = counted.size > 0 ? counted.get(keyOf(site, 'person', author.id)) : undefined;
    const { comments: written, lastAt } = count ?? person;
    known.set(id, {
      ...{ site, author, comments: written, lastAt },
      isFirstTime:
        written === 1 && firstAt !== null && firstAt - (oldest.get(site) ?? Infinity) >= weekMs,
      isRegular: written >= 3 && (count?.days ?? days.length) >= 2,
    });
  }
  return {
    of: (site, author) => known.get(idOf(site, author)) ?? null,
    all: [...known.values()],
  };
}

interface Known extends Omit<Person, 'isFirstTime' | 'isRegular'> {
  firstAt: number | null;
  days: number[];
}

function idOf(site: SiteKey, { id }: Author): string {
  return `${site} ${id}`;
}
