import { keyOf, parseKey } from '../comments/keys.ts';
import type { LogDatabase } from './database.ts';
import { eraseComments } from './forget/erase-comments.ts';
import { factsOfComments } from './facts-of-comments.ts';
import { foldFact } from './fold-fact.ts';
import { commentKeyOf, postKeyOf } from './keys-of-fact.ts';
import { eraseFact } from './forget/forget.ts';
import { forgetWords } from './words/forget-words.ts';
import { indexAnswers, indexFacts } from './words/index-words.ts';
import type { Interaction, Key } from './interaction.ts';
import { judgePost, type Judgement } from './judge.ts';
import { noteInPeople } from './people/note-people.ts';
import { markStale, peopleTouched } from './people/stale-people.ts';
import { type CommentRecord, emptyRecords, type Records } from './records.ts';

/**
 * Appends facts and brings what is derived up to date, all or nothing. `makeFacts` sees the records that it asked for, inside the
 * transaction, so that two readings at once cannot write the same thing twice. `judge: false` puts judging off (more parts follow).
 */
export async function appendFacts(
  database: LogDatabase,
  about: About,
  makeFacts: (known: Records) => Interaction[],
  judgement: Judgement,
  judge = true,
): Promise<Interaction[]> {
  const { interactions, comments, posts, accounts } = database;
  return database.transaction('rw', tablesOfFacts(database), async () => {
    const known = await load(database, about);
    const facts = makeFacts(known).map((fact) => bornErased(fact, known));
    const people = [...peopleTouched(facts, known)];
    if (facts.length > 0) await interactions.bulkAdd(facts);
    for (const fact of facts) foldFact(known, fact);
    const erased = await eraseGone(database, facts, known, judgement.now);
    people.push(...peopleTouched(facts, known));
    const touched = new Set(
      facts.map(
        (fact) => postKeyOf(fact) ?? known.comments.get(commentKeyOf(fact) ?? '')?.postKey ?? '',
      ),
    );
    for (const post of known.posts.values()) {
      if (post.unjudged) touched.add(post.key);
      if (judge) delete post.unjudged;
      else if (touched.has(post.key)) post.unjudged = true;
    }
    await accounts.bulkPut([...known.accounts.values()]);
    await posts.bulkPut([...known.posts.values()]);
    if (facts.length > 0) await comments.bulkPut([...known.comments.values()]);
    await markStale(database, people);
    await noteInPeople(database, facts);
    if (judge) await judgePosts(database, touched, judgement);
    await indexFacts(database, facts);
    await forgetWords(database, erased);
    return facts;
  });
}

/** Every table that a fact may change. */
export function tablesOfFacts(database: LogDatabase) {
  const { interactions, comments, posts, accounts, people, words, jobs } = database;
  return [interactions, comments, posts, accounts, people, words, jobs];
}

/** The records that a writing is about, by key. */
export interface About {
  comments: readonly Key[];
  posts: readonly Key[];
  accounts: readonly Key[];
}

/** Judges all comments of these posts anew and stores those that changed. */
export async function judgePosts(
  database: LogDatabase,
  postKeys: Iterable<Key>,
  judgement: Judgement,
): Promise<void> {
  for (const postKey of postKeys) {
    if (postKey === '') continue;
    const post = await database.posts.get(postKey);
    const knownBefore = post?.known;
    const records = await database.comments.where({ postKey }).toArray();
    const before = records.map(judgedOf);
    const answered = records.map(({ answers }) => answers);
    judgePost(post, records, judgement);
    if (post && post.known !== knownBefore) await database.posts.put(post);
    const changed = records.filter((record, index) => judgedOf(record) !== before[index]);
    if (changed.length === 0) continue;
    await database.comments.bulkPut(changed);
    await markStale(
      database,
      changed.map(({ personKey }) => personKey),
    );
    await indexAnswers(
      database,
      records.filter(({ answers }, index) => answers !== answered[index]),
    );
  }
}

/** What is written about a comment whose words are gone must bring none of them back. */
function bornErased(fact: Interaction, { comments }: Records): Interaction {
  if (!('commentId' in fact)) return fact;
  const record = comments.get(keyOf(fact.site, 'comment', fact.commentId));
  return record?.gone || record?.forgotten ? eraseFact(fact, 'wiped') : fact;
}

/** What somebody took back is not ours to keep. Gives the facts as they were. */
async function eraseGone(
  database: LogDatabase,
  facts: readonly Interaction[],
  { comments }: Records,
  now: number,
): Promise<Interaction[]> {
  const erased: Interaction[] = [];
  const gone = facts.flatMap((fact) => {
    if (fact.kind !== 'comment.gone') return [];
    const record = comments.get(keyOf(fact.site, 'comment', fact.commentId));
    return record ? [record] : [];
  });
  if (gone.length === 0) return erased;
  for (const record of await eraseComments(database, gone, 'wiped', now, erased))
    comments.set(record.key, record);
  return erased;
}

function judgedOf(record: CommentRecord): string {
  const { standing, status, kind, touched, promiseDue, answers } = record;
  return JSON.stringify([standing, status, kind, touched, promiseDue, answers]);
}

async function load(database: LogDatabase, about: About): Promise<Records> {
  const known = emptyRecords();
  const [comments, posts, accounts] = await Promise.all([
    database.comments.bulkGet([...about.comments]),
    database.posts.bulkGet([...about.posts]),
    database.accounts.bulkGet([...about.accounts]),
  ]);
  for (const record of comments) if (record) known.comments.set(record.key, record);
  for (const record of posts) if (record) known.posts.set(record.key, record);
  for (const record of accounts) if (record) known.accounts.set(record.key, record);
  const unknown = about.comments.filter((key) => !known.comments.has(key));
  if (unknown.length > 0 && (await database.jobs.get('rebuild')))
    await foldUnderived(database, unknown, known);
  return known;
}

/** What an import brought stands in the log before it is derived: whoever reads it on a page then must not write it as new. */
async function foldUnderived(
  database: LogDatabase,
  keys: readonly Key[],
  known: Records,
): Promise<void> {
  const asked = keys.flatMap((key) => {
    const parts = parseKey(key);
    return parts ? [{ key, site: parts.site, comment: { id: parts.id } }] : [];
  });
  const facts = [...(await factsOfComments(database, asked)).values()];
  for (const fact of facts.flat()) foldFact(known, fact);
}
