import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { noQuiet, type QuietTimes } from '../../lib/inbox/quiet.ts';
import type { InsightComment, InsightQuery } from '../../lib/insights/insights.ts';
import { figuresOf, insightsOf } from '../../lib/insights/insights-of.ts';
import { spanBefore } from '../../lib/insights/spans.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { findTops } from '../../lib/log/insights/find-tops.ts';
import { insightRowOf } from '../../lib/log/insights/insight-row.ts';
import type { Judgement } from '../../lib/log/judge.ts';
import { createLogStore, type LogStore } from '../../lib/log/log-store.ts';
import { keepWeeks } from '../../lib/log/insights/keep-weeks.ts';
import { readByTime } from '../../lib/log/insights/read-by-time.ts';
import { readInsights } from '../../lib/log/insights/read-insights.ts';
import { readRows } from '../../lib/log/insights/read-rows.ts';
import { packWeek, unpackWeek } from '../../lib/log/insights/week-block.ts';
import { type Week, weekOf } from '../../lib/log/insights/weeks.ts';
import type { CommentRecord } from '../../lib/log/records.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';

const site = siteKey('wordpress', 'blog.example');
const key = (id: string) => keyOf(site, 'comment', id);
const day = 86_400_000;
const start = Date.UTC(2026, 10, 2, 8);
const answer = 'Tre cucchiai, e poi si lascia riposare tutta la notte al fresco.';

let database: LogDatabase;
let store: LogStore;
let now: number;
const judgement = (): Judgement => ({ now, heartCounts: true, threadingOf: () => 'nested' });

beforeEach(() => {
  now = start + 30 * day;
  database = new LogDatabase(`test-${Math.random()}`);
  store = createLogStore(database, judgement);
});
afterEach(() => database.delete());

const reading = (quiet: QuietTimes = noQuiet) => ({
  quiet,
  goals: null,
  now,
  isCounted: ({ gone }: { gone: boolean }) => !gone,
});

/** All comments of the log as figures see them, with no week kept and nothing left unread. */
async function everything(): Promise<InsightComment[]> {
  const records = (await database.comments.toArray()).filter(({ gone }) => !gone);
  const tops = await findTops(database, records);
  return records.map((record) => insightRowOf(record, tops.get(record.key)).comment);
}

async function read(query: InsightQuery) {
  const { now: figures, before } = await readInsights(database, query, reading());
  return { figures, before };
}

async function expected(query: InsightQuery) {
  const all = await everything();
  const earlier = { ...spanBefore(query), accounts: query.accounts };
  const reachesBack = all.some(({ time }) => time <= earlier.from);
  return {
    figures: insightsOf(all, query, reading()),
    before: reachesBack ? figuresOf(all, earlier, reading()) : null,
  };
}

/** Threads of three people over some weeks: who writes, who answers, and what the user says about it. */
const logs = fc.array(
  fc.record({
    by: fc.constantFrom('Luca', 'Giulia', 'Marco', 'anna', 'anna'),
    /** Below which of those before it; none: a top comment. */
    below: fc.option(fc.nat(40), { freq: 4 }),
    hours: fc.integer({ min: 0, max: 60 }),
    isDated: fc.boolean(),
    says: fc.constantFrom(answer, 'Grazie!', 'Quanta acqua ci vuole?'),
    said: fc.option(
      fc.constantFrom('letGo' as const, 'done' as const, 'promise' as const, 'postpone' as const),
      { freq: 3 },
    ),
  }),
  { minLength: 1, maxLength: 16 },
);
type Turn = (typeof logs extends fc.Arbitrary<infer Turns> ? Turns : never)[number];

async function write(turns: readonly Turn[]): Promise<void> {
  let at = start;
  const comments = turns.map(({ by, below, hours, isDated, says }, index) => {
    at += hours * 3_600_000;
    const parentId = below === null || index === 0 ? null : String(below % index);
    const about = { at: isDated ? at : null, text: says, parentId };
    if (by === 'anna' && parentId !== null) return annaReplies(String(index), parentId, about);
    return aComment(String(index), { ...about, author: { id: `guest:${by}`, name: by } });
  });
  await store.recordPage(site, annasPage(comments));
  for (const [index, { said }] of turns.entries()) {
    if (said === null) continue;
    const saying =
      said === 'promise'
        ? { act: said, due: start + index * 20 * 3_600_000 }
        : said === 'postpone'
          ? { act: said, until: start + 40 * day }
          : { act: said };
    await store.recordSaid(key(String(index)), saying);
  }
}

describe('reading a span', () => {
  test('finds the figures of the whole log, the first time and again, whatever is written in between', async () => {
    await fc.assert(
      fc
        .asyncProperty(
          logs,
          logs,
          fc.integer({ min: -3, max: 25 }),
          fc.integer({ min: 1, max: 20 }),
          async (turns, later, begin, days) => {
            const from = start + begin * day;
            const query = { from, to: from + days * day, accounts: null };
            await write(turns);
            expect(await read(query)).toEqual(await expected(query));
            expect(await read(query)).toEqual(await expected(query));
            await write(later);
            expect(await read(query)).toEqual(await expected(query));
          },
        )
        .afterEach(async () => {
          await database.delete();
          database = new LogDatabase(`test-${Math.random()}`);
          store = createLogStore(database, judgement);
        }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('counts a conversation that began before it', async () => {
    const giulia = (id: string, parentId: string | null, at: number) =>
      aComment(id, { parentId, at, text: 'E se invece uso la farina integrale?' });
    await store.recordPage(
      site,
      annasPage([
        giulia('1', null, start),
        annaReplies('2', '1', { at: start + day, text: answer }),
        giulia('3', '2', start + 2 * day),
        annaReplies('4', '3', { at: start + 9 * day, text: answer }),
      ]),
    );
    const span = (from: number, to: number) => ({
      from: start + from * day,
      to: start + to * day,
      accounts: null,
    });
    const conversations = async (from: number, to: number) =>
      (await read(span(from, to))).figures.conversations;
    expect(await conversations(0, 1)).toBe(0);
    expect(await conversations(1, 3)).toBe(1);
    expect(await conversations(4, 8)).toBe(0);
    expect(await conversations(8, 10)).toBe(1);
  });

  test('has no span before where the log does not reach back so far', async () => {
    await store.recordPage(site, annasPage([aComment('1', { at: start })]));
    const week = (from: number) => ({ from, to: from + 7 * day, accounts: null });
    expect((await read(week(start - day))).before).toBeNull();
    expect((await read(week(start + 6 * day))).before).toBeNull();
    expect((await read(week(start + 7 * day))).before).toMatchObject({ received: 1 });
  });

  test('leaves out accounts and sites that do not count, and comments gone from their site', async () => {
    await store.recordPage(site, annasPage([aComment('1'), aComment('2')]));
    const query = { from: start - day, to: now, accounts: null };
    const received = async (
      about: Partial<ReturnType<typeof reading>>,
      accounts = query.accounts,
    ) =>
      (await readInsights(database, { ...query, accounts }, { ...reading(), ...about })).now
        .received;
    expect(await received({})).toBe(2);
    expect(await received({ isCounted: () => false })).toBe(0);
    const of = (account: string) => [keyOf(site, 'account', account)] as unknown as null;
    expect(await received({}, of('anna'))).toBe(2);
    expect(await received({}, of('carla'))).toBe(0);
    await store.recordGone([key('2')]);
    expect(await received({})).toBe(1);
  });

  test('is given up between two portions', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    const query = { from: start - day, to: now, accounts: null };
    const controller = new AbortController();
    controller.abort();
    await expect(readInsights(database, query, reading(), controller.signal)).rejects.toMatchObject(
      { name: 'AbortError' },
    );
  });
});

test.each([
  ['one after another', (_: unknown, place: number) => start + place],
  [
    'many in one moment, over the end of a portion',
    (_: unknown, place: number) => start + (place >> 8),
  ],
  ['nearly all in one moment', (_: unknown, place: number) => start + Number(place > 2_000)],
])('comments of a span are read by their time, each once: %s', async (_, timeOf) => {
  await store.recordPage(site, annasPage([aComment('1')]));
  await putCopies(2_100, timeOf);
  const found: string[] = [];
  for await (const records of readByTime(database, { from: start, to: start + 3_000 }))
    found.push(...records.map((record) => record.key));
  const all = await database.comments
    .where('time')
    .between(start, start + 3_000)
    .primaryKeys();
  expect(found).toEqual(all);
  expect(found.length).toBeGreaterThan(2_000);
});

/** Of the first comment, and the first comment itself. */
async function putCopies(count: number, timeOf: (record: CommentRecord, place: number) => number) {
  const record = await database.comments.get(key('1'));
  if (!record) throw new Error('There is no first comment.');
  await database.comments.bulkPut(
    Array.from({ length: count }, (_, place) => {
      const own = place === 0 ? record.key : key(`copy${place}`);
      return { ...record, key: own, time: timeOf(record, place) };
    }),
  );
}

describe('a week that is kept', () => {
  const rows = async () => {
    const found = [];
    for await (const row of readRows(database, { from: start - day, to: now })) found.push(row);
    return found;
  };

  test('holds every row as it was', async () => {
    await fc.assert(
      fc
        .asyncProperty(logs, async (turns) => {
          await write(turns);
          const records = await database.comments.toArray();
          const tops = await findTops(database, records);
          const packed = records.map((record) => insightRowOf(record, tops.get(record.key)));
          expect([...unpackWeek(packWeek(packed))]).toEqual(packed);
        })
        .afterEach(async () => {
          await database.delete();
          database = new LogDatabase(`test-${Math.random()}`);
          store = createLogStore(database, judgement);
        }),
      { numRuns: 10 },
    );
  });

  test('is read from the comments once', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    await rows();
    // Behind the back of everybody: nobody would know.
    const record = await database.comments.get(key('1'));
    const raw = database.backendDB().transaction('comments', 'readwrite').objectStore('comments');
    const added = raw.add({ ...record, key: key('2') });
    await new Promise((resolve) => {
      added.addEventListener('success', resolve);
    });
    expect(await rows()).toHaveLength(1);
  });

  test.each<[string, () => PromiseLike<unknown>]>([
    ['put', () => database.comments.update(key('1'), { gone: true })],
    ['moved to another time', () => database.comments.update(key('1'), { time: now - day })],
    ['taken out', () => database.comments.delete(key('1'))],
    ['thrown away with all others', () => database.comments.clear()],
    ['judged anew', () => store.recordSaid(key('1'), { act: 'letGo' })],
    ['put among very many', () => putCopies(400, (record) => record.time)],
  ])('is gone once a comment in it is %s', async (_, change) => {
    await store.recordPage(site, annasPage([aComment('1')]));
    await rows();
    const week = weekOf(aComment('1').at ?? 0);
    expect((await database.weeks.get(week))?.block).toBeTruthy();
    await change();
    expect(await database.weeks.get(week)).toBeUndefined();
  });

  test('is there before anybody asks, where somebody read ahead', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    await keepWeeks(database, now, new AbortController().signal);
    const week = await database.weeks.get(weekOf(aComment('1').at ?? 0));
    expect(week?.block?.time).toHaveLength(1);
  });

  test('stays while comments of other weeks are written', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    await rows();
    await store.recordPage(site, annasPage([aComment('2', { at: start + 20 * day })]));
    expect(await database.weeks.get(weekOf(start))).toBeTruthy();
    expect(await database.weeks.get(weekOf(start + 20 * day))).toBeUndefined();
  });

  test('is not kept where somebody wrote while it was read', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    const put = database.weeks.bulkPut.bind(database.weeks);
    database.weeks.bulkPut = (weeks: readonly Week[]) =>
      put(weeks).then(async (done) => {
        database.weeks.bulkPut = put;
        await store.recordPage(site, annasPage([aComment('3')]));
        return done;
      });
    await rows();
    expect(await database.weeks.get(weekOf(start))).toBeUndefined();
    expect(await rows()).toHaveLength(2);
  });
});
