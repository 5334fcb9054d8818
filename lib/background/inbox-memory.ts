import type { DBCore, DBCoreMutateRequest, DBCoreTable } from 'dexie';
import { knowPeople, type People } from '../inbox/people.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Key } from '../log/interaction.ts';
import type { CommentRecord, PostRecord } from '../log/records.ts';
import { createQueue } from './create-queue.ts';

/** All records as they stood at one moment. The same object as before where nothing was written since. Never changed by who reads it. */
export interface Known {
  /** In the order of their keys. */
  records: readonly CommentRecord[];
  posts: ReadonlyMap<Key, PostRecord>;
  /** Those who wrote comments that still stand. Found out when they are first asked for, as is all below. */
  readonly people: People;
  /** What the same person wrote on the same site, this one included. Nobody knows for one without an id. */
  ofWriter(record: CommentRecord): readonly CommentRecord[];
  under(postKey: Key): readonly CommentRecord[];
  /** When the log began, epoch ms; null: it is empty. */
  logBegan: number | null;
}

export interface InboxMemory {
  /** What is committed in this moment. */
  read(): Promise<Known>;
  /** Something else wrote the log (an import from the dashboard): all is read anew. */
  forget(): void;
}

/**
 * Keeps what was read, since ten thousand records take a quarter of a second, and reads again only what was written meanwhile. Whatever
 * writes through this database is noticed where it writes, so no command can forget to say so. Dies with the worker; then all is read.
 */
export function createInboxMemory(database: LogDatabase): InboxMemory {
  const { interactions, comments, posts } = database;
  const inTurn = createQueue();
  let known: Known | null = null;
  const written = { comments: new Written(), posts: new Written() };

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
    database.transaction('r', [interactions, comments, posts], async (): Promise<Known> => {
      // With its first answer this transaction holds: what was written before is noted, and what is written later waits for its end.
      const first = await interactions.orderBy('recordedAt').first();
      const of = { comments: written.comments.take(), posts: written.posts.take() };
      const logBegan = first?.recordedAt ?? null;
      if (known && isNone(of.comments) && isNone(of.posts) && known.logBegan === logBegan)
        return known;
      const [newComments, newPosts] = await Promise.all([
        readWritten(comments, of.comments, known && toMap(known.records)),
        readWritten(posts, of.posts, known && new Map(known.posts)),
      ]);
      return knownOf([...newComments.values()], newPosts, logBegan);
    });

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
    forget: () => {
      written.comments.note('all');
      written.posts.note('all');
    },
  };
}

/** The keys that were written since they were last taken; 'all' where nobody counted. */
class Written {
  #keys: Set<Key> | 'all' = new Set();

  note(keys: readonly Key[] | 'all'): void {
    if (keys === 'all' || this.#keys === 'all') this.#keys = 'all';
    else for (const key of keys) this.#keys.add(key);
  }

  take(): ReadonlySet<Key> | 'all' {
    const keys = this.#keys;
    this.#keys = new Set();
    return keys;
  }
}

/** Notes after the writing, inside its transaction: noted before, another reading could take the note and find the old record. */
function noting(table: DBCoreTable, written: Written): DBCoreTable {
  return {
    ...table,
    mutate: (request) => table.mutate(request).finally(() => written.note(keysOf(request, table))),
  };
}

function keysOf(request: DBCoreMutateRequest, { schema }: DBCoreTable): Key[] | 'all' {
  switch (request.type) {
    case 'add':
    case 'put':
      return request.values.map((value) => schema.primaryKey.extractKey?.(value) as Key);
    case 'delete':
      return request.keys as Key[];
    case 'deleteRange':
      return 'all';
  }
}

function isNone(keys: ReadonlySet<Key> | 'all'): boolean {
  return keys !== 'all' && keys.size === 0;
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

/** As IndexedDB orders strings. */
function byKey({ key: one }: { key: Key }, { key: other }: { key: Key }): number {
  return one < other ? -1 : 1;
}

function toMap<Row extends { key: Key }>(rows: readonly Row[]): Map<Key, Row> {
  return new Map(rows.map((row) => [row.key, row]));
}

function knownOf(
  records: readonly CommentRecord[],
  posts: ReadonlyMap<Key, PostRecord>,
  logBegan: number | null,
): Known {
  const people = once(() => knowPeople(writtenByOthers(records)));
  const byPost = once(() => Map.groupBy(records, ({ postKey }) => postKey));
  const byWriter = once(() => Map.groupBy(records, writerOf));
  return {
    records,
    posts,
    logBegan,
    get people() {
      return people();
    },
    ofWriter: (record) =>
      record.comment.author.id === '' ? [record] : (byWriter().get(writerOf(record)) ?? []),
    under: (postKey) => byPost().get(postKey) ?? [],
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

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
