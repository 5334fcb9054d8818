import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommentObservation, PlatformId } from '../../lib/comments/comment.ts';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { threadingOf } from '../../lib/comments/known-platforms.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { createLogStore, type LogStore } from '../../lib/log/log-store.ts';
import { readThread } from '../../lib/log/read-thread.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';

const blog = siteKey('wordpress', 'blog.example');
const youtube = siteKey('youtube', 'www.youtube.com');
const minute = 60_000;
const start = Date.UTC(2026, 10, 2, 8);

let database: LogDatabase;
let store: LogStore;

beforeEach(() => {
  database = new LogDatabase(`thread-${Math.random()}`);
  store = createLogStore(database, () => ({ now: start + 1e8, heartCounts: true, threadingOf }));
});
afterEach(() => database.delete());

async function see(comments: CommentObservation[], site = blog) {
  const platform = site.slice(0, site.indexOf(':')) as PlatformId;
  await store.recordPage(site, annasPage(comments, { platform }));
}

const thread = (id: string, site = blog) => readThread(database, keyOf(site, 'comment', id));

/** Each line as its id, indented by its depth. */
async function drawn(id: string, site = blog) {
  const { comments = [] } = (await thread(id, site)) ?? {};
  return comments.map(({ key, depth }) => '·'.repeat(depth) + key.split('/').at(-1));
}

test('a comment that the log does not know has none', async () => {
  expect(await thread('1')).toBeNull();
});

test('the whole branch of the top comment, whichever of it was asked for, and nothing of others', async () => {
  await see([
    aComment('1'),
    aComment('4', { parentId: '2' }),
    annaReplies('3', '1'),
    aComment('2', { parentId: '1' }),
    aComment('5'),
    aComment('6', { parentId: '5' }),
  ]);
  for (const id of ['1', '2', '3', '4']) {
    expect(await drawn(id)).toEqual(['1', '·2', '··4', '·3']);
    expect(await thread(id)).toMatchObject({ key: keyOf(blog, 'comment', id), isLoose: false });
  }
});

test('its post, how much of that was seen, and what is the user’s own', async () => {
  await see([aComment('1'), annaReplies('2', '1')]);
  expect(await thread('1')).toMatchObject({
    platform: 'wordpress',
    post: { key: keyOf(blog, 'post', '4'), title: 'Il pane', url: 'https://blog.example/pane/' },
    coverage: { seen: 2, total: 9, complete: false },
    comments: [
      {
        isMine: false,
        author: 'Giulia Lodi',
        personKey: keyOf(blog, 'person', 'guest:Giulia Lodi'),
        status: 'answered',
        standing: { why: 'replied' },
      },
      { isMine: true, personKey: null, status: null, standing: null },
    ],
  });
});

test('in a flat thread replies stand in one row, in the order in which they were written', async () => {
  const reply = (id: string, minutes: number, position: number) =>
    aComment(id, { parentId: '1', at: start + minutes * minute, position });
  await see(
    [
      aComment('1', { at: start }),
      reply('4', 30, 2),
      reply('2', 10, 0),
      annaReplies('3', '1', { at: start + 20 * minute, position: 1 }),
    ],
    youtube,
  );
  expect(await drawn('3', youtube)).toEqual(['1', '·2', '·3', '·4']);
});

test('where times are vague, the place on the page decides, for the user’s own replies too', async () => {
  const vague = { at: start, precisionMs: 60 * minute };
  await see(
    [
      aComment('1', { at: start - 90 * minute }),
      aComment('3', { parentId: '1', ...vague, position: 2 }),
      annaReplies('2', '1', { ...vague, position: 1 }),
      aComment('9', { parentId: '1', ...vague, position: 0 }),
    ],
    youtube,
  );
  expect(await drawn('9', youtube)).toEqual(['1', '·9', '·2', '·3']);
});

test('an unknown parent is not invented: what hangs below it stands at the top, and says so', async () => {
  await see([
    aComment('8', { parentId: '7' }),
    annaReplies('9', '8'),
    aComment('10', { parentId: '7' }),
  ]);
  expect(await drawn('9')).toEqual(['8', '·9', '10']);
  expect(await thread('9')).toMatchObject({ isLoose: true });
});

test('a reply to nobody knows what stands alone', async () => {
  await see([aComment('1'), aComment('2', { parentId: undefined })]);
  expect(await drawn('2')).toEqual(['2']);
  expect(await thread('2')).toMatchObject({ isLoose: true });
});

test('what the page keeps folded is told, as a number where the page gives one', async () => {
  await see([
    aComment('1', { folded: { hidden: 4 } }),
    aComment('2', { folded: { hidden: null } }),
    aComment('3', { folded: { hidden: 0 } }),
  ]);
  expect((await thread('1'))?.comments[0]?.folded).toEqual({ hidden: 4 });
  expect((await thread('2'))?.comments[0]?.folded).toEqual({ hidden: null });
  expect((await thread('3'))?.comments[0]?.folded).toBeUndefined();
});

test('what left the site keeps its place without a name or a word', async () => {
  await see([aComment('1'), aComment('2', { parentId: '1' }), aComment('3', { parentId: '2' })]);
  await store.recordGone([keyOf(blog, 'comment', '2')]);
  expect(await drawn('3')).toEqual(['1', '·2', '··3']);
  expect((await thread('3'))?.comments[1]).toMatchObject({
    isGone: true,
    author: '',
    text: '',
    personKey: null,
  });
});

test('what the person judged comes along', async () => {
  await see([aComment('1')]);
  await store.recordUseful(keyOf(blog, 'comment', '1'), { changed: 'Il forno', told: true });
  expect((await thread('1'))?.comments[0]?.useful).toEqual({ changed: 'Il forno', told: true });
  await store.recordUseful(keyOf(blog, 'comment', '1'), null);
  expect((await thread('1'))?.comments[0]?.useful).toBeNull();
});

test('each of a thread is there once, below its parent, whatever a page says', async () => {
  const id = fc.integer({ min: 1, max: 9 }).map(String);
  const seen = fc.uniqueArray(
    fc.record({
      id,
      parentId: fc.option(id, { freq: 3 }),
      at: fc.option(fc.integer({ min: start, max: start + 60 * minute })),
      mine: fc.boolean(),
    }),
    { selector: (comment) => comment.id, minLength: 1, maxLength: 9 },
  );
  const sites = fc.constantFrom(blog, youtube);
  await fc.assert(
    fc.asyncProperty(seen, sites, async (comments, site) => {
      await Promise.all([database.comments.clear(), database.interactions.clear()]);
      await see(
        comments.map((about) => aComment(about.id, about)),
        site,
      );
      for (const { id: asked } of comments) {
        const read = await thread(asked, site);
        const keys = read?.comments.map(({ key }) => key) ?? [];
        expect(keys).toContain(keyOf(site, 'comment', asked));
        expect(new Set(keys).size).toBe(keys.length);
        expect(read?.comments[0]?.depth).toBe(0);
        for (const { id: own, parentId } of comments) {
          const at = keys.indexOf(keyOf(site, 'comment', own));
          const above = parentId === null ? -1 : keys.indexOf(keyOf(site, 'comment', parentId));
          // Of a circle nobody can tell who stands above whom; a flat thread has one row.
          if (at < 0 || above < 0 || site === youtube || read?.isLoose) continue;
          expect(above).toBeLessThan(at);
        }
      }
    }),
    { numRuns: 40 },
  );
});
