import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { LogDatabase, schemaVersions } from '../../lib/log/database.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import { createLogStore } from '../../lib/log/log-store.ts';
import { rebuild } from '../../lib/log/rebuild.ts';
import { aComment, annasPage } from '../kit/annas-page.ts';

/** What each version of the store held, as people have it on their disks. A version without its example fails. */
const examples = new URL('./examples/', import.meta.url);

interface Example {
  interactions: Interaction[];
  /** The status of each comment, by key, as it must come out of today's code. */
  expected: Record<string, string>;
}

test('every stored version has an example', () => {
  const names = readdirSync(examples).map((name) => name.replace('.json', ''));
  expect(names.toSorted()).toEqual(
    Object.keys(schemaVersions)
      .map((version) => `v${version}`)
      .toSorted(),
  );
});

describe.each(Object.keys(schemaVersions))('a store of version %s', (version) => {
  test('opens with today’s code, keeps every fact, and derives the same', async () => {
    const example: Example = JSON.parse(
      readFileSync(new URL(`v${version}.json`, examples), 'utf8'),
    );
    const name = `migration-${version}`;
    await writeAsThen(name, Number(version), example);

    const database = new LogDatabase(name);
    expect(await database.interactions.toArray()).toEqual(
      example.interactions.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    );
    const judgement = { now: Date.UTC(2026, 10, 21), heartCounts: true };
    await rebuild(database, { ...judgement, threadingOf: () => 'nested' });
    const statuses = (await database.comments.toArray()).map(({ key, status }) => [key, status]);
    expect(Object.fromEntries(statuses)).toEqual(example.expected);
    await database.delete();
  });
});

test('what was derived before labels were known can take one at once', async () => {
  const then = new Dexie('migration-records');
  then.version(1).stores(schemaVersions[1]);
  await then.table('comments').add({ key: 'a', status: 'waiting', said: [], drafts: [] });
  then.close();
  const database = new LogDatabase('migration-records');
  expect(await database.comments.toArray()).toEqual([
    { key: 'a', status: 'waiting', said: [], drafts: [], labelled: [] },
  ]);
  await database.delete();
});

test('what was derived before kinds were kept gets its own when it is judged', async () => {
  const database = new LogDatabase('migration-kinds');
  const store = createLogStore(database, () => ({
    now: Date.UTC(2026, 10, 21),
    heartCounts: true,
    threadingOf: () => 'nested',
  }));
  const comment = aComment('1', { text: 'Quanta farina?' });
  await store.recordPage('wordpress:blog.example', annasPage([comment]));
  await database.comments.toCollection().modify((record) => {
    delete record.kind;
  });
  await store.judgeAgain('all');
  expect((await database.comments.toArray())[0]?.kind).toBe('question');
  await database.delete();
});

async function writeAsThen(name: string, version: number, example: Example): Promise<void> {
  const then = new Dexie(name);
  for (const [each, stores] of Object.entries(schemaVersions)) {
    if (Number(each) <= version) then.version(Number(each)).stores(stores);
  }
  await then.table('interactions').bulkAdd(example.interactions);
  then.close();
}
