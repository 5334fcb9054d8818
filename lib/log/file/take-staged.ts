import type { Table } from 'dexie';
import { parseKey } from '../../comments/keys.ts';
import { tablesOfFacts } from '../append.ts';
import type { ImportHow, Progress } from './data.ts';
import { type LogDatabase, wholeRebuild } from '../database.ts';
import { eachFact, eachStaged } from '../each-fact.ts';
import { factsOfComments } from '../facts-of-comments.ts';
import { eraseFact } from '../forget/forget.ts';
import { forgottenBy } from '../forget/forgotten-by.ts';
import type { Interaction, InteractionKind, Key } from '../interaction.ts';
import type { Judgement } from '../judge.ts';
import { knownAmong } from './known-among.ts';
import { eraseAbout, keyOfAbout, mergeFact, wipesAll } from './merge-facts.ts';
import { factsOfKind, factsOfSite, sitesOf } from '../people/note-people.ts';
import { continueRebuild } from '../rebuild.ts';
import { sameValue } from './same-value.ts';
import { restartWords } from '../words/settle-words.ts';

/**
 * Takes what is staged (rows `{id, fact}`, `id` that of the fact) into the log: merged by union, or instead of all that is there. All or
 * nothing, in one transaction, which also empties `staged` and notes that everything derived is to be derived anew. Then it does so,
 * telling how far it is; where that is cut off, the background goes on with it. It may be stopped until all of it is there. Facts must
 * have been checked before they were staged.
 * Comes to the same as `mergeFacts` of both logs, and holds few facts in memory at once. Who was forgotten here stays so, even where all
 * else is replaced.
 */
export async function takeStaged(
  database: LogDatabase,
  how: ImportHow,
  judgement: Judgement,
  tell: (progress: Progress) => void,
  beside: TakenBeside = { tables: [], take: async () => undefined },
): Promise<void> {
  const { staged, interactions, jobs } = database;
  const { taken, signal } = beside;
  const rows = await staged.count();
  const most = rows + 2 * (rows + (await interactions.count()));
  const tables = [...tablesOfFacts(database), staged, jobs, ...beside.tables];
  await database.transaction('rw', tables, async () => {
    if (how === 'replace') await clearAll(database);
    await restartWords(database);
    await merge(database, (done) => {
      signal?.throwIfAborted();
      tell({ done, of: most });
    });
    await staged.clear();
    await jobs.put(wholeRebuild);
    await beside.take();
    signal?.throwIfAborted();
  });
  taken?.();
  await continueRebuild(database, judgement, ({ done, of }) =>
    tell({ done: rows + done, of: of === null ? null : rows + of }),
  );
}

/** What else of the same file is taken in the same transaction: all of it, or nothing. */
export interface TakenBeside {
  tables: readonly Table[];
  take(): Promise<void>;
  /** Called once all of it is there. */
  taken?(): void;
  /** Aborted before all of it is there, nothing changes; later it is not heard. */
  signal?: AbortSignal;
}

async function clearAll(database: LogDatabase): Promise<void> {
  const forgotten = await factsOfKind(database, 'person.forgotten');
  for (const table of tablesOfFacts(database)) await table.clear();
  await database.interactions.bulkAdd(forgotten);
}

async function merge(database: LogDatabase, tell: (done: number) => void): Promise<void> {
  const { interactions } = database;
  const here = await factsOfKind(database, 'person.forgotten');
  // Nothing to compare with: the largest imports are those into an empty log.
  const isEmpty = (await interactions.limit(1).count()) === 0;
  const isForgottenHere = forgottenBy(here);
  const brought: Interaction[] = [];

  // What tells of itself, in either log, that all about a comment or post must go, and where only texts must.
  const wiped = new Set<Key>();
  const textless = new Set<Key>();
  const learn = (fact: Interaction, isForgotten = isForgottenHere) => {
    const about = keyOfAbout(fact);
    if (about === null) return;
    if (wipesAll(fact) || isForgotten(fact)) wiped.add(about);
    if (fact.kind === 'comment.seen' && fact.textless) textless.add(about);
  };

  let done = 0;
  await eachStaged(database, async (facts) => {
    for (const fact of facts) {
      learn(fact);
      if (fact.kind === 'person.forgotten') brought.push(fact);
    }
    const known = isEmpty ? noneKnown : await knownAmong(interactions, facts);
    const others = facts.filter((fact) => !sameValue(known.get(fact.id), fact));
    const erased = isEmpty ? nothingErased : await erasedHere(database, others);
    await interactions.bulkPut(
      others.map((fact) => {
        const about = keyOfAbout(fact) ?? '';
        const isWiped = erased.wiped.has(about) || isForgottenHere(fact);
        const brings = eraseAbout(fact, isWiped, erased.textless.has(about));
        const has = known.get(fact.id);
        return has ? mergeFact(has, brings) : brings;
      }),
    );
    done += facts.length;
    tell(done);
  });
  // All stands in one log now. What must go of it is little: it is asked for alone, and nothing is read twice.
  if (brought.length > 0) await eraseForgotten(database, forgottenBy([...here, ...brought]), learn);
  await eraseHere(database, wiped, textless);
}

const noneKnown: ReadonlyMap<string, Interaction> = new Map();
const atOnce = 500;

/** Of what these facts are about, what was erased here before. */
async function erasedHere(
  { comments, posts }: LogDatabase,
  facts: readonly Interaction[],
): Promise<Erased> {
  const keys = [...new Set(facts.map(keyOfAbout))].filter((key) => key !== null);
  const isPost = (key: Key) => parseKey(key)?.thing === 'post';
  const [records, ofPosts] = await Promise.all([
    comments.bulkGet(keys.filter((key) => !isPost(key))),
    posts.bulkGet(keys.filter(isPost)),
  ]);
  const keysWhere = <Row extends { key: Key }>(
    rows: readonly (Row | undefined)[],
    holds: (row: Row) => boolean | undefined,
  ) => rows.flatMap((row) => (row && holds(row) ? [row.key] : []));
  return {
    wiped: new Set([
      ...keysWhere(records, ({ gone, forgotten }) => gone || forgotten),
      ...keysWhere(ofPosts, ({ forgotten }) => forgotten),
    ]),
    textless: new Set(keysWhere(records, ({ textless }) => textless)),
  };
}

interface Erased {
  wiped: ReadonlySet<Key>;
  textless: ReadonlySet<Key>;
}

const nothingErased: Erased = { wiped: new Set(), textless: new Set() };

const kindsOfPeople: readonly InteractionKind[] = [
  'comment.seen',
  'comment.changed',
  'post.seen',
  'person.said',
  'person.joined',
];

/** Who was forgotten elsewhere: what is here about them. */
async function eraseForgotten(
  database: LogDatabase,
  isForgotten: (fact: Interaction) => boolean,
  learn: (fact: Interaction, isForgotten: (fact: Interaction) => boolean) => void,
): Promise<void> {
  for (const site of await sitesOf(database)) {
    for (const kind of kindsOfPeople) {
      await eachFact(database, site, kind, async (facts) => {
        const about = facts.filter(isForgotten);
        for (const fact of about) learn(fact, isForgotten);
        const alone = about.filter((fact) => keyOfAbout(fact) === null);
        await database.interactions.bulkPut(alone.map((fact) => eraseFact(fact, 'wiped')));
      });
    }
  }
}

/** What must go now of the facts that stand here. */
async function eraseHere(
  database: LogDatabase,
  wiped: ReadonlySet<Key>,
  textless: ReadonlySet<Key>,
): Promise<void> {
  for (const keys of portions([...new Set([...wiped, ...textless])])) {
    const facts = await factsAbout(database, keys);
    const erased = facts.map((fact) => {
      const about = keyOfAbout(fact) ?? '';
      return eraseAbout(fact, wiped.has(about), textless.has(about));
    });
    await database.interactions.bulkPut(erased.filter((fact, index) => fact !== facts[index]));
  }
}

async function factsAbout(database: LogDatabase, keys: readonly Key[]): Promise<Interaction[]> {
  const parsed = keys.flatMap((key) => {
    const parts = parseKey(key);
    return parts ? [{ key, ...parts }] : [];
  });
  const comments = await factsOfComments(
    database,
    parsed
      .filter(({ thing }) => thing === 'comment')
      .map(({ key, site, id }) => ({ key, site, comment: { id } })),
  );
  const facts = [...comments.values()].flat();
  const posts = parsed.filter(({ thing }) => thing === 'post');
  const seen = await database.interactions.bulkGet(posts.map(({ key }) => `seen:${key}`));
  facts.push(...seen.filter((fact) => fact !== undefined));
  const wanted = new Set(posts.map(({ key }) => key));
  for (const site of new Set(posts.map((post) => post.site))) {
    const changes = await factsOfSite(database, site, 'post.changed');
    facts.push(...changes.filter((fact) => wanted.has(keyOfAbout(fact) ?? '')));
  }
  return facts;
}

function* portions(keys: readonly Key[]): Generator<Key[]> {
  for (let index = 0; index < keys.length; index += atOnce) yield keys.slice(index, index + atOnce);
}
