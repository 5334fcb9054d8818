import { keyOf } from '../comments/keys.ts';
import type { LogDatabase } from './database.ts';
import { forgetInFacts } from './forget.ts';
import { forgetWords } from './forget-words.ts';
import { foldFact } from './fold-fact.ts';
import { indexAnswers, indexFacts } from './index-words.ts';
import type { Interaction, Key } from './interaction.ts';
import { judgePost, type Judgement } from './judge.ts';
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
  const tables = [interactions, comments, posts, accounts, database.table('words')];
  return database.transaction('rw', tables, async () => {
    const known = await load(database, about);
    const facts = makeFacts(known);
    if (facts.length > 0) await interactions.bulkAdd(facts);
    const erased: Interaction[] = [];
    for (const fact of facts) {
      foldFact(known, fact);
      if (fact.kind === 'comment.gone') erased.push(...(await forgetInFacts(interactions, fact)));
    }
    const touched = new Set(facts.map((fact) => postKeyOf(fact, known)));
    for (const post of known.posts.values()) {
      if (post.unjudged) touched.add(post.key);
      if (judge) delete post.unjudged;
      else if (touched.has(post.key)) post.unjudged = true;
    }
    await accounts.bulkPut([...known.accounts.values()]);
    await posts.bulkPut([...known.posts.values()]);
    if (facts.length > 0) await comments.bulkPut([...known.comments.values()]);
    if (judge) await judgePosts(database, touched, judgement);
    await indexFacts(database, facts);
    await forgetWords(database, erased);
    return facts;
  });
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
    const records = await database.comments.where({ postKey }).toArray();
    const before = records.map(judgedOf);
    const known = records.map(({ answers }) => answers);
    judgePost(post, records, judgement);
    const changed = records.filter((record, index) => judgedOf(record) !== before[index]);
    if (changed.length > 0) await database.comments.bulkPut(changed);
    const answering = records.filter(({ answers }, index) => answers && answers !== known[index]);
    await indexAnswers(database, answering);
  }
}

function judgedOf({ standing, status, kind, answers }: CommentRecord): string {
  return JSON.stringify([standing, status, kind, answers]);
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
  return known;
}

function postKeyOf(fact: Interaction, known: Records): Key {
  switch (fact.kind) {
    case 'account.seen':
    case 'person.said':
    case 'person.joined':
    case 'person.forgotten':
      return '';
    case 'post.seen':
    case 'post.claimed':
      return keyOf(fact.site, 'post', fact.post.id);
    case 'post.changed':
    case 'post.read':
      return keyOf(fact.site, 'post', fact.postId);
    case 'comment.seen':
      return keyOf(fact.site, 'post', fact.comment.postId);
    default: {
      const record: CommentRecord | undefined = known.comments.get(
        keyOf(fact.site, 'comment', fact.commentId),
      );
      return record?.postKey ?? '';
    }
  }
}
