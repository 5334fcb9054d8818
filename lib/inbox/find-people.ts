import { plainText } from '../language/plain-text.ts';
import type { PeoplePage, PeopleQuery, PersonLine } from '../log/people/people.ts';
import { atHour } from './at-hour.ts';
import { canBeVisited, type Human, nameOf, platformsOf } from './humans.ts';
import { type PeopleViewName, peopleViews } from './people-views.ts';
import { searchPlain } from './search.ts';

const quietDays = 60;
/** Who wrote so often has a page worth a visit. */
const visitWorth = 5;

/** Those whom a query asks for, with the counts of all views. The counts are of the views alone, whatever else is asked. */
export function findPeople(
  humans: readonly Human[],
  { view, search, tag, platform, limit }: PeopleQuery,
  now: number,
): PeoplePage {
  const isIn = viewsAt(now);
  const holds = searchPlain(search);
  const counts = Object.fromEntries(peopleViews.map((name) => [name, 0])) as PeoplePage['counts'];
  const tags = new Set<string>();
  const found: Human[] = [];
  for (const human of inOrder(humans)) {
    for (const each of human.tags) tags.add(each);
    for (const name of peopleViews) if (isIn[name](human)) counts[name] += 1;
    if (!isIn[view](human)) continue;
    if (tag !== null && !human.tags.includes(tag)) continue;
    if (platform !== null && !platformsOf(human).includes(platform)) continue;
    if (holds && !holds(wordsOf(human))) continue;
    found.push(human);
  }
  if (view === 'waiting') found.sort(byWaiting);
  return {
    people: found.slice(0, limit).map(lineOf),
    found: found.length,
    counts,
    tags: [...tags].sort((one, other) => (plainText(one) < plainText(other) ? -1 : 1)),
  };
}

export function lineOf(human: Human): PersonLine {
  const { key, firstAt, lastAt, comments, exchanges, waiting, tags, isMuted, isRegular } = human;
  const [name, platforms] = [nameOf(human), platformsOf(human)];
  return {
    ...{ key, name, platforms, firstAt, lastAt },
    ...{ comments, exchanges, waiting, tags, isMuted, isRegular },
  };
}

type IsIn = Record<PeopleViewName, (human: Human) => boolean>;

/** Whom each view shows. The muted are in `muted` alone; somebody who never wrote and is not noted about is in none. */
function viewsAt(now: number): IsIn {
  const today = new Date(now);
  const monthStart = new Date(today.getFullYear(), today.getMonth(), 1).getTime();
  const quietSince = atHour(now, -quietDays, 0);
  const views: IsIn = {
    all: () => true,
    regulars: ({ isRegular }) => isRegular,
    newThisMonth: ({ firstAt, comments }) => comments > 0 && firstAt >= monthStart,
    goneQuiet: ({ isRegular, lastAt }) => isRegular && lastAt < quietSince,
    waiting: ({ waiting }) => waiting > 0,
    neverVisited: (human) =>
      human.comments >= visitWorth && human.given === 0 && canBeVisited(human),
    muted: () => true,
  };
  const wrapped = peopleViews.map((name) => [
    name,
    (human: Human) => isShown(human) && human.isMuted === (name === 'muted') && views[name](human),
  ]);
  return Object.fromEntries(wrapped) as IsIn;
}

function isShown({ comments, note, tags }: Human): boolean {
  return comments > 0 || note !== '' || tags.length > 0;
}

/** Those who wrote last first. Sorted once: whoever searches asks the same people at each letter. */
function inOrder(humans: readonly Human[]): readonly Human[] {
  const known = sorted.get(humans) ?? humans.toSorted(byLastWord);
  sorted.set(humans, known);
  return known;
}

const sorted = new WeakMap<readonly Human[], readonly Human[]>();

function byLastWord(one: Human, other: Human): number {
  return other.lastAt - one.lastAt || (one.key < other.key ? -1 : 1);
}

function byWaiting(one: Human, other: Human): number {
  return other.waiting - one.waiting || byLastWord(one, other);
}

/** All that is searched of one, plain; made once. */
function wordsOf(human: Human): string {
  const known = words.get(human);
  if (known !== undefined) return known;
  const { profiles, note, tags } = human;
  const names = profiles.flatMap(({ author }) => [author.name, author.handle ?? '']);
  const plain = plainText([...names, note, ...tags].join('\n'));
  words.set(human, plain);
  return plain;
}

const words = new WeakMap<Human, string>();
