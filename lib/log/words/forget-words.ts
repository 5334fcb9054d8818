import { keyOf } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import { descend, readAt } from '../lines/descend.ts';
import { broughtBy, termsOf } from './index-words.ts';
import type { Interaction, Key } from '../interaction.ts';
import { wordsOf } from './line-words.ts';
import { linesOfFacts } from '../lines/lines-of-facts.ts';
import { readEverywhere, readMonths, readMonthTimes } from './word-reader.ts';
import { aboutKey, spanOfMonth, type WordTable, wordTable } from './word-rows.ts';
import { type LeftTimes, replaceTimes } from './replace-times.ts';
import { WordTimes } from './word-times.ts';

/**
 * Takes the words of erased facts out of the full-text index: no word stays for which no line is left. `before`: the facts as they stood
 * before their erasure. Called within the transaction that erased them, once facts and records are stored without the words.
 */
export async function forgetWords(
  database: LogDatabase,
  before: readonly Interaction[],
): Promise<void> {
  if (before.length === 0) return;
  const table = wordTable(database);
  const doubts = await readDoubts(table, await findDoubtful(database, before));
  const listed = doubts.filter(({ known }) => known !== null);
  const endless = doubts.filter(({ known }) => known === null);
  const left = [
    ...(await keepTrueTimes(database, listed)),
    ...(await keepTrueWords(database, endless)),
  ];
  await replaceTimes(table, left);
}

interface Doubt {
  word: string;
  month: string;
  /** When it stands, as the index has it. */
  known: number[] | null;
  /** At which times it may have gone. */
  times: readonly number[];
}

async function readDoubts(table: WordTable, doubtful: WordTimes): Promise<Doubt[]> {
  const doubts = await Promise.all(
    [...doubtful.rows()].map(async ({ month, listed }) => {
      const { from } = spanOfMonth(month);
      const [stored] = await readMonthTimes(table, [month], [...listed.keys()], null);
      return [...listed].flatMap(([word, times], index): Doubt[] => {
        const known = stored?.words[index];
        if (known === undefined) return [];
        const doubted = times ? Array.from(times, (time) => from + time) : (known ?? []);
        return [{ word, month, known, times: doubted }];
      });
    }),
  );
  return doubts.flat();
}

/** A text stands in its own line alone. A name stands in every line that speaks of the person under the same post. */
async function findDoubtful(
  database: LogDatabase,
  before: readonly Interaction[],
): Promise<WordTimes> {
  const doubtful = new WordTimes();
  const posts = await postsOf(database, before);
  const titles = new Map<Key, string[]>();
  const names = new Map<Key, { words: Set<string>; posts: Set<Key>; noted: number[] }>();
  before.forEach((fact, index) => {
    const { words, person } = broughtBy(fact);
    doubtful.add(words, fact.recordedAt);
    const titled = titleOf(fact);
    if (titled) titles.set(titled.post, [...(titles.get(titled.post) ?? []), ...titled.words]);
    const noted = peopleNoted(fact);
    for (const about of person ? [person] : noted) {
      doubtful.add([aboutKey(about)], fact.recordedAt);
      const known = names.get(about) ?? { words: new Set(), posts: new Set(), noted: [] };
      names.set(about, known);
      if (person) for (const word of words) known.words.add(word);
      else known.noted.push(fact.recordedAt);
      const post = posts[index];
      if (post) known.posts.add(post);
    }
  });
  if (names.size === 0 && titles.size === 0) return doubtful;
  const share = await sharing(database, doubtful);
  for (const [person, { words, posts: places, noted }] of names) {
    // Their name stands in what was noted about them, too.
    for (const time of noted) doubtful.add(words, time);
    const known = [...words, aboutKey(person)];
    for (const place of places) await share(aboutKey(person), aboutKey(place), known);
  }
  for (const [post, words] of titles) await share(aboutKey(post), aboutKey(post), words);
  return doubtful;
}

function peopleNoted(fact: Interaction): Key[] {
  if (fact.kind !== 'person.said' && fact.kind !== 'person.joined') return [];
  const person = keyOf(fact.site, 'person', fact.personId);
  if (fact.kind === 'person.said') return [person];
  return [person, keyOf(fact.with.site, 'person', fact.with.personId)];
}

/** Stands in every line of the post. */
function titleOf(fact: Interaction): { post: Key; words: string[] } | null {
  if (fact.kind === 'post.seen')
    return { post: keyOf(fact.site, 'post', fact.post.id), words: wordsOf(fact.post.title) };
  if (fact.kind !== 'post.changed' || fact.change.title === undefined) return null;
  return { post: keyOf(fact.site, 'post', fact.postId), words: wordsOf(fact.change.title) };
}

async function postsOf(
  database: LogDatabase,
  facts: readonly Interaction[],
): Promise<(Key | undefined)[]> {
  const lines = await linesOfFacts(database, facts);
  return lines.map(({ postKey }) => postKey);
}

/** Doubts words at all times at which both are spoken of. */
async function sharing(database: LogDatabase, doubtful: WordTimes) {
  const table = wordTable(database);
  const months = await readMonths(table);
  return async (person: string, place: string, words: readonly string[]): Promise<void> => {
    const [ofPerson, ofPlace] = await Promise.all(
      [person, place].map((key) => readEverywhere(table, months, key)),
    );
    for (const [month, times] of ofPerson ?? []) {
      const here = ofPlace?.get(month);
      if (here === undefined) continue;
      if (times === null) {
        for (const word of words) doubtful.addEndless(word, month);
        continue;
      }
      const there = here && new Set(here);
      for (const time of times) if (there?.has(time) ?? true) doubtful.add(words, time);
    }
  };
}

const timesAtOnce = 200;

/** Holds each doubtful time against the lines that were written then. */
async function keepTrueTimes(
  database: LogDatabase,
  doubts: readonly Doubt[],
): Promise<LeftTimes[]> {
  const all = [...new Set(doubts.flatMap(({ times }) => times))];
  const standing = new Map<number, Set<string>>();
  for (let start = 0; start < all.length; start += timesAtOnce) {
    const facts = await readAt(database, all.slice(start, start + timesAtOnce));
    for (const line of await linesOfFacts(database, facts)) {
      const { recordedAt } = line.fact;
      const terms = standing.get(recordedAt);
      if (terms) for (const term of termsOf(line)) terms.add(term);
      else standing.set(recordedAt, termsOf(line));
    }
  }
  return doubts.flatMap(({ word, month, known, times }) => {
    const doubted = new Set(times);
    const left = known?.filter((time) => !doubted.has(time) || standing.get(time)?.has(word));
    return left && left.length !== known?.length ? [{ word, month, left }] : [];
  });
}

/** A word that stands too often to be listed stays as long as any line of its month has it. */
async function keepTrueWords(
  database: LogDatabase,
  doubts: readonly Doubt[],
): Promise<LeftTimes[]> {
  const gone: LeftTimes[] = [];
  for (const [month, inMonth] of Map.groupBy(doubts, (doubt) => doubt.month)) {
    const missing = new Set(inMonth.map(({ word }) => word));
    const take = descend(database, undefined, spanOfMonth(month));
    while (missing.size > 0) {
      const facts = await take(timesAtOnce);
      if (facts.length === 0) break;
      for (const line of await linesOfFacts(database, facts)) {
        for (const term of termsOf(line)) missing.delete(term);
      }
    }
    for (const word of missing) gone.push({ word, month, left: [] });
  }
  return gone;
}
