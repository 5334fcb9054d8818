import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildView } from '../../lib/background/build-view.ts';
import { createInboxMemory, type InboxMemory } from '../../lib/background/inbox-memory.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';
import { standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, commentKey, openBlog } from './annas-blog.ts';

/** In a log of very many, views are made of what is alive, and still say nothing that is not so. */

const day = 86_400_000;
const now = Date.UTC(2026, 10, 3, 12);
let blog: Blog;
let whole: InboxMemory;
let alive: InboxMemory;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: now - 200 * day });
  standInBrowser();
  blog = await openBlog();
  const { database, store } = blog.background;
  whole = createInboxMemory(database);
  alive = createInboxMemory(database, 1);
  const at = Date.now();
  const of = (name: string) => ({ id: name, name });
  await store.recordPage(
    blogSite,
    annasPage([
      aComment('1', { at, author: of('Giulia'), text: 'Quanta farina?' }),
      annaReplies('2', '1', { at: at + day, text: 'Mezzo chilo.' }),
      aComment('3', { at: at + day, author: of('Giulia') }),
      aComment('4', { at: at + 2 * day, author: of('Marta') }),
      annaReplies('5', '4', { at: at + 3 * day, text: 'Grazie, Marta!' }),
    ]),
  );
  vi.setSystemTime(now);
  await store.recordPage(
    blogSite,
    annasPage([aComment('6', { at: now - day, author: of('Giulia') })]),
  );
});

afterEach(() => {
  vi.useRealTimers();
  blog.background.database.close();
});

async function viewOf(memory: InboxMemory) {
  return buildView({
    memory,
    settings: await blog.background.settings(),
    language: 'it',
    tabPage: null,
    fault: null,
    now,
    describeLanguage: async () => 'it',
  });
}

describe('in a log of very many', () => {
  test('those who wait are all there, with how much else their writers wrote', async () => {
    const { records, isWhole } = await alive.read();
    expect(isWhole).toBe(false);
    expect(records.map(({ key }) => key)).toEqual(['3', '6'].map(commentKey));
    const { toAnswer, counts, nudge } = await viewOf(alive);
    const all = await viewOf(whole);
    expect(toAnswer).toEqual(all.toAnswer);
    expect(counts, 'of what is done the last weeks count').toEqual({ ...all.counts, done: 0 });
    expect(nudge).toEqual(all.nudge);
    expect(toAnswer[0]?.comments[0]).toMatchObject({ commentsOfAuthor: 3, isRegular: true });
    expect(toAnswer[0]?.coverage.seen, 'answered long ago, and seen all the same').toBe(6);
  });

  test('what stands under a post and what somebody wrote is found, however old', async () => {
    const known = await alive.read();
    expect(await known.under(`${blogSite}/post/4`)).toHaveLength(6);
    const [record] = known.records;
    expect(record && (await known.ofWriter(record))).toHaveLength(3);
  });

  test('how much somebody wrote is the same, whether it was counted already or not', async () => {
    const { store, database } = blog.background;
    const people = async () =>
      (await alive.read()).people.all.map(({ author, comments, lastAt, ...rest }) => ({
        ...rest,
        ...{ name: author.name, comments, lastAt },
      }));
    const uncounted = await people();
    expect(uncounted).toMatchObject([{ name: 'Giulia', comments: 3, lastAt: now - day }]);
    await store.settlePeople();
    alive.forget();
    const read = vi.spyOn(database.comments, 'where');
    expect(await people()).toEqual(uncounted);
    expect(read, 'what they wrote is not read').not.toHaveBeenCalledWith('personKey');

    const again = aComment('7', { at: now - day / 2, author: { id: 'Giulia', name: 'Giulia' } });
    await store.recordPage(blogSite, annasPage([again]));
    expect(await people()).toMatchObject([{ comments: 4, lastAt: now - day / 2 }]);
    await store.recordGone([commentKey('1'), commentKey('7')]);
    expect(await people()).toMatchObject([{ comments: 2, lastAt: now - day }]);
  });

  test('a post is read once, and again after something was written under it', async () => {
    const { database, store } = blog.background;
    const under = async () => (await alive.read()).under(`${blogSite}/post/4`);
    await under();
    const read = vi.spyOn(database.comments, 'where');
    await store.recordUseful(commentKey('4'), null);
    await under();
    const asked = () => read.mock.calls.filter((call: unknown[]) => call[0] === 'postKey').length;
    expect(asked()).toBe(0);
    await store.recordPage(blogSite, annasPage([annaReplies('8', '6', { text: 'Ecco!' })]));
    const before = asked();
    expect((await under()).map(({ key }) => key)).toContain(commentKey('8'));
    expect(asked()).toBe(before + 1);
  });

  test('what is taken up again comes back', async () => {
    await alive.read();
    await blog.background.store.recordSaid(commentKey('4'), { act: 'postpone', until: now + day });
    const { onHold } = await viewOf(alive);
    expect(onHold).toEqual((await viewOf(whole)).onHold);
    expect(onHold[0]?.comments[0]?.author).toBe('Marta');
  });

  test('all is read as long as an update has not told yet who wrote what', async () => {
    await blog.background.database.comments.toCollection().modify((record) => {
      delete (record as Partial<typeof record>).personKey;
    });
    const { isWhole, records } = await alive.read();
    expect(isWhole).toBe(true);
    expect(records).toHaveLength(6);
    expect((await viewOf(alive)).toAnswer[0]?.comments[0]).toMatchObject({ isFirstTime: false });
  });

  test('what another page of ours wrote is read once that is told', async () => {
    const before = await whole.read();
    expect(await whole.read()).toBe(before);
    whole.forget();
    expect(await whole.read()).not.toBe(before);
  });
});
