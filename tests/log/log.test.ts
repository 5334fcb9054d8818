import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commentKinds } from '../../lib/language/comment-kind.ts';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import type { Interaction, Said } from '../../lib/log/interaction.ts';
import type { Judgement } from '../../lib/log/judge.ts';
import { createLogStore, type LogStore } from '../../lib/log/log-store.ts';
import type { LogPosition } from '../../lib/log/lines/log-line.ts';
import { readLines } from '../../lib/log/lines/read-lines.ts';
import { type CommentRecord, kindOfRecord } from '../../lib/log/records.ts';
import { deriveRecords } from '../../lib/log/derive-records.ts';
import { rebuild } from '../../lib/log/rebuild.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';

const site = siteKey('wordpress', 'blog.example');
const key = (id: string) => keyOf(site, 'comment', id);

let database: LogDatabase;
let store: LogStore;
let now: number;
const judgement = (): Judgement => ({ now, heartCounts: true, threadingOf: () => 'nested' });

beforeEach(() => {
  now = Date.UTC(2026, 10, 2, 12);
  database = new LogDatabase(`test-${Math.random()}`);
  store = createLogStore(database, judgement);
});
afterEach(() => database.delete());

async function statusOf(id: string) {
  return (await database.comments.get(key(id)))?.status;
}

describe('a reading', () => {
  test('is written once, however often it comes', async () => {
    const page = annasPage([aComment('1'), annaReplies('2', '1')]);
    await store.recordPage(site, page);
    const before = await database.interactions.toArray();
    now += 60_000;
    await store.recordPage(site, page);
    expect(await database.interactions.toArray()).toEqual(before);
  });

  test('makes the answered comment answered, with both clocks', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    expect(await statusOf('1')).toBe('waiting');
    const text = 'Un bicchiere scarso, poi aggiungo a filo finché smette di appiccicarsi.';
    await store.recordPage(site, annasPage([annaReplies('3', '1', { text })]));
    const record = await database.comments.get(key('1'));
    expect(record?.status).toBe('answered');
    expect(record?.standing).toMatchObject({ firstWordMs: 120_000, answerMs: 120_000 });
  });

  test('under somebody else’s post keeps only what the user wrote, as given', async () => {
    const post = {
      id: '4',
      title: 'Altrui',
      url: 'https://blog.example/a/',
      mine: false,
      total: 2,
    };
    await store.recordPage(
      site,
      annasPage([aComment('1'), annaReplies('2', '1')], { mine: false, post }),
    );
    expect(await database.comments.toCollection().primaryKeys()).toEqual([key('2')]);
    expect(await statusOf('2')).toBe('given');
  });

  test.each([
    ['nobody is signed in', { account: null }],
    ['nobody can tell whose post it is', { mine: 'unknown' as const, post: undefined }],
  ])('leaves nothing where %s', async (_, about) => {
    await store.recordPage(site, annasPage([aComment('1')], about));
    expect(await database.comments.count()).toBe(0);
  });

  test('of a list that does not prove whose a post is goes by what its own page proved', async () => {
    const inbox = annasPage([aComment('1')], {
      kind: 'inbox',
      mine: true,
      post: undefined,
      posts: [
        {
          id: '4',
          title: 'Il pane',
          url: 'https://blog.example/pane/',
          mine: 'unknown',
          total: null,
        },
      ],
    });
    await store.recordPage(site, inbox);
    expect(await database.comments.count()).toBe(0);
    await store.recordPage(site, annasPage([]));
    await store.recordPage(site, inbox);
    expect(await statusOf('1')).toBe('waiting');
  });

  test('in parts is judged with the last part', async () => {
    await store.recordPage(site, annasPage([aComment('1')], { more: true }));
    expect(await statusOf('1')).toBe('unknown');
    await store.recordPage(site, annasPage([]));
    expect(await statusOf('1')).toBe('waiting');
  });

  test('never makes knowledge shrink', async () => {
    await store.recordPage(site, annasPage([aComment('1', { parentId: null, text: 'Ciao' })]));
    const poorer = aComment('1', { parentId: undefined, text: '', precisionMs: 3_600_000, at: 5 });
    await store.recordPage(site, annasPage([poorer]));
    const known = (await database.comments.get(key('1')))?.comment;
    expect(known).toEqual(aComment('1', { parentId: null, text: 'Ciao' }));
  });
});

describe('what the person says', () => {
  test('counts, and can be taken back', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    const fact = await store.recordSaid(key('1'), { act: 'letGo', reason: 'spam' });
    expect(await statusOf('1')).toBe('letGo');
    expect(await store.undo(fact ?? '')).toBe(true);
    expect(await statusOf('1')).toBe('waiting');
    expect(await store.undo(fact ?? '')).toBe(false);
  });

  test('postponed comes back when its time is over', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    await store.recordSaid(key('1'), { act: 'postpone', until: now + 3_600_000 });
    expect(await statusOf('1')).toBe('postponed');
    now += 3_600_001;
    await store.judgeAgain('due');
    expect(await statusOf('1')).toBe('waiting');
  });

  test('about what turns out to be one’s own falls due no more', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    await store.recordSaid(key('1'), { act: 'postpone', until: now + 3_600_000 });
    await store.recordPage(site, annasPage([annaReplies('1', '9')]));
    expect(await database.comments.get(key('1'))).toMatchObject({ status: 'own', due: 0 });
  });

  test('about a comment that nobody knows is refused', async () => {
    expect(await store.recordSaid(key('99'), { act: 'done' })).toBeNull();
    expect(await store.recordLabel(key('99'), 'praise')).toBeNull();
    expect(await database.interactions.count()).toBe(0);
  });

  test('twice in the same words is one fact, as long as it decides', async () => {
    await store.recordPage(site, annasPage([aComment('1')]));
    const until = now + 3_600_000;
    const said = { act: 'postpone', until } as const;
    const fact = await store.recordSaid(key('1'), said);
    now += 1_000;
    expect(await store.recordSaid(key('1'), said)).toBe(fact);
    expect((await database.comments.get(key('1')))?.standing?.postponed).toBe(1);
    const done = await store.recordSaid(key('1'), { act: 'done' });
    now += 60_000;
    await store.recordPage(
      site,
      annasPage([annaReplies('2', '1', { at: now, text: 'Grazie mille!' })]),
    );
    expect(await statusOf('1')).toBe('acknowledged');
    now += 1_000;
    expect(await store.recordSaid(key('1'), { act: 'done' })).not.toBe(done);
    expect(await statusOf('1')).toBe('answered');
  });

  test('about several is written for all or for none, and undone so', async () => {
    await store.recordPage(site, annasPage([aComment('1'), aComment('2'), aComment('3')]));
    const before = await snapshot(database);
    const letGo = { act: 'letGo' } as const;
    const { length } = await database.interactions.toArray();
    expect(await store.recordSaidOfAll([key('1'), key('99')], letGo)).toBeNull();
    expect(await database.interactions.count()).toBe(length);

    const facts = (await store.recordSaidOfAll([key('1'), key('2'), key('2')], letGo)) ?? [];
    expect(facts).toHaveLength(2);
    expect([await statusOf('1'), await statusOf('2'), await statusOf('3')]).toEqual([
      'letGo',
      'letGo',
      'waiting',
    ]);
    const label = (await store.recordLabel(key('3'), 'question')) ?? '';
    expect(await store.undoAll([...facts, label, 'nothing'])).toBe(false);
    expect(await statusOf('1')).toBe('letGo');
    expect(await store.undoAll([...facts, label])).toBe(true);
    expect(await snapshot(database)).toEqual(before);
    expect(await store.undoAll(facts)).toBe(false);
    expect(await store.undoAll([])).toBe(false);
  });

  test('leaves out those about which it is not to be said any more', async () => {
    await store.recordPage(site, annasPage([aComment('1'), aComment('2')]));
    await store.recordSaid(key('1'), { act: 'done' });
    const said = { act: 'letGo', afresh: true } as const;
    const isWaiting = ({ status }: CommentRecord) => status === 'waiting';
    expect(await store.recordSaidOfAll([key('1'), key('2')], said, isWaiting)).toHaveLength(1);
    expect(await statusOf('1')).toBe('answered');
  });

  test('what kind of comment it is stays, whatever the page shows later', async () => {
    const comment = aComment('1', { text: 'Ma come fai?', hearted: true });
    await store.recordPage(site, annasPage([comment]));
    expect(await statusOf('1')).toBe('waiting');
    const fact = (await store.recordLabel(key('1'), 'praise')) ?? '';
    expect(await statusOf('1')).toBe('acknowledged');
    now += 1_000;
    expect(await store.recordLabel(key('1'), 'praise')).toBe(fact);
    await store.recordPage(site, annasPage([{ ...comment, text: 'Ma come fai, dimmi?' }]));
    const record = await database.comments.get(key('1'));
    expect(record && kindOfRecord(record)).toBe('praise');
    expect(await statusOf('1')).toBe('acknowledged');
    expect(await store.undo(fact)).toBe(true);
    expect(await statusOf('1')).toBe('waiting');
  });
});

test('a comment that disappeared loses its text and its name everywhere', async () => {
  const secret = aComment('1', { text: 'segreto', author: { id: 'x', name: 'Sparita Persona' } });
  await store.recordPage(site, annasPage([secret]));
  await store.recordPage(site, annasPage([{ ...secret, text: 'segreto corretto' }]));
  await store.recordGone([key('1')]);
  const everything = JSON.stringify([
    await database.interactions.toArray(),
    await database.comments.toArray(),
  ]);
  expect(everything).not.toMatch(/segreto|Sparita/u);
  expect(await statusOf('1')).toBe('gone');
});

test('a draft is a promise only once it was sent', async () => {
  await store.recordPage(site, annasPage([aComment('1')]));
  const text = 'Grazie, me ne sto occupando.';
  const due = now + 86_400_000;
  await store.recordDraft(key('1'), { purpose: 'promise', text, how: 'field', due });
  expect(await statusOf('1')).toBe('waiting');
  await store.recordPage(site, annasPage([annaReplies('2', '1', { text, at: now + 1_000 })]));
  expect(await database.comments.get(key('1'))).toMatchObject({ status: 'promised', due });
});

describe('the log', () => {
  test('reads newest first, finds without accents, and tells whom a reply answered', async () => {
    await store.recordPage(site, annasPage([aComment('1', { text: 'Perché così?' })]));
    now += 1;
    await store.recordPage(site, annasPage([annaReplies('2', '1', { text: 'Grazie!' })]));
    const [latest] = (await readLines(database, { limit: 1 })).lines;
    expect(latest).toMatchObject({
      person: 'Giulia Lodi',
      answers: [key('1')],
      firstWordMs: 60_000,
    });
    const found = await readLines(database, { limit: 9, query: 'perche' });
    expect(found.lines.map(({ fact }) => fact.kind)).toEqual(['comment.seen']);
  });

  test('pages without loss or repetition', async () => {
    const comments = Array.from({ length: 30 }, (_, index) => aComment(String(index + 1)));
    await store.recordPage(site, annasPage(comments));
    const { lines: all } = await readLines(database, { limit: 1_000 });
    const paged = [];
    for (let before: LogPosition | undefined; ;) {
      const { lines, next } = await readLines(database, { limit: 7, before });
      paged.push(...lines);
      if (!next) break;
      before = next;
    }
    expect(paged.map(({ fact }) => fact.id)).toEqual(all.map(({ fact }) => fact.id));
  });
});

describe('what is derived', () => {
  test('can be thrown away and rebuilt from the log, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
        const own = new LogDatabase(`property-${Math.random()}`);
        const ownStore = createLogStore(own, judgement);
        now = Date.UTC(2026, 10, 2, 12);
        const said: string[] = [];
        for (const happen of happenings) {
          now += 1_000;
          await happen(ownStore, said);
        }
        await ownStore.judgeAgain('all');
        const before = await snapshot(own);
        await rebuild(own, judgement());
        expect(await snapshot(own)).toEqual(before);
        await own.delete();
      }),
      { numRuns: 60 },
    );
  });

  test('does not depend on the order in which two logs were merged', async () => {
    await store.recordPage(site, annasPage([aComment('1'), annaReplies('2', '1')]));
    for (const id of ['1', '1']) {
      now += 5;
      await store.recordSaid(key(id), { act: 'letGo' });
      await store.recordLabel(key(id), 'share');
      await store.recordLabel(key(id), 'question');
    }
    const facts: Interaction[] = await database.interactions.toArray();
    const derived = deriveRecords(facts, judgement());
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
        (shuffled) => {
          expect(deriveRecords(shuffled, judgement())).toEqual(derived);
        },
      ),
    );
  });

  test('is as it was once what was decided is taken back, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(decision, { minLength: 1, maxLength: 8 }), async (decisions) => {
        const own = new LogDatabase(`undo-${Math.random()}`);
        const ownStore = createLogStore(own, judgement);
        now = Date.UTC(2026, 10, 2, 12);
        const comments = ['1', '2', '3'].map((id) => aComment(id, { hearted: id === '2' }));
        await ownStore.recordPage(site, annasPage([...comments, annaReplies('4', '3')]));
        const before = await snapshot(own);
        const said: string[] = [];
        for (const decide of decisions) {
          now += 1_000;
          await decide(ownStore, said);
        }
        expect(await ownStore.undoAll(said)).toBe(true);
        expect(await snapshot(own)).toEqual(before);
        await own.delete();
      }),
      { numRuns: 40 },
    );
  });
});

const decision: fc.Arbitrary<Happen> = fc.oneof(
  fc
    .tuple(
      fc.subarray(['1', '2', '3'], { minLength: 1 }),
      fc.constantFrom<Said>(
        { act: 'done' },
        { act: 'letGo', afresh: true },
        { act: 'reopen' },
        { act: 'promise', due: Date.UTC(2026, 11, 1) },
        { act: 'postpone', until: Date.UTC(2026, 11, 1) },
      ),
    )
    .map(
      ([ids, act]): Happen =>
        async (to, said) =>
          said.push(...((await to.recordSaidOfAll(ids.map(key), act)) ?? [])),
    ),
  fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom(...commentKinds)).map(
    ([id, label]): Happen =>
      async (to, said) =>
        said.push((await to.recordLabel(key(id), label)) ?? ''),
  ),
);

const commentId = fc.integer({ min: 1, max: 6 }).map(String);
type Happen = (store: LogStore, said: string[]) => Promise<unknown>;

const happening: fc.Arbitrary<Happen> = fc.oneof(
  fc
    .tuple(commentId, fc.boolean(), fc.option(commentId), fc.string(), fc.boolean())
    .map(([id, mine, parentId, text, hearted]): Happen => {
      const comment = mine
        ? annaReplies(id, parentId ?? '1', { text })
        : aComment(id, { parentId, text, ...(hearted ? { hearted } : {}) });
      return (to) => to.recordPage(site, annasPage([comment]));
    }),
  fc.tuple(commentId, fc.constantFrom('done' as const, 'letGo' as const, 'reopen' as const)).map(
    ([id, act]): Happen =>
      async (to, said) =>
        said.push((await to.recordSaid(key(id), { act })) ?? ''),
  ),
  fc.tuple(commentId, fc.integer({ min: 1, max: 9_000 })).map(
    ([id, ms]): Happen =>
      async (to, said) =>
        said.push((await to.recordSaid(key(id), { act: 'postpone', until: now + ms })) ?? ''),
  ),
  fc.tuple(commentId, fc.constantFrom(...commentKinds)).map(
    ([id, label]): Happen =>
      async (to, said) =>
        said.push((await to.recordLabel(key(id), label)) ?? ''),
  ),
  fc.uniqueArray(commentId, { minLength: 2, maxLength: 4 }).map(
    (ids): Happen =>
      async (to, said) =>
        said.push(...((await to.recordSaidOfAll(ids.map(key), { act: 'letGo' })) ?? [])),
  ),
  fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }).map(
    (indexes): Happen =>
      (to, said) =>
        to.undoAll(indexes.map((index) => said[index] ?? '')),
  ),
  commentId.map(
    (id): Happen =>
      (to) =>
        to.recordDraft(key(id), { purpose: 'acknowledge', text: 'Grazie!', how: 'field' }),
  ),
  commentId.map(
    (id): Happen =>
      (to) =>
        to.recordGone([key(id)]),
  ),
);

async function snapshot({ comments, posts, accounts }: LogDatabase) {
  return [await comments.toArray(), await posts.toArray(), await accounts.toArray()];
}
