import type { DBCore } from 'dexie';
import { knowPeople, type People } from '../inbox/people.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Key } from '../log/interaction.ts';
import type { CommentRecord, PostRecord } from '../log/records.ts';
import { createQueue } from './create-queue.ts';
import { type Alive, byKey, fewEnough, readAlive, readAliveAgain, toMap } from './read-alive.ts';
import { isNone, noting, WrittenKeys } from './written-keys.ts';

/** The records as they stood at one moment. The same object as before where nothing was written since. Never changed by who reads it. */
export interface Known {
  /** In the order of their keys. All of them, or in a log of very many those that are alive (read-alive.ts). */
  records: readonly CommentRecord[];
  /** These are all. */
  isWhole: boolean;
  posts: ReadonlyMap<Key, PostRecord>;
  /** Those who wrote comments that still stand, by these records. Found out when they are first asked for, as is all below. */
  readonly people: People;
  /** All that the same person wrote on the same site, this one included. Nobody knows for one without an id. */
  ofWriter(record: CommentRecord): Promise<readonly CommentRecord[]>;
  /** This one, alive or not. */
  find(key: Key): Promise<CommentRecord | undefined>;
  /** All under a post. */
  under(postKey: Key): Promise<readonly CommentRecord[]>;
  /** When the log began, epoch ms; null: it is empty. */
  logBegan: number | null;
  /** The keys of people of whom the user wants no nudge, their joined profiles included. */
  muted: ReadonlySet<Key>;
}

export interface InboxMemory {
  /** What is committed in this moment. */
  read(): Promise<Known>;
  /** Somebody else wrote the store: all is read anew. */
  forget(): void;
}

/**
 * Keeps what was read, since ten thousand records take a quarter of a second, and reads again only what was written meanwhile. Whatever
 * writes through this database is noticed where it writes, so no command can forget to say so. Dies with the worker; then all is read.
 * `most`: in a log with more comments, only those that are alive are kept.
 */
export function createInboxMemory(database: LogDatabase, most = fewEnough): InboxMemory {
  const { interactions, comments, posts, people } = database;
  const inTurn = createQueue();
  let known: Known | null = null;
  let alive: Alive | null = null;
  const beside = createBeside(database);
  const written = { comments: new WrittenKeys(), posts: new WrittenKeys() };

  database.use({
    stack: 'dbcore',
    name: 'inbox-memory',
    create: (core): DBCore => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return name === 'comments' || name === 'posts' ? noting(table, written[name]) : table;
      },
    }),
  });

  const readNow = () =>
    database.transaction('r', [interactions, comments, posts, people], async (): Promise<Known> => {
      // With its first answer this transaction holds: what was written before is noted, and what is written later waits for its end.
      const first = await interactions.orderBy('recordedAt').first();
      const of = { comments: written.comments.take(), posts: written.posts.take() };
      const logBegan = first?.recordedAt ?? null;
      const muted = new Set(
        (await people.where({ muted: 1 }).toArray()).flatMap(({ key, joined }) => [key, ...joined]),
      );
      const isAsBefore = known?.logBegan === logBegan && isSame(known.muted, muted);
      if (known && isAsBefore && isNone(of.comments) && isNone(of.posts)) return known;
      const [newComments, newPosts] = await Promise.all([
        readComments(of.comments),
        readWritten(posts, of.posts, known && new Map(known.posts)),
      ]);
      alive = newComments;
      return knownOf(newComments, newPosts, beside, { logBegan, muted });
    });

  const readComments = async (keys: ReadonlySet<Key> | 'all'): Promise<Alive> => {
    if (!known || !alive || keys === 'all') {
      beside.forget('all');
      return readAlive(database, Date.now(), most);
    }
    const before = new Map(alive.records);
    if (alive.isWhole) return { ...alive, records: await readWritten(comments, keys, before) };
    const changed = [...keys];
    const found = await comments.bulkGet(changed);
    beside.forget([...found, ...changed.map((key) => before.get(key))]);
    return readAliveAgain(database, changed, found, alive, Date.now());
  };

  return {
    read: () =>
      inTurn(async () => {
        try {
          return (known = await readNow());
        } catch (error) {
          known = null;
          throw error;
        }
      }),
    forget() {
      written.comments.note('all');
      written.posts.note('all');
    },
  };
}

interface Readable<Row> {
  toArray(): PromiseLike<Row[]>;
  bulkGet(keys: Key[]): PromiseLike<(Row | undefined)[]>;
}

/** Above this share of all, reading each alone takes longer than reading everything. */
const mostAlone = 1 / 4;

async function readWritten<Row extends { key: Key }>(
  table: Readable<Row>,
  keys: ReadonlySet<Key> | 'all',
  before: Map<Key, Row> | null,
): Promise<Map<Key, Row>> {
  if (!before || keys === 'all' || keys.size > before.size * mostAlone)
    return toMap(await table.toArray());
  const wanted = [...keys];
  const rows = await table.bulkGet(wanted);
  let isLonger = false;
  for (const [index, key] of wanted.entries()) {
    const row = rows[index];
    if (row) isLonger ||= !before.has(key);
    if (row) before.set(key, row);
    else before.delete(key);
  }
  return isLonger ? toMap([...before.values()].sort(byKey)) : before;
}

function knownOf(
  { records: byKeys, isWhole, writers }: Alive,
  posts: ReadonlyMap<Key, PostRecord>,
  beside: Beside,
  about: Pick<Known, 'logBegan' | 'muted'>,
): Known {
  const records = [...byKeys.values()];
  const people = once(() => knowPeople(writtenByOthers(records), writers));
  const byPost = once(() => Map.groupBy(records, ({ postKey }) => postKey));
  const byWriter = once(() => Map.groupBy(records, writerOf));
  return {
    find: async (key) => byKeys.get(key) ?? beside.find(key),
    records,
    isWhole,
    posts,
    ...about,
    get people() {
      return people();
    },
    ofWriter: async (record) => {
      // A record of an older version has no key of its writer until it is derived anew.
      if (record.comment.author.id === '' || !record.personKey) return [record];
      if (!isWhole) return beside.read('personKey', record.personKey);
      return byWriter().get(writerOf(record)) ?? [];
    },
    under: async (postKey) =>
      isWhole ? (byPost().get(postKey) ?? []) : beside.read('postKey', postKey),
  };
}

type Beside = ReturnType<typeof createBeside>;

/** So many answers are kept; then all are let go. */
const mostBeside = 1_000;

/**
 * What is asked of a log of very many beside those that are alive: kept until something is written there, since a view asks for some
 * hundred posts, and the next one for the same.
 */
function createBeside({ comments }: LogDatabase) {
  const kept = new Map<string, Promise<readonly CommentRecord[]>>();
  return {
    find: (key: Key) => comments.get(key),
    read(index: 'postKey' | 'personKey', value: Key): Promise<readonly CommentRecord[]> {
      const known = kept.get(value);
      if (known) return known;
      if (kept.size >= mostBeside) kept.clear();
      const reading = Promise.resolve(comments.where(index).equals(value).toArray());
      kept.set(value, reading);
      reading.catch(() => kept.get(value) === reading && kept.delete(value));
      return reading;
    },
    /** These were written, as they are and as they were. */
    forget(records: readonly (CommentRecord | undefined)[] | 'all'): void {
      if (records === 'all') kept.clear();
      else
        for (const record of records)
          for (const value of record ? [record.postKey, record.personKey] : []) kept.delete(value);
    },
  };
}

function* writtenByOthers(records: readonly CommentRecord[]) {
  for (const { site, comment, given, gone, seenAt } of records) {
    if (given || gone || comment.mine) continue;
    yield { site, author: comment.author, at: comment.at, seenAt };
  }
}

function writerOf({ site, comment }: CommentRecord): string {
  return `${site} ${comment.author.id}`;
}

function isSame(one: ReadonlySet<Key>, other: ReadonlySet<Key>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
