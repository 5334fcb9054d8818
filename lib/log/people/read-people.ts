import Dexie from 'dexie';
import { findPeople } from '../../inbox/find-people.ts';
import { type Human, humansOf } from '../../inbox/humans.ts';
import type { LogDatabase } from '../database.ts';
import type { PeoplePage, PeopleQuery, PersonLine, PersonRecord } from './people.ts';

/** Whom the query asks for. `humans`: as they were read before. */
export async function readPeople(
  database: LogDatabase,
  query: PeopleQuery,
  now: number,
  humans?: readonly Human[],
): Promise<PeoplePage> {
  return findPeople(humans ?? (await readHumans(database)), query, now);
}

/**
 * The first of all people, as a query for all would give them, but at once: by the index of their last word. Good to begin with, while
 * those who are many are read.
 */
export async function readLatestPeople(
  { people }: LogDatabase,
  count: number,
  now: number,
): Promise<PersonLine[]> {
  const latest = await people.orderBy('lastAt').reverse().limit(count).toArray();
  const records = new Map(latest.map((record) => [record.key, record]));
  // Whom the user joined is one line, whatever its other profiles wrote last.
  const missing = latest.flatMap(({ joined }) => joined).filter((key) => !records.has(key));
  for (const record of await people.bulkGet([...new Set(missing)]))
    if (record) records.set(record.key, record);
  const all: PeopleQuery = { view: 'all', search: '', tag: null, platform: null, limit: count };
  return findPeople(humansOf(records.values()), all, now).people;
}

/** At once so many, that the page stays able to draw in between. */
const batchSize = 2_000;

/** Every human that the log knows; the whole table, a batch at a time. Of 100,000 people two seconds and some 50 MB. */
export async function readHumans(database: LogDatabase): Promise<Human[]> {
  const alone: Human[] = [];
  const joined: PersonRecord[] = [];
  let after = '';
  for (;;) {
    const batch = await database.people.where(':id').above(after).limit(batchSize).toArray();
    // What needs no other is made small at once.
    alone.push(...humansOf(batch.filter((record) => record.joined.length === 0)));
    joined.push(...batch.filter((record) => record.joined.length > 0));
    const last = batch.at(-1);
    if (!last || batch.length < batchSize) break;
    after = last.key;
  }
  return [...alone, ...humansOf(joined)];
}

/**
 * Keeps the humans between two looks, until anybody writes about people: so that a search among 100,000 does not read them again at each
 * letter. Ends with the signal.
 */
export function keepHumans(database: LogDatabase, signal: AbortSignal): () => Promise<Human[]> {
  let kept: Promise<Human[]> | null = null;
  followPeople(
    database,
    () => {
      kept = null;
    },
    signal,
  );
  return () => {
    // Nobody would say any more that it changed.
    if (signal.aborted) return readHumans(database);
    if (kept) return kept;
    const reading = readHumans(database);
    kept = reading;
    reading.catch(() => {
      if (kept === reading) kept = null;
    });
    return reading;
  };
}

/** Calls whenever something was written about people, here or (Dexie tells it) in the background or another dashboard. */
export function followPeople(
  database: LogDatabase,
  changed: () => void,
  signal: AbortSignal,
): void {
  const table = `/${database.name}/people/`;
  const look = (parts: Record<string, unknown>) => {
    if (Object.keys(parts).some((part) => part.includes(table))) changed();
  };
  Dexie.on('storagemutated', look);
  signal.addEventListener('abort', () => Dexie.on('storagemutated').unsubscribe(look));
}
