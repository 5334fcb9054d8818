import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildView } from '../../lib/background/build-view.ts';
import { createInboxMemory, type InboxMemory } from '../../lib/background/inbox-memory.ts';
import { commentKinds } from '../../lib/language/comment-kind.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import type { Said } from '../../lib/log/interaction.ts';
import { rebuild } from '../../lib/log/rebuild.ts';
import type { CommentRecord } from '../../lib/log/records.ts';
import { aComment, annaReplies, annasPage, blogOrigin } from '../kit/annas-page.ts';
import { standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, commentKey, openBlog } from './annas-blog.ts';

/** What is kept in the worker is what stands in the store, whoever wrote it and however. */

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 3, 12);
let blog: Blog;
let others: LogDatabase[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  standInBrowser();
  blog = await openBlog();
  others = [];
});

afterEach(() => {
  vi.useRealTimers();
  for (const database of [blog.background.database, ...others]) database.close();
});

/** As a worker that has just started, with nothing in its memory. */
function freshMemory(): InboxMemory {
  const database = new LogDatabase();
  others.push(database);
  return createInboxMemory(database);
}

async function viewOf(memory: InboxMemory) {
  return buildView({
    memory,
    settings: await blog.background.settings(),
    language: 'it',
    tabPage: null,
    fault: null,
    now: Date.now(),
    describeLanguage: async () => 'it',
  });
}

async function expectSame() {
  const [kept, read] = [await blog.background.memory.read(), await freshMemory().read()];
  expect(kept.records).toEqual(read.records);
  expect([...kept.posts]).toEqual([...read.posts]);
  expect(kept.people.all).toEqual(read.people.all);
  expect(kept.logBegan).toBe(read.logBegan);
}

const ids = ['1', '2', '3', '4', '5', '6'];
const key = fc.constantFrom(...ids).map(commentKey);
const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 3 });
const judgement = { now: start, heartCounts: true, threadingOf: () => 'nested' as const };

/** Every way in which something is written, in words that say which. */
const writing = fc.oneof(
  fc.record({
    write: fc.constant('page' as const),
    ids: fc.uniqueArray(fc.constantFrom(...ids, '7', '8'), { minLength: 1 }),
    text: fc.constantFrom('Grazie!', 'Quanta farina?', ''),
    postId: fc.constantFrom('4', '9'),
    more: fc.boolean(),
  }),
  fc.record({ write: fc.constant('reply' as const), to: fc.constantFrom(...ids) }),
  fc.record({
    write: fc.constant('said' as const),
    keys,
    said: fc.constantFrom<Said>(
      { act: 'done' },
      { act: 'letGo' },
      { act: 'reopen' },
      { act: 'postpone', until: start + hour },
    ),
  }),
  fc.record({
    write: fc.constant('label' as const),
    key,
    label: fc.constantFrom(...commentKinds),
  }),
  fc.record({ write: fc.constant('undo' as const), last: fc.nat({ max: 3 }) }),
  fc.record({ write: fc.constant('draft' as const), key }),
  fc.record({ write: fc.constant('gone' as const), keys }),
  fc.record({ write: fc.constant('claim' as const), claimed: fc.boolean() }),
  fc.record({
    write: fc.constant('judge' as const),
    which: fc.constantFrom('due' as const, 'all' as const),
  }),
  fc.record({ write: fc.constant('rebuild' as const) }),
  fc.record({ write: fc.constant('forget all' as const) }),
);
type Writing = typeof writing extends fc.Arbitrary<infer Each> ? Each : never;

async function write(each: Writing, undoable: string[]): Promise<void> {
  const { store, database } = blog.background;
  vi.setSystemTime(Date.now() + hour / 4);
  const post = (id: string) => ({
    id,
    title: `Post ${id}`,
    url: `${blogOrigin}/${id}/`,
    mine: true,
    total: 9,
  });
  switch (each.write) {
    case 'page': {
      const { text, postId, more } = each;
      const comments = each.ids.map((id) => ({ ...aComment(id, { text: text + id }), postId }));
      await store.recordPage(blogSite, annasPage(comments, { post: post(postId), more }));
      return;
    }
    case 'reply': {
      const reply = annaReplies(`r${each.to}`, each.to, { at: Date.now() });
      await store.recordPage(blogSite, annasPage([reply], { post: post('4') }));
      return;
    }
    case 'said':
      undoable.push(...((await store.recordSaidOfAll(each.keys, each.said)) ?? []));
      return;
    case 'label': {
      const fact = await store.recordLabel(each.key, each.label);
      if (fact !== null) undoable.push(fact);
      return;
    }
    case 'undo': {
      const fact = undoable.at(-1 - each.last);
      if (fact !== undefined) await store.undo(fact);
      return;
    }
    case 'draft':
      await store.recordDraft(each.key, { purpose: 'reply', text: 'Ecco', how: 'field' });
      return;
    case 'gone':
      await store.recordGone(each.keys);
      return;
    case 'claim':
      await store.recordClaim(blogSite, 'anna', post('4'), each.claimed);
      return;
    case 'judge':
      await store.judgeAgain(each.which);
      return;
    case 'rebuild':
      await rebuild(database, judgement);
      return;
    case 'forget all': {
      const { interactions, comments, posts } = database;
      await database.transaction('rw', [interactions, comments, posts], () =>
        Promise.all([interactions.clear(), comments.clear(), posts.clear()]),
      );
    }
  }
}

describe('what is kept in the worker', () => {
  test('is what stands in the store, after any writing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(writing, { minLength: 1, maxLength: 8 }), async (writings) => {
        const undoable: string[] = [];
        for (const each of writings) {
          await write(each, undoable);
          await expectSame();
        }
        expect(await viewOf(blog.background.memory)).toEqual(await viewOf(freshMemory()));
      }),
      { numRuns: 40 },
    );
  });

  test('is what stands in the store, when writings and readings come all at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(writing, { minLength: 2, maxLength: 8 }), async (writings) => {
        const { memory } = blog.background;
        await Promise.all(
          writings.flatMap((each) => [memory.read(), write(each, []), memory.read()]),
        );
        await expectSame();
      }),
      { numRuns: 40 },
    );
  });

  test('holds at once what was written, to whoever wrote it', async () => {
    const { memory, store } = blog.background;
    await store.recordPage(blogSite, annasPage([aComment('1')]));
    await memory.read();
    await store.recordSaid(commentKey('1'), { act: 'done' });
    expect((await memory.read()).records[0]?.status).toBe('answered');
  });

  test('does not miss what is written while it is read', async () => {
    const { memory, store, database } = blog.background;
    await store.recordPage(blogSite, annasPage([aComment('1')]));
    const [record] = (await memory.read()).records;
    const { interactions, comments } = database;
    const orderBy = interactions.orderBy.bind(interactions);
    let writing: PromiseLike<unknown> | undefined;
    vi.spyOn(interactions, 'orderBy').mockImplementationOnce((index) => {
      // The reading has begun, and has no answer yet.
      const gone = { ...record, gone: true } as CommentRecord;
      writing = Dexie.ignoreTransaction(() => comments.put(gone));
      return orderBy(index);
    });
    expect((await memory.read()).records[0]?.gone).toBe(false);
    await writing;
    expect((await memory.read()).records[0]?.gone).toBe(true);
  });

  test('is not read again where nothing was written', async () => {
    const { memory, store, database } = blog.background;
    await store.recordPage(blogSite, annasPage([aComment('1')]));
    const before = await memory.read();
    await expect(
      database.transaction('rw', database.comments, async () => {
        await database.comments.update(commentKey('1'), { gone: true });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await memory.read()).records).toEqual(before.records);
    expect(await memory.read()).toBe(await memory.read());
  });

  test('is lost with a store that fails, and read anew from the next', async () => {
    const { memory, store, database } = blog.background;
    await store.recordPage(blogSite, annasPage([aComment('1')]));
    const before = await memory.read();
    database.close();
    await expect(memory.read()).rejects.toThrow(/closed/iu);
    await database.open();
    expect((await memory.read()).records).toEqual(before.records);
  });
});
