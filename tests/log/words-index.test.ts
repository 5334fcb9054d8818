import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import type { Judgement } from '../../lib/log/judge.ts';
import { wordsOf } from '../../lib/log/words/line-words.ts';
import { createLogStore, type LogStore } from '../../lib/log/log-store.ts';
import type { LogFilter } from '../../lib/log/lines/log-line.ts';
import { readLines } from '../../lib/log/lines/read-lines.ts';
import { restartWords, settleWords } from '../../lib/log/words/settle-words.ts';
import {
  type Listed,
  makeRow,
  mostTimes,
  readRow,
  readWord,
  unite,
} from '../../lib/log/words/row-words.ts';
import { readMonthTimes } from '../../lib/log/words/word-reader.ts';
import { wordTable } from '../../lib/log/words/word-rows.ts';
import { makeFacts } from '../benches/big-log.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';
import { fillLog } from '../kit/fill-log.ts';

const site = siteKey('wordpress', 'blog.example');
const key = (id: string) => keyOf(site, 'comment', id);
const giulia = { id: 'giulia', name: 'Giulia Lodi' };

let database: LogDatabase;
let store: LogStore;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 18, 12);
  database = new LogDatabase(`words-${Math.random()}`);
  const judgement = (): Judgement => ({ now, heartCounts: true, threadingOf: () => 'nested' });
  store = createLogStore(database, judgement);
  await settleWords(database);
});
afterEach(() => database.delete());

describe('the index of words', () => {
  test('after an erasure is the index of what remains', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(99), fc.array(fc.nat(90), { maxLength: 9 }), async (seed, gone) => {
        await empty();
        await fillLog(database, [...makeFacts(120, seed)]);
        await settleWords(database);
        const keys = await database.comments.toCollection().primaryKeys();
        await store.recordGone([...new Set(gone)].flatMap((place) => keys[place] ?? []));
        expect(await indexed()).toEqual(await indexedAnew());
      }),
      { numRuns: 7 },
    );
  });

  test.each([
    ['years', 1],
    ['a few moments', 20_000_000_000],
  ])('over %s, made a few facts at a time is the same as made at once', async (_, moment) => {
    const facts = [...makeFacts(120, 3)];
    const together = (time: number) => Math.floor(time / moment) * moment;
    await fillLog(
      database,
      facts.map((fact) => ({ ...fact, recordedAt: together(fact.recordedAt) })),
    );
    await restartWords(database);
    await settleWords(database, { factsAtOnce: 7 });
    expect(await indexed()).toEqual(await indexedAnew());
  });

  test('half made, finds all lines by a name that changes meanwhile', async () => {
    const comments = Array.from({ length: 9 }, (_, index) =>
      aComment(`${index}`, { author: giulia }),
    );
    for (const comment of comments) {
      await store.recordPage(site, annasPage([comment]));
      now += 1_000;
    }
    await restartWords(database);
    const cut = settleWords(database, { factsAtOnce: 5, signal: AbortSignal.abort() });
    await expect(cut).rejects.toThrow('aborted');
    const renamed = { ...giulia, name: 'Giuditta Rossi' };
    await store.recordPage(
      site,
      annasPage(comments.map((comment) => ({ ...comment, author: renamed }))),
    );
    await settleWords(database, { factsAtOnce: 5 });
    const seen = await kindsOf({ query: 'giuditta', kinds: ['comment.seen'] });
    expect(seen).toHaveLength(9);
    expect(await kindsOf({ query: 'g', kinds: ['comment.seen'] })).toHaveLength(9);
  });

  test('grows with every writing as if it were made at once', async () => {
    await store.recordPage(site, annasPage([aComment('1', { text: 'Quanta acqua?' })]));
    now += 1_000;
    await store.recordPage(site, annasPage([annaReplies('2', '1', { text: 'Un bicchiere.' })]));
    await store.recordSaid(key('1'), { act: 'letGo', reason: 'già detto altrove' });
    await store.recordDraft(key('1'), { purpose: 'reply', text: 'Due bicchieri', how: 'paste' });
    expect(await indexed()).toEqual(await indexedAnew());
  });

  test('finds all lines by the name and the title of today', async () => {
    await store.recordPage(site, annasPage([aComment('1', { author: giulia })]));
    now += 1_000;
    await store.recordLabel(key('1'), 'question');
    now += 1_000;
    await store.recordPage(site, annasPage([annaReplies('2', '1')]));
    now += 1_000;
    const renamed = { ...giulia, name: 'Giuditta Rossi' };
    await store.recordPage(site, annasPage([aComment('1', { author: renamed })]));
    expect(await kindsOf({ query: 'giuditta' })).toEqual([
      'comment.changed',
      'comment.seen',
      'comment.labelled',
      'comment.seen',
    ]);
    const post = annasPage([]).post;
    now += 1_000;
    if (post) await store.recordPage(site, annasPage([], { post: { ...post, title: 'Focaccia' } }));
    expect(await kindsOf({ query: 'focacc', kinds: ['comment.seen'] })).toHaveLength(2);
    expect(await kindsOf({ query: 'lodi' })).toEqual(['comment.seen']);
  });

  test('keeps no word of one who is gone, under none of their names', async () => {
    const secret = 'segretissimo';
    await store.recordPage(site, annasPage([aComment('1', { author: giulia, text: secret })]));
    now += 1_000;
    await store.recordPage(site, annasPage([annaReplies('2', '1')]));
    await store.recordSaid(key('1'), { act: 'done' });
    const renamed = { ...giulia, name: 'Giuditta Rossi' };
    await store.recordPage(site, annasPage([aComment('1', { author: renamed, text: 'altro' })]));
    await store.recordGone([key('1')]);
    const words = new Set((await wordTable(database).toArray()).flatMap((row) => row.words));
    for (const word of ['giulia', 'lodi', 'giuditta', 'rossi', secret, 'altro'])
      expect(words).not.toContain(word);
    expect([...words].filter((word) => word.includes('/person/giulia'))).toEqual([]);
  });

  test('keeps no word of one who was forgotten, nor of what was noted about them', async () => {
    await store.recordPage(site, annasPage([aComment('1', { author: giulia, text: 'segreto' })]));
    now += 1_000;
    await store.recordPage(site, annasPage([annaReplies('2', '1', { text: 'Cara Giulia, sì.' })]));
    const person = keyOf(site, 'person', giulia.id);
    now += 1_000;
    await store.recordPersonSaid(person, { act: 'note', text: 'abita a Modena' });
    expect(await kindsOf({ person })).toHaveLength(3);
    expect(await store.forgetPerson(person)).toBe(true);
    const words = new Set((await wordTable(database).toArray()).flatMap((row) => row.words));
    for (const word of ['giulia', 'lodi', 'segreto', 'modena', 'cara', `@${person}`])
      expect(words).not.toContain(word);
    expect(await indexed()).toEqual(await indexedAnew());
  });

  test('does not list what stands everywhere, finds it all the same, and lets go of it', async () => {
    const comments = Array.from({ length: mostTimes + 50 }, (_, index) =>
      aComment(`c${index}`, { author: giulia, text: index === 7 ? 'ago pagliaio' : 'pagliaio' }),
    );
    const facts = comments.map((comment, index) => ({
      kind: 'comment.seen' as const,
      id: `seen:${key(comment.id)}`,
      recordedAt: now - 10_000 + index,
      site,
      accountId: 'anna',
      comment,
      given: false,
    }));
    await fillLog(database, facts);
    await restartWords(database);
    await settleWords(database);
    const times = async (word: string) =>
      (await readMonthTimes(wordTable(database), ['2026-11'], [word], null))[0]?.words[0];
    expect(await times('pagliaio')).toBeNull();
    expect(await kindsOf({ query: 'pagliaio' })).toHaveLength(mostTimes + 50);
    expect(await kindsOf({ query: 'ago paglia' })).toHaveLength(1);
    await store.recordGone([...comments.slice(1).map(({ id }) => key(id))]);
    expect(await times('pagliaio')).toBeNull();
    await store.recordGone([key('c0')]);
    expect(await times('pagliaio')).toBeUndefined();
    expect(await times('giulia')).toBeUndefined();
  });
});

describe('a row', () => {
  const moment = fc.oneof(
    fc.nat(31 * 86_400_000),
    fc.double({ min: 0, max: 2 ** 31, noNaN: true }),
  );
  const times = fc
    .uniqueArray(moment, { minLength: 1, maxLength: 9, comparator: (one, other) => one === other })
    .map((all) => all.toSorted((one, other) => one - other));
  const listed = fc.dictionary(fc.string(), fc.option(times));

  test('gives back what it was made of, all at once and word by word', () => {
    fc.assert(
      fc.property(listed, (words) => {
        const row = makeRow('2026-11', 'ab', new Map(Object.entries(words)));
        const read = (all: Listed | undefined) => all && Array.from(all);
        const back = [...readRow(row)].map(([word, all]) => [word, read(all)]);
        expect(Object.fromEntries(back)).toEqual(words);
        for (const [word, all] of Object.entries(words))
          expect(read(readWord(row, word))).toEqual(all);
      }),
    );
  });

  test('unites what it has with what is new, and says when nothing is', () => {
    fc.assert(
      fc.property(times, times, (one, other) => {
        const known = Float64Array.from(one);
        const both = unite(known, other);
        expect(Array.from(both ?? [])).toEqual(
          [...new Set([...one, ...other])].toSorted((first, second) => first - second),
        );
        if (other.every((time) => one.includes(time))) expect(both).toBe(known);
      }),
    );
  });

  test('lists no more than it may', () => {
    const many = Array.from({ length: mostTimes + 1 }, (_, time) => time);
    expect(unite(many.slice(1), [0])).toBeNull();
    expect(unite(null, [0])).toBeNull();
  });
});

describe('words', () => {
  test.each([
    ['Perché no?! L’acqua', ['perche', 'no', 'l', 'acqua']],
    ['パン屋 good', ['ハ', 'ン', '屋', 'good']],
    ['Straße №5 ½', ['straße', 'no5', '1', '2']],
    ['🙏', []],
    ['a'.repeat(40), ['a'.repeat(32)]],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words));
});

async function kindsOf(filter: LogFilter): Promise<string[]> {
  const kinds: string[] = [];
  let before;
  for (;;) {
    const { lines, next } = await readLines(database, { ...filter, limit: 500, before });
    kinds.push(...lines.map(({ fact }) => fact.kind));
    if (!next) return kinds;
    before = next;
  }
}

async function indexed(): Promise<Record<string, number[] | null>> {
  const rows = await wordTable(database).toArray();
  return Object.fromEntries<number[] | null>(
    rows.flatMap((row) =>
      [...readRow(row)].map(([word, times]) => [
        `${word} ${row.month}`,
        times && Array.from(times),
      ]),
    ),
  );
}

async function indexedAnew() {
  await restartWords(database);
  await settleWords(database);
  return indexed();
}

async function empty(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}
