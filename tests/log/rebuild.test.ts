import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { LogDatabase, schemaVersions, wholeRebuild } from '../../lib/log/database.ts';
import { deriveRecords } from '../../lib/log/derive-records.ts';
import type { Judgement } from '../../lib/log/judge.ts';
import { createLogStore } from '../../lib/log/log-store.ts';
import { continueRebuild } from '../../lib/log/rebuild.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';

const site = siteKey('wordpress', 'blog.example');
const key = (id: string) => keyOf(site, 'comment', id);
const now = Date.UTC(2026, 10, 21);
const judgement: Judgement = { now, heartCounts: true, threadingOf: () => 'nested' };
/** More than one transaction takes. */
const many = 700;

let database: LogDatabase;
beforeEach(() => {
  database = new LogDatabase(`rebuild-${Math.random()}`);
});
afterEach(() => database.delete());

/** As the first release wrote it: facts, and records that know nothing of what came later. */
async function writeFirstRelease(comments: number): Promise<void> {
  const then = new Dexie(database.name);
  then.version(1).stores(schemaVersions[1]);
  const other = new LogDatabase(`then-${Math.random()}`);
  const store = createLogStore(other, () => ({ ...judgement, now: now - 1_000 }));
  const read = Array.from({ length: comments }, (_, index) => {
    const id = String(index);
    const postId = String(index % 7);
    if (index >= 7 && index % 5 === 0)
      return annaReplies(id, String(index - 7), { postId, text: 'Grazie!' });
    return aComment(id, { postId, author: { id: `p${index % 40}`, name: `Nome ${index % 40}` } });
  });
  const posts = Array.from({ length: 7 }, (_, index) => ({
    id: String(index),
    title: `Post ${index}`,
    url: `https://blog.example/${index}/`,
    mine: true,
    total: null,
  }));
  await store.recordPage(site, annasPage(read, { kind: 'profile', post: undefined, posts }));
  await store.recordSaid(key('1'), { act: 'letGo' });
  const records = await other.comments.toArray();
  await then.table('interactions').bulkAdd(await other.interactions.toArray());
  await then
    .table('comments')
    .bulkAdd(
      records.map(({ time: _t, personKey: _p, textAt: _a, touched: _c, kind: _k, ...old }) => old),
    );
  await then.table('posts').bulkAdd(await other.posts.toArray());
  then.close();
  await other.delete();
}

async function expectDerived(): Promise<void> {
  const derived = deriveRecords(await database.interactions.toArray(), judgement);
  const sorted = [...derived.comments.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  expect(await database.comments.toArray()).toEqual(sorted);
  expect(await database.posts.toArray()).toEqual([...derived.posts.values()]);
}

test('a store of the first release keeps every fact, opens at once, and is derived anew in the background', async () => {
  await writeFirstRelease(many);
  const before = (await database.comments.toArray()).map(({ status }) => status);
  expect(await database.interactions.count()).toBeGreaterThan(many);
  expect(await database.jobs.toArray()).toEqual([wholeRebuild]);
  expect(before).toContain('waiting');
  expect(await continueRebuild(database, judgement)).toBe(true);
  expect((await database.comments.toArray()).map(({ status }) => status)).toEqual(before);
  await expectDerived();
  expect(await database.people.count()).toBe(34);
  expect(await continueRebuild(database, judgement)).toBe(false);
});

test('cut off anywhere it goes on, and takes in what is written meanwhile', async () => {
  await writeFirstRelease(many);
  const store = createLogStore(database, () => judgement);
  for (let cuts = 0; cuts < 1_000; cuts += 1) {
    const stop = new AbortController();
    const run = continueRebuild(database, judgement, () => stop.abort(), stop.signal);
    if (await run.catch((error: unknown) => stop.signal.aborted || Promise.reject(error))) {
      await store.recordSaid(key(String(cuts)), { act: 'done' });
      await store.recordLabel(key('9'), cuts % 2 ? 'praise' : 'question');
    }
    if (!stop.signal.aborted) break;
  }
  expect(await database.jobs.get('rebuild')).toBeUndefined();
  await expectDerived();
});

test('until all of a post are judged, each of its records stands as it stood', async () => {
  await writeFirstRelease(30);
  const before = await database.comments.toArray();
  const stop = new AbortController();
  let steps = 0;
  const tell = () => {
    steps += 1;
    // The posts of its one site, that there is no other site, and the comments.
    if (steps === 3) stop.abort();
  };
  await expect(continueRebuild(database, judgement, tell, stop.signal)).rejects.toThrow(/abort/iu);
  expect(await database.gathered.count()).toBeGreaterThan(0);
  expect(await database.comments.toArray()).toEqual(before);
  await continueRebuild(database, judgement);
  expect(await database.gathered.count()).toBe(0);
  await expectDerived();
});

test('what an import brought and a page shows before it is derived is written once', async () => {
  const there = new LogDatabase(`there-${Math.random()}`);
  const page = annasPage([aComment('1'), annaReplies('2', '1'), aComment('3')]);
  await createLogStore(there, () => ({ ...judgement, now: now - 1_000 })).recordPage(site, page);
  const brought = await there.interactions.toArray();
  await there.delete();
  // Before anything is derived, and when all is folded and nothing judged.
  for (const stopAt of [1, 3]) {
    await Promise.all(database.tables.map((table) => table.clear()));
    await database.interactions.bulkAdd(brought);
    await database.jobs.put(wholeRebuild);
    for (let steps = 0; steps < stopAt; steps += 1) await oneStep();
    const store = createLogStore(database, () => judgement);
    const facts = await store.recordPage(site, page);
    expect(facts.filter(({ kind }) => kind === 'comment.seen')).toEqual([]);
    await store.recordSaid(key('3'), { act: 'done' });
    await continueRebuild(database, judgement);
    await expectDerived();
  }
});

async function oneStep(): Promise<void> {
  const stop = new AbortController();
  const run = continueRebuild(database, judgement, () => stop.abort(), stop.signal);
  await expect(run).rejects.toThrow(/abort/iu);
}
