import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import type { Judgement } from '../../lib/log/judge.ts';
import { createLogStore, type LogStore } from '../../lib/log/log-store.ts';
import { rebuild } from '../../lib/log/rebuild.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';

const site = siteKey('wordpress', 'blog.example');
const key = (id: string) => keyOf(site, 'comment', id);
const person = (id: string) => keyOf(site, 'person', id);
const giulia = { id: 'giulia', name: 'Giulia Lodi', handle: 'giulialodi' };
const luca = { id: 'luca', name: 'Luca Neri' };

let database: LogDatabase;
let store: LogStore;
let now: number;
const judgement = (): Judgement => ({ now, heartCounts: true, threadingOf: () => 'nested' });

beforeEach(() => {
  now = Date.UTC(2026, 10, 2, 12);
  database = new LogDatabase(`people-${Math.random()}`);
  store = createLogStore(database, judgement);
});
afterEach(() => database.delete());

async function row(id: string) {
  await store.settlePeople();
  return database.people.get(person(id));
}

async function allText(): Promise<string> {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

describe('a person', () => {
  test('is counted from what they wrote, and again when something of it changes', async () => {
    await store.recordPage(
      site,
      annasPage([
        aComment('1', { author: giulia, text: 'Ma quanta farina ci metti?' }),
        aComment('2', { author: giulia, at: Date.UTC(2026, 10, 1, 8) }),
        aComment('3', { author: luca }),
      ]),
    );
    expect(await row('giulia')).toMatchObject({
      author: giulia,
      comments: 2,
      days: 2,
      waiting: 2,
      exchanges: 0,
      kinds: { question: 1 },
      languages: { it: 1 },
      firstAt: Date.UTC(2026, 10, 1, 8),
      stale: 0,
    });
    await store.recordPage(
      site,
      annasPage([annaReplies('4', '1', { text: 'Tanta quanta ne prende, poco alla volta.' })]),
    );
    const stale = await database.people.where('stale').equals(1).primaryKeys();
    expect(stale).toEqual([person('giulia')]);
    expect(await row('giulia')).toMatchObject({ waiting: 1, exchanges: 1 });
  });

  test('has promises that are open, kept or late', async () => {
    const authored = ['1', '2', '3'].map((id) => aComment(id, { author: giulia }));
    await store.recordPage(site, annasPage(authored));
    const due = now + 3_600_000;
    for (const id of ['1', '2', '3']) await store.recordSaid(key(id), { act: 'promise', due });
    now += 60_000;
    await store.recordSaid(key('1'), { act: 'done' });
    now += 40 * 3_600_000;
    await store.recordSaid(key('2'), { act: 'done' });
    expect((await row('giulia'))?.promises).toEqual({ open: 1, kept: 1, late: 1 });
  });

  test('is visited on posts of their own', async () => {
    await store.recordPage(site, annasPage([aComment('1', { author: giulia })]));
    const post = {
      id: '8',
      title: 'Il forno di Giulia',
      url: 'https://blog.example/forno/',
      mine: false,
      total: 1,
      author: giulia,
    };
    const reply = annaReplies('9', '8', { postId: '8', parentId: null });
    await store.recordPage(site, annasPage([reply], { mine: false, post }));
    expect((await row('giulia'))?.given).toBe(1);
  });

  test('is nobody any more when all they wrote has disappeared, unless something was noted', async () => {
    await store.recordPage(
      site,
      annasPage([aComment('1', { author: giulia }), aComment('2', { author: luca })]),
    );
    await store.recordPersonSaid(person('luca'), { act: 'note', text: 'fornaio' });
    await store.recordGone([key('1'), key('2')]);
    expect(await row('giulia')).toBeUndefined();
    expect(await row('luca')).toMatchObject({ note: 'fornaio', comments: 0 });
  });

  test('has the last note, tags and mute', async () => {
    await store.recordPage(site, annasPage([aComment('1', { author: giulia })]));
    expect(await store.recordPersonSaid(person('nobody'), { act: 'note', text: 'x' })).toBe(false);
    for (const text of ['una', 'due', 'due'])
      await store.recordPersonSaid(person('giulia'), { act: 'note', text });
    await store.recordPersonSaid(person('giulia'), { act: 'tags', tags: ['forno'] });
    await store.recordPersonSaid(person('giulia'), { act: 'mute', muted: true });
    const facts = await database.interactions.toArray();
    expect(facts.filter(({ kind }) => kind === 'person.said')).toHaveLength(4);
    const noted = { note: 'due', tags: ['forno'], isMuted: true, muted: 1, comments: 1 };
    expect(await row('giulia')).toMatchObject(noted);
    await database.people.clear();
    await rebuild(database, judgement());
    expect(await row('giulia')).toMatchObject(noted);
  });

  test('is joined with others over any number of pairs, and parted', async () => {
    const ids = ['a', 'b', 'c'];
    const comments = ids.map((id) => aComment(id, { author: { id, name: id }, at: now }));
    await store.recordPage(site, annasPage(comments));
    expect(await store.recordJoined([person('a'), person('x')], true)).toBe(false);
    expect(await store.recordJoined([person('a'), person('a')], true)).toBe(false);
    await store.recordJoined([person('a'), person('b')], true);
    now += 1;
    await store.recordJoined([person('b'), person('c')], true);
    expect((await row('a'))?.joined).toEqual([person('b'), person('c')]);
    now += 1;
    await store.recordJoined([person('b'), person('a')], false);
    expect((await row('a'))?.joined).toEqual([]);
    expect((await row('b'))?.joined).toEqual([person('c')]);
  });
});

describe('a person who was forgotten', () => {
  const theirs = aComment('1', {
    author: giulia,
    text: 'segretissimo',
    permalink: 'https://blog.example/@giulialodi/1',
  });
  const page = annasPage([
    theirs,
    aComment('2', { author: giulia, text: 'segretissimo anche questo' }),
    aComment('3', { author: luca, text: 'Altro' }),
    annaReplies('4', '1', { text: 'Cara Giulia, due cucchiai.', at: now1(9) }),
    annaReplies('5', '3', { text: 'Due cucchiai, poi si vede.', at: now1(9) }),
  ]);
  const post = {
    id: '8',
    title: 'Il forno segretissimo',
    url: 'https://blog.example/giulialodi/8/',
    mine: false,
    total: 1,
    author: giulia,
  };
  const elsewhere = annasPage(
    [annaReplies('9', '8', { postId: '8', parentId: null, text: 'Brava Lodi!' })],
    { mine: false, post },
  );

  beforeEach(async () => {
    await store.recordPage(site, page);
    await store.recordPage(site, elsewhere);
    await store.recordPersonSaid(person('giulia'), { act: 'note', text: 'segretissimo' });
    await store.recordPersonSaid(person('giulia'), { act: 'tags', tags: ['segretissimo'] });
    await store.recordJoined([person('luca'), person('giulia')], true);
    await store.recordJoined([person('luca'), person('giulia')], false);
    await store.recordDraft(key('1'), { purpose: 'reply', text: 'Cara Giulia', how: 'field' });
    await store.recordSaid(key('2'), { act: 'letGo', reason: 'segretissimo' });
    await database.drafts.put({ id: `${key('1')} reply`, text: 'segretissimo', at: now });
    now += 1_000;
  });

  test('leaves no word and no name anywhere, and the figures', async () => {
    expect(await store.forgetPerson(person('nobody'))).toBe(false);
    expect(await store.forgetPerson(person('giulia'))).toBe(true);
    expect(await allText()).not.toMatch(/segretissimo|giulia|lodi/iu);
    expect(await row('giulia')).toBeUndefined();
    expect(await database.comments.get(key('1'))).toMatchObject({
      status: 'answered',
      forgotten: true,
      personKey: '',
      standing: { replyId: '4' },
    });
    expect((await database.comments.get(key('2')))?.status).toBe('letGo');
    expect((await database.comments.get(key('5')))?.comment.text).toMatch(/Due cucchiai/u);
    expect((await row('luca'))?.exchanges).toBe(1);
  });

  test('does not wait any more', async () => {
    await store.recordPage(site, annasPage([aComment('6', { author: giulia })]));
    now += 1;
    await store.forgetPerson(person('giulia'));
    expect((await database.comments.get(key('6')))?.status).toBe('letGo');
  });

  test('does not come back with a page that shows them still, nor with a rebuild', async () => {
    await store.forgetPerson(person('giulia'));
    now += 1_000;
    await store.recordPage(site, page);
    await store.recordPage(site, elsewhere);
    await store.recordDraft(key('1'), { purpose: 'reply', text: 'Giulia', how: 'field' });
    const before = [await database.comments.toArray(), await database.posts.toArray()];
    expect(await allText()).not.toMatch(/segretissimo|giulia|lodi/iu);
    await rebuild(database, judgement());
    expect([await database.comments.toArray(), await database.posts.toArray()]).toEqual(before);
  });

  test('may write again, and is somebody new', async () => {
    await store.forgetPerson(person('giulia'));
    now += 1_000;
    const again = aComment('7', { author: giulia, text: 'Rieccomi', at: now });
    await store.recordPage(site, annasPage([again]));
    expect(await row('giulia')).toMatchObject({ comments: 1, author: giulia, note: '' });
  });

  test('is forgotten with all joined profiles', async () => {
    now += 1;
    await store.recordJoined([person('luca'), person('giulia')], true);
    await store.forgetPerson(person('luca'));
    expect(await allText()).not.toMatch(/segretissimo|giulia|lodi|Altro|Luca/u);
    expect(await database.people.count()).toBe(0);
  });
});

function now1(hour: number): number {
  return Date.UTC(2026, 10, 2, hour);
}
