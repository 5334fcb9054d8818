import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LogDatabase, wholeRebuild } from '../../lib/log/database.ts';
import { followUnfinished, type Unfinished } from '../../lib/log/follow-unfinished.ts';
import { createLogStore } from '../../lib/log/log-store.ts';
import { continueRebuild } from '../../lib/log/rebuild.ts';
import { siteKey } from '../../lib/comments/keys.ts';
import { aComment, annasPage } from '../kit/annas-page.ts';
import { personRecord } from '../kit/people.ts';

const site = siteKey('wordpress', 'blog.example');
let database: LogDatabase;
let end: AbortController;
const told: (Unfinished | null)[] = [];

beforeEach(() => {
  told.length = 0;
  end = new AbortController();
  database = new LogDatabase(`unfinished-${Math.random()}`);
});
afterEach(async () => {
  end.abort();
  await database.delete();
});

const follow = () => followUnfinished(database, (stands) => told.push(stands), end.signal);
const last = (wanted: Unfinished | null) =>
  vi.waitFor(() => expect(told.at(-1)).toEqual(wanted), { interval: 5 });

test('tells how far a rebuild is, step by step, and that it is over', async () => {
  const store = createLogStore(database, () => ({
    now: 1_000,
    heartCounts: true,
    threadingOf: () => 'nested',
  }));
  const comments = Array.from({ length: 20 }, (_, index) => aComment(String(index)));
  await store.recordPage(site, annasPage(comments));
  const steps = (await database.interactions.count()) + 21;
  await database.jobs.put(wholeRebuild);
  follow();
  await last({ what: 'log', share: 0 });
  await database.jobs.put({ ...wholeRebuild, stage: 'judge', done: Math.ceil(steps / 2) });
  await last({ what: 'log', share: expect.closeTo(0.5, 1) as unknown as number });
  await database.jobs.put({ ...wholeRebuild, stage: 'people', done: 2 * steps });
  await last({ what: 'log', share: 0.99 });
  await store.continueRebuild();
  await last(null);
});

test('tells that a rebuild is stuck, and no more once it goes on', async () => {
  await database.interactions.add(broken as never);
  await database.jobs.put(wholeRebuild);
  follow();
  await last({ what: 'log', share: 0 });
  const judgement = { now: 1_000, heartCounts: true, threadingOf: () => 'nested' as const };
  await expect(continueRebuild(database, judgement)).rejects.toThrow(TypeError);
  await last({ what: 'log', share: 0, isStuck: true });
  // As a newer version would, which can read it.
  await database.interactions.delete(broken.id);
  await continueRebuild(database, judgement);
  await last(null);
});

/** Nobody wrote it so: what the rules of today stumble over, whatever that is. */
const broken = { id: 'seen:x', kind: 'comment.seen', recordedAt: 1, site };

test('says so of many people that are to be counted anew, and not of a few', async () => {
  const stale = (count: number) =>
    Array.from({ length: count }, (_, index) => personRecord(`p${index}`, { stale: 1 }));
  await database.people.bulkPut(stale(300));
  follow();
  await last({ what: 'people', share: null });
  await database.people.clear();
  await database.people.bulkPut(stale(5));
  await last(null);
});

test('says nothing where all is there, and nothing after its end', async () => {
  follow();
  end.abort();
  await database.jobs.put(wholeRebuild);
  await database.jobs.count();
  expect(told).toEqual([]);
});
