import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { deriveRecords } from '../../lib/log/derive-records.ts';
import { eraseFact } from '../../lib/log/forget/forget.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import type { Judgement } from '../../lib/log/judge.ts';
import { createLogStore, type LogStore } from '../../lib/log/log-store.ts';
import { mergeFact, mergeFacts } from '../../lib/log/file/merge-facts.ts';
import { rebuild } from '../../lib/log/rebuild.ts';
import { takeStaged } from '../../lib/log/file/take-staged.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';

/** Two logs made on two devices come to the same, in any order, any number of times. */

const site = siteKey('wordpress', 'blog.example');
const key = (id: string) => keyOf(site, 'comment', id);
const person = (name: string) => keyOf(site, 'person', name);
const start = Date.UTC(2026, 10, 2, 12);
const names = ['giulia', 'luca'];

let now = start;
const judgement = (): Judgement => ({ now, heartCounts: true, threadingOf: () => 'nested' });

const open: LogDatabase[] = [];
beforeEach(() => {
  now = start;
});
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete();
});

function openLog(): LogDatabase {
  const database = new LogDatabase(`merge-${Math.random()}`);
  open.push(database);
  return database;
}

type Happen = (store: LogStore) => Promise<unknown>;
const id = fc.integer({ min: 1, max: 4 }).map(String);
const name = fc.constantFrom(...names);

function theirs(each: string, text: string) {
  const author = { id: names[Number(each) % 2] ?? '', name: `Nome ${each}` };
  return aComment(each, { author, text: `Parole ${text}` });
}

/** Who wrote a comment is the same on each device; when it is seen and what it says then is not. */
const happening: fc.Arbitrary<Happen> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(id, fc.boolean(), fc.string()), { minLength: 2, maxLength: 6 })
      .map(
        (read): Happen =>
          (store) =>
            store.recordPage(
              site,
              annasPage(
                [...new Map(read.map((each) => [each[0], each])).values()].map(
                  ([each, isMine, text]) =>
                    isMine
                      ? annaReplies(`9${each}`, each, {
                          text: `Cara ${names[Number(each) % 2]}, ${text}`,
                        })
                      : theirs(each, text),
                ),
              ),
            ),
      ),
  },
  fc.tuple(id, fc.constantFrom('done' as const, 'reopen' as const)).map(
    ([each, act]): Happen =>
      (store) =>
        store.recordSaid(key(each), { act }),
  ),
  fc.tuple(id, fc.string()).map(
    ([each, reason]): Happen =>
      (store) =>
        store.recordSaid(key(each), { act: 'letGo', reason }),
  ),
  id.map((each): Happen => async (store) => {
    const fact = await store.recordSaid(key(each), { act: 'done' });
    now += 1;
    await store.undo(fact ?? '');
  }),
  id.map(
    (each): Happen =>
      (store) =>
        store.recordLabel(key(each), 'criticism'),
  ),
  fc.tuple(id, fc.string()).map(
    ([each, changed]): Happen =>
      (store) =>
        store.recordUseful(key(each), { changed, told: true }),
  ),
  fc.tuple(id, fc.string()).map(
    ([each, text]): Happen =>
      (store) =>
        store.recordDraft(key(each), { purpose: 'acknowledge', text, how: 'field' }),
  ),
  id.map(
    (each): Happen =>
      (store) =>
        store.recordGone([key(each)]),
  ),
  fc.tuple(name, fc.string()).map(
    ([each, text]): Happen =>
      (store) =>
        store.recordPersonSaid(person(each), { act: 'note', text }),
  ),
  fc.tuple(name, name, fc.constantFrom(true, false, null)).map(
    ([one, other, joined]): Happen =>
      (store) =>
        store.recordJoined([person(one), person(other)], joined),
  ),
  name.map(
    (each): Happen =>
      (store) =>
        store.forgetPerson(person(each)),
  ),
  fc.integer({ min: 0, max: 20_000 }).map(
    (ms): Happen =>
      (store) =>
        store.forgetOldTexts(start - 4 * 3_600_000 + ms * 1_000),
  ),
);

const step = fc.tuple(fc.integer({ min: 1, max: 5_000 }), happening);
/** What is read before anything happens differs in when it was, and in what it says. */
const life = fc
  .tuple(
    step,
    fc.subarray(['1', '2', '3', '4'], { minLength: 2 }),
    fc.string(),
    fc.array(step, { minLength: 2, maxLength: 10 }),
  )
  .map(([[ms], ids, text, steps]): Life => [[ms, readAll(ids, text)], ...steps]);
type Life = [number, Happen][];

function readAll(ids: readonly string[], text: string): Happen {
  return (store) => store.recordPage(site, annasPage(ids.map((each) => theirs(each, text))));
}

/** Lived one after the other here; their clocks run over each other. */
async function live(lifeOf: Life): Promise<LogDatabase> {
  const database = openLog();
  const store = createLogStore(database, judgement);
  now = start;
  for (const [ms, happen] of lifeOf) {
    now += ms;
    await happen(store);
  }
  return database;
}

const factsOf = async (database: LogDatabase) => byId(await database.interactions.toArray());
const byId = (facts: readonly Interaction[]) =>
  facts.toSorted((one, other) => (one.id < other.id ? -1 : 1));

function derived(facts: readonly Interaction[]) {
  const { comments, posts, accounts } = deriveRecords(facts, judgement());
  return [comments, posts, accounts].map((records) => [...records.values()].sort(byKey));
}
const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1);

async function stored(database: LogDatabase) {
  const { comments, posts, accounts } = database;
  return [await comments.toArray(), await posts.toArray(), await accounts.toArray()];
}

async function take(
  database: LogDatabase,
  facts: readonly Interaction[],
  how: 'merge' | 'replace',
) {
  await database.staged.bulkPut(facts.map((fact) => ({ id: fact.id, fact })));
  await takeStaged(database, how, judgement(), () => undefined);
}

test('three logs come to the same, in any order, any number of times', async () => {
  await fc.assert(
    fc.asyncProperty(life, life, life, async (...lives) => {
      const [a = [], b = [], c = []] = await Promise.all(
        await inTurn(lives.map((each) => async () => factsOf(await live(each)))),
      );
      now = start + 100_000;
      const merged = byId(mergeFacts(mergeFacts(a, b), c));
      expect(byId(mergeFacts(a, mergeFacts(c, b)))).toEqual(merged);
      expect(byId(mergeFacts(mergeFacts(c, a), mergeFacts(b, a)))).toEqual(merged);
      expect(byId(mergeFacts(merged, b))).toEqual(merged);
      expect(derived(mergeFacts(mergeFacts(b, c), a))).toEqual(derived(merged));
    }),
    { numRuns: 20 },
  );
});

test('taking what is staged comes to the same as merging, facts and all that is derived', async () => {
  await fc.assert(
    fc.asyncProperty(life, life, async (one, other) => {
      const [first, second] = [await live(one), await live(other)];
      const [a, b] = [await factsOf(first), await factsOf(second)];
      for (const [database, facts] of [
        [first, a],
        [second, b],
      ] as const) {
        await createLogStore(database, judgement).judgeAgain('all');
        expect(unmarked(await stored(database))).toEqual(unmarked(derived(facts)));
      }
      now = start + 100_000;
      const merged = byId(mergeFacts(a, b));
      await take(first, b, 'merge');
      await take(second, a, 'merge');
      expect(await factsOf(first)).toEqual(merged);
      expect(await factsOf(second)).toEqual(merged);
      expect(await first.staged.count()).toBe(0);
      expect(await first.jobs.get('rebuild')).toBeUndefined();
      expect(unmarked(await stored(first))).toEqual(unmarked(derived(merged)));
      for (const database of [first, second])
        await createLogStore(database, judgement).settlePeople();
      expect(await first.people.toArray()).toEqual(await second.people.toArray());
    }),
    { numRuns: 20 },
  );
});

function unmarked(tables: unknown[][]) {
  return JSON.parse(JSON.stringify(tables)) as unknown;
}

async function inTurn<Result>(acts: (() => Promise<Result>)[]): Promise<Promise<Result>[]> {
  const results: Promise<Result>[] = [];
  for (const act of acts) {
    const result = act();
    await result;
    results.push(result);
  }
  return results;
}

describe('of two versions of a fact', () => {
  const seen = (recordedAt: number, text: string): Interaction => ({
    kind: 'comment.seen',
    id: `seen:${key('1')}`,
    recordedAt,
    site,
    accountId: 'anna',
    comment: aComment('1', { text }),
    given: false,
  });
  const variants = [
    seen(1, 'prima'),
    seen(2, 'dopo'),
    seen(1, 'altra'),
    eraseFact(seen(2, 'dopo'), 'textless'),
    eraseFact(seen(1, 'prima'), 'wiped'),
  ];

  test('the earlier counts, and what was erased in one stays erased', () => {
    expect(mergeFact(seen(2, 'dopo'), seen(1, 'prima'))).toEqual(seen(1, 'prima'));
    const erased = mergeFact(seen(1, 'prima'), eraseFact(seen(2, 'dopo'), 'wiped'));
    expect(erased).toMatchObject({ recordedAt: 1, wiped: true, comment: { text: '' } });
  });

  test('it does not matter which comes first, nor how often', () => {
    for (const one of variants)
      for (const other of variants) {
        expect(mergeFact(one, other)).toEqual(mergeFact(other, one));
        for (const third of variants)
          expect(mergeFact(mergeFact(one, other), third)).toEqual(
            mergeFact(one, mergeFact(other, third)),
          );
      }
  });
});

describe('an import', () => {
  test('that replaces leaves nothing else, but who was forgotten stays forgotten', async () => {
    const database = await live([
      [
        1,
        (store) =>
          store.recordPage(
            site,
            annasPage([aComment('1', { author: { id: 'luca', name: 'Luca' } })]),
          ),
      ],
    ]);
    const backup = await factsOf(database);
    const store = createLogStore(database, judgement);
    now += 1_000;
    await store.recordPage(site, annasPage([aComment('2')]));
    await store.forgetPerson(person('luca'));
    now += 1_000;
    await take(database, backup, 'replace');
    expect(await database.comments.toCollection().primaryKeys()).toEqual([key('1')]);
    expect(JSON.stringify([await stored(database), await factsOf(database)])).not.toMatch(/luca/iu);
  });

  test('that is cut leaves everything as it was', async () => {
    const database = await live([
      [1, (store) => store.recordPage(site, annasPage([aComment('1')]))],
    ]);
    const before = [await factsOf(database), ...(await stored(database))];
    await database.staged.put({ id: 'x', fact: { ...before[0]?.[0], id: 'x' } as Interaction });
    // Such a row no table takes.
    await database.staged.put({ id: 'y', fact: { kind: 'post.read' } as Interaction });
    await expect(takeStaged(database, 'merge', judgement(), () => undefined)).rejects.toThrow(
      /Data/u,
    );
    expect([await factsOf(database), ...(await stored(database))]).toEqual(before);
    expect(await database.staged.count()).toBe(2);
  });

  test('tells how far it is, and leaves nothing to do', async () => {
    const database = await live([
      [1, (store) => store.recordPage(site, annasPage([aComment('1')]))],
    ]);
    const facts = await factsOf(database);
    await database.staged.bulkPut(facts.map((fact) => ({ id: fact.id, fact })));
    const told: number[] = [];
    await takeStaged(database, 'merge', judgement(), ({ done, of }) => told.push(done / (of ?? 1)));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(await database.jobs.get('rebuild')).toBeUndefined();
    await rebuild(database, judgement());
  });
});
