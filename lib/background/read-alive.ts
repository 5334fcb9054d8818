import type { CountedWriter } from '../inbox/people.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Key } from '../log/interaction.ts';
import { readAnyOf } from '../log/read-any-of.ts';
import type { CommentRecord } from '../log/records.ts';
import { countWriters } from './count-writers.ts';

/** Up to so many, everything is read: a quarter of a second for ten thousand. */
export const fewEnough = 20_000;
/** Figures and lists of views look back thirty days at most. */
const aliveMs = 35 * 86_400_000;
const openStatuses: readonly CommentRecord['status'][] = [
  'waiting',
  'promised',
  'postponed',
  'unknown',
];
type Tables = Pick<LogDatabase, 'comments' | 'people'>;

export interface Alive {
  /** By key, in the order of their keys. */
  records: Map<Key, CommentRecord>;
  /** These are all. */
  isWhole: boolean;
  /** Where they are not: how much those wrote who are open, by their keys. */
  writers: ReadonlyMap<Key, CountedWriter>;
}

/** All comments; or, where they are very many, those that are alive. What else their writers wrote is counted, and not read. */
export async function readAlive(tables: Tables, now: number, most = fewEnough): Promise<Alive> {
  const { comments } = tables;
  if ((await comments.count()) <= most) return readWhole(tables);
  const [open, touched, given] = await Promise.all([
    readAnyOf(comments, 'status', openStatuses),
    comments
      .where('touched')
      .aboveOrEqual(now - aliveMs)
      .toArray(),
    comments.where({ status: 'given' }).toArray(),
  ]);
  // Not derived anew yet after an update: nobody could say who wrote before, and who is new.
  if (open.some(({ personKey }) => personKey === undefined)) return readWhole(tables);
  const writers = await countWriters(
    tables,
    open.map(({ personKey }) => personKey),
  );
  return { records: inOrder([...open, ...touched, ...given]), isWhole: false, writers };
}

async function readWhole({ comments }: Tables): Promise<Alive> {
  return { records: toMap(await comments.toArray()), isWhole: true, writers: new Map() };
}

/** What was written since (`found`, as it stands now, by these keys), put in place. `before` is not changed. */
export async function readAliveAgain(
  tables: Tables,
  keys: readonly Key[],
  found: readonly (CommentRecord | undefined)[],
  before: Pick<Alive, 'records' | 'writers'>,
  now: number,
): Promise<Alive> {
  const records = new Map(before.records);
  const touched = new Set<Key>();
  for (const [index, key] of keys.entries()) {
    const [record, was] = [found[index], before.records.get(key)];
    if (!record) records.delete(key);
    else if (was || isAlive(record, now)) records.set(key, record);
    for (const { personKey } of [record, was].filter((each) => each !== undefined))
      if (before.writers.has(personKey) || (record && isOpen(record))) touched.add(personKey);
  }
  const counted = await countWriters(tables, touched);
  const writers = new Map([...before.writers, ...counted]);
  return { records: inOrder([...records.values()]), isWhole: false, writers };
}

function isOpen({ status }: CommentRecord): boolean {
  return openStatuses.includes(status);
}

function isAlive(record: CommentRecord, now: number): boolean {
  return isOpen(record) || record.status === 'given' || record.touched >= now - aliveMs;
}

function inOrder(records: readonly CommentRecord[]): Map<Key, CommentRecord> {
  return toMap(records.toSorted(byKey));
}

/** As IndexedDB orders strings. */
export function byKey({ key: one }: { key: Key }, { key: other }: { key: Key }): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function toMap<Row extends { key: Key }>(rows: readonly Row[]): Map<Key, Row> {
  return new Map(rows.map((row) => [row.key, row]));
}
