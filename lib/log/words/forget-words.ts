import { keyOf } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import { descend, readAt } from '../lines/descend.ts';
import { broughtBy, termsOf } from './index-words.ts';
import type { Interaction, Key } from '../interaction.ts';
import { wordsOf } from './line-words.ts';
import { linesOfFacts } from '../lines/lines-of-facts.ts';
import { aboutKey, spanOfMonth, WordTimes, type WordRow, wordTable } from './word-rows.ts';

/**
 * Takes the words of erased facts out of the full-text index: no word stays for which no line is left. `before`: the facts as they stood
 * before their erasure. Called within the transaction that erased them, once facts and records are stored without the words.
 */
export async function forgetWords(
  database: LogDatabase,
  before: readonly Interaction[],
): Promise<void> {
  if (before.length === 0) return;
  const doubtful = await findDoubtful(database, before);
  const table = wordTable(database);
  const rows = doubtful.rows();
  const stored = await table.bulkGet(rows.map(({ word, month }) => [word, month]));
  const doubts = rows.flatMap(({ times }, index) => {
    const row = stored[index];
    return row ? [{ row, times: times ?? row.times }] : [];
  });
  const listed = doubts.filter(({ row }) => row.times !== null);
  const endless = doubts.filter(({ row }) => row.times === null);
  const kept = [
    ...(await keepTrueTimes(database, listed)),
    ...(await keepTrueWords(database, endless)),
  ];
  await table.bulkPut(kept.filter(({ times }) => times === null || times.length > 0));
  const emptied = kept.filter(({ times }) => times?.length === 0);
  await table.bulkDelete(emptied.map(({ word, month }) => [word, month]));
}

interface Doubt {
  row: WordRow;
  /** At which times the word may have gone. */
  times: Float64Array | null;
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
    for (const word of words) doubtful.add(word, fact.recordedAt);
    const titled = titleOf(fact);
    if (titled) titles.set(titled.post, [...(titles.get(titled.post) ?? []), ...titled.words]);
    const noted = peopleNoted(fact);
    for (const about of person ? [person] : noted) {
      doubtful.add(aboutKey(about), fact.recordedAt);
      const known = names.get(about) ?? { words: new Set(), posts: new Set(), noted: [] };
      names.set(about, known);
      if (person) for (const word of words) known.words.add(word);
      else known.noted.push(fact.recordedAt);
      const post = posts[index];
      if (post) known.posts.add(post);
    }
  });
  for (const [person, { words, posts: places, noted }] of names) {
    // Their name stands in what was noted about them, too.
    for (const word of words) for (const time of noted) doubtful.add(word, time);
    words.add(aboutKey(person));
    for (const place of [...places].map(aboutKey)) {
      await addShared(database, [aboutKey(person), place], words, doubtful);
    }
  }
  for (const [post, words] of titles)
    await addShared(database, [aboutKey(post), aboutKey(post)], new Set(words), doubtful);
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

/** At all times that both rows have. */
async function addShared(
  database: LogDatabase,
  [person, place]: readonly [person: string, post: string],
  words: ReadonlySet<string>,
  doubtful: WordTimes,
): Promise<void> {
  const rowsOf = (word: string) =>
    wordTable(database).where('[word+month]').between([word, ''], [word, '\uffff']).toArray();
  const [ofPerson, ofPlace] = await Promise.all([rowsOf(person), rowsOf(place)]);
  const places = new Map(ofPlace.map(({ month, times }) => [month, times && new Set(times)]));
  for (const { month, times } of ofPerson) {
    const here = places.get(month);
    if (here === undefined) continue;
    for (const word of words) {
      if (times === null) doubtful.addEndless(word, month);
      else for (const time of times) if (here?.has(time) ?? true) doubtful.add(word, time);
    }
  }
}

const timesAtOnce = 200;

/** Holds each doubtful time against the lines that were written then. */
async function keepTrueTimes(database: LogDatabase, doubts: readonly Doubt[]): Promise<WordRow[]> {
  const all = [...new Set(doubts.flatMap(({ times }) => [...(times ?? [])]))];
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
  return doubts.flatMap(({ row, times }) => {
    const doubted = new Set(times);
    const left = row.times?.filter(
      (time) => !doubted.has(time) || standing.get(time)?.has(row.word),
    );
    return left && left.length !== row.times?.length ? [{ ...row, times: left }] : [];
  });
}

/** A word that stands too often to be listed stays as long as any line of its month has it. */
async function keepTrueWords(database: LogDatabase, doubts: readonly Doubt[]): Promise<WordRow[]> {
  const gone: WordRow[] = [];
  for (const [month, rows] of Map.groupBy(doubts, ({ row }) => row.month)) {
    const missing = new Set(rows.map(({ row }) => row.word));
    const take = descend(database, undefined, spanOfMonth(month));
    while (missing.size > 0) {
      const facts = await take(timesAtOnce);
      if (facts.length === 0) break;
      for (const line of await linesOfFacts(database, facts)) {
        for (const term of termsOf(line)) missing.delete(term);
      }
    }
    for (const word of missing) gone.push({ word, month, times: new Float64Array() });
  }
  return gone;
}
