import { keyOf } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import type { Interaction, Key } from '../interaction.ts';
import { ownTextsOf, textsOf, wordsOf } from './line-words.ts';
import { linesOfFacts } from '../lines/lines-of-facts.ts';
import type { LogLine } from '../lines/log-line.ts';
import type { CommentRecord } from '../records.ts';
import { isToCome, readWordsJob } from './words-job.ts';
import { readEverywhere, readMonths } from './word-reader.ts';
import { aboutKey, wordTable } from './word-rows.ts';
import { putTimes, WordTimes } from './word-times.ts';

/**
 * Takes new facts into the full-text index: within the transaction that appended them, once what is derived from them is stored.
 * A line shows the name and the title of today, so when one changes, all lines that speak of this person or post are found by the new
 * one from then on. The old words stay as false hits, until they are forgotten.
 */
export async function indexFacts(
  database: LogDatabase,
  facts: readonly Interaction[],
): Promise<void> {
  if (facts.length === 0) return;
  const job = await readWordsJob(database);
  const added = new WordTimes();
  const lines = await addLines(
    database,
    facts.filter((fact) => !isToCome(job, fact)),
    added,
  );
  await addRenamed(database, lines, added);
  await putTimes(wordTable(database), added);
}

/** Puts facts into the index as their lines are today, whether they are in it already or not. */
export async function addToIndex(
  database: LogDatabase,
  facts: readonly Interaction[],
): Promise<void> {
  const added = new WordTimes();
  await addLines(database, facts, added);
  await putTimes(wordTable(database), added);
}

async function addLines(
  database: LogDatabase,
  facts: readonly Interaction[],
  added: WordTimes,
): Promise<LogLine[]> {
  const lines = await linesOfFacts(database, facts);
  // The same few names and titles stand in most lines.
  const known = new Map<string, string[]>();
  const split = (text: string): string[] => {
    let words = known.get(text);
    if (!words) known.set(text, (words = wordsOf(text)));
    return words;
  };
  for (const line of lines) added.add(termsOf(line, split), line.fact.recordedAt);
  return lines;
}

/**
 * Judging told anew what a reply of the user's answers: its line speaks of that person from now on. `replies`: those of which that
 * changed, stored already.
 */
export async function indexAnswers(
  database: LogDatabase,
  replies: readonly CommentRecord[],
): Promise<void> {
  const seen = replies.map(({ key, answers }) => (answers?.length ? `seen:${key}` : ''));
  const facts = await database.interactions.bulkGet(seen.filter(Boolean));
  await indexFacts(
    database,
    facts.filter((fact) => fact !== undefined),
  );
}

/** Everything by which a line can be looked up. */
export function termsOf(line: LogLine, split = wordsOf): Set<string> {
  const terms = new Set(textsOf(line).flatMap((text) => split(text)));
  for (const key of [line.personKey, line.otherPersonKey, line.postKey]) {
    if (key) terms.add(aboutKey(key));
  }
  return terms;
}

async function addRenamed(
  database: LogDatabase,
  lines: readonly LogLine[],
  added: WordTimes,
): Promise<void> {
  const renamed = new Map<Key, string[]>();
  for (const { fact, personKey, postKey } of lines) {
    const [key, name] =
      fact.kind === 'comment.changed'
        ? [personKey, fact.change.author?.name]
        : fact.kind === 'post.changed'
          ? [postKey, fact.change.title]
          : [];
    if (key && name !== undefined) renamed.set(key, wordsOf(name));
  }
  if (renamed.size === 0) return;
  const table = wordTable(database);
  const months = await readMonths(table);
  for (const [key, words] of renamed) {
    for (const [month, times] of await readEverywhere(table, months, aboutKey(key))) {
      if (times === null) for (const word of words) added.addEndless(word, month);
      else for (const time of times) added.add(words, time);
    }
  }
}

/** The words that a fact brought into the index by itself, and the person whom it names. */
export function broughtBy(fact: Interaction): { words: string[]; person: Key | null } {
  const author =
    fact.kind === 'comment.seen'
      ? fact.comment.author
      : fact.kind === 'comment.changed'
        ? fact.change.author
        : undefined;
  return {
    words: ownTextsOf(fact).flatMap(wordsOf),
    person: author?.id ? keyOf(fact.site, 'person', author.id) : null,
  };
}
