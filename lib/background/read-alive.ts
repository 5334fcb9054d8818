import type { LogDatabase } from '../log/database.ts';
import type { Key } from '../log/interaction.ts';
import type { CommentRecord } from '../log/records.ts';

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
type Comments = LogDatabase['comments'];

/** All comments by key; or, where they are very many, those that are alive, and what else their writers wrote. */
export async function readAlive(
  comments: Comments,
  now: number,
  most = fewEnough,
): Promise<{ records: Map<Key, CommentRecord>; isWhole: boolean }> {
  if ((await comments.count()) <= most)
    return { records: toMap(await comments.toArray()), isWhole: true };
  const [open, touched, given] = await Promise.all([
    comments.where('status').anyOf(openStatuses).toArray(),
    comments
      .where('touched')
      .aboveOrEqual(now - aliveMs)
      .toArray(),
    comments.where({ status: 'given' }).toArray(),
  ]);
  // Not derived anew yet after an update: nobody could say who wrote before, and who is new.
  if (open.some(({ personKey }) => personKey === undefined))
    return { records: toMap(await comments.toArray()), isWhole: true };
  const theirs = await readWriters(comments, open);
  return { records: inOrder([...open, ...touched, ...given, ...theirs]), isWhole: false };
}

/** What was written since, put in place. `before` is not changed. */
export async function readAliveAgain(
  comments: Comments,
  keys: readonly Key[],
  before: ReadonlyMap<Key, CommentRecord>,
  now: number,
): Promise<Map<Key, CommentRecord>> {
  const after = new Map(before);
  const found = await comments.bulkGet([...keys]);
  const opened: CommentRecord[] = [];
  for (const [index, key] of keys.entries()) {
    const record = found[index];
    if (!record) after.delete(key);
    else if (before.has(key) || isAlive(record, now)) after.set(key, record);
    if (record && isOpen(record) && !before.has(key)) opened.push(record);
  }
  const theirs = await readWriters(comments, opened);
  return inOrder([...after.values(), ...theirs]);
}

function isOpen({ status }: CommentRecord): boolean {
  return openStatuses.includes(status);
}

function isAlive(record: CommentRecord, now: number): boolean {
  return isOpen(record) || record.status === 'given' || record.touched >= now - aliveMs;
}

async function readWriters(
  comments: Comments,
  open: readonly CommentRecord[],
): Promise<CommentRecord[]> {
  const keys = new Set(open.map(({ personKey }) => personKey).filter(Boolean));
  return comments
    .where('personKey')
    .anyOf([...keys])
    .toArray();
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
