import { keyOf, parseKey } from '../../comments/keys.ts';
import { judgePosts } from '../append.ts';
import type { LogDatabase } from '../database.ts';
import { eraseComments, keepStanding } from './erase-comments.ts';
import type { Writing } from '../facts-of-page.ts';
import { forgetWords } from '../words/forget-words.ts';
import { eraseFact, hashOfPerson, withoutPublisher } from './forget.ts';
import type { Interaction, Key } from '../interaction.ts';
import type { Judgement } from '../judge.ts';
import { factsOfKind, factsOfSite } from '../people/note-people.ts';
import type { PersonRecord } from '../people/people.ts';
import { readAboutPeople } from './read-about-people.ts';
import type { CommentRecord } from '../records.ts';

/**
 * Forgets these profiles of one human: their words and names, what the user wrote to them in a box or noted about them, in facts and in
 * records. Figures stay. The user's own replies stay, but for those that say a name of theirs: these lose their words. Inside a
 * transaction over all tables of facts and the unsent drafts.
 */
export async function forgetPeople(
  database: LogDatabase,
  people: readonly PersonRecord[],
  { now, newId }: Writing,
  judgement: Judgement,
): Promise<void> {
  const { interactions, comments, posts, drafts } = database;
  const keys = people.map(({ key }) => key);
  const { theirs, published, around, naming } = await readAboutPeople(database, people);

  const erased: Interaction[] = [];
  const wiped = await eraseComments(database, theirs, 'wiped', now, erased);
  const silenced = await eraseComments(database, naming, 'textless', now, erased);
  const silent = new Set(naming.map(({ key }) => key));
  const forgotten = new Set(theirs.map(({ key }) => key));
  const answered = around.filter(
    (record) => !forgotten.has(record.key) && answeredBy(record, silent),
  );
  await comments.bulkPut([...wiped, ...silenced, ...(await keepStanding(database, answered, now))]);

  erased.push(
    ...(await erasePosts(
      database,
      published.map(({ key }) => key),
    )),
  );
  await posts.bulkPut(
    published.map(({ authorKey: _authorKey, ...record }) => ({
      ...record,
      post: withoutPublisher(record.post),
      forgotten: true,
    })),
  );
  erased.push(...(await eraseNotes(database, people)));
  await interactions.bulkAdd(
    people.map(({ key, site }) => ({
      kind: 'person.forgotten',
      id: newId(),
      recordedAt: now,
      site,
      person: hashOfPerson(key),
    })),
  );
  await database.people.bulkDelete(keys);
  for (const { key } of theirs) await drafts.where('id').startsWith(`${key} `).delete();
  await judgePosts(database, new Set(theirs.map(({ postKey }) => postKey)), judgement);
  await forgetWords(database, erased);
}

/** Without that reply's words nobody could tell any more what it was. */
function answeredBy({ site, standing }: CommentRecord, replies: ReadonlySet<Key>): boolean {
  if (standing?.replyId === undefined) return false;
  return replies.has(keyOf(site, 'comment', standing.replyId));
}

async function erasePosts(database: LogDatabase, keys: readonly Key[]): Promise<Interaction[]> {
  const before: Interaction[] = [];
  for (const key of keys) {
    const parsed = parseKey(key);
    if (!parsed) continue;
    const seen = await database.interactions.get(`seen:${key}`);
    const changes = await factsOfSite(database, parsed.site, 'post.changed');
    const about = changes.filter((fact) => 'postId' in fact && fact.postId === parsed.id);
    before.push(...(seen ? [seen, ...about] : about));
  }
  return erase(database, before);
}

async function eraseNotes(
  database: LogDatabase,
  people: readonly PersonRecord[],
): Promise<Interaction[]> {
  const before: Interaction[] = [];
  const keys = new Set(people.map(({ key }) => key));
  for (const site of new Set(people.map((person) => person.site))) {
    const said = await factsOfSite(database, site, 'person.said');
    before.push(...said.filter((fact) => speaksOf(fact, keys)));
  }
  // One of a pair may stand with the site of the other.
  const joined = await factsOfKind(database, 'person.joined');
  before.push(...joined.filter((fact) => speaksOf(fact, keys)));
  return erase(database, before);
}

/** Gives them as they were. */
async function erase({ interactions }: LogDatabase, facts: Interaction[]): Promise<Interaction[]> {
  await interactions.bulkPut(facts.map((fact) => eraseFact(fact, 'wiped')));
  return facts;
}

function speaksOf(fact: Interaction, keys: ReadonlySet<Key>): boolean {
  if (fact.kind !== 'person.said' && fact.kind !== 'person.joined') return false;
  if (keys.has(keyOf(fact.site, 'person', fact.personId))) return true;
  return (
    fact.kind === 'person.joined' && keys.has(keyOf(fact.with.site, 'person', fact.with.personId))
  );
}
