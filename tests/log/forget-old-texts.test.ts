import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { countOldTexts } from '../../lib/log/forget/count-old-texts.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import type { Judgement } from '../../lib/log/judge.ts';
import { createLogStore, type LogStore } from '../../lib/log/log-store.ts';
import { rebuild } from '../../lib/log/rebuild.ts';
import { bigLogEnds, makeFacts } from '../benches/big-log.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';

const site = siteKey('wordpress', 'blog.example');
const key = (id: string) => keyOf(site, 'comment', id);
const day = 86_400_000;
const written = Date.UTC(2026, 10, 2, 8);

let database: LogDatabase;
let store: LogStore;
let now: number;
const judgement = (): Judgement => ({ now, heartCounts: true, threadingOf: () => 'nested' });

const page = annasPage([
  aComment('1', { at: written, text: 'Vecchio, quanta farina?' }),
  annaReplies('2', '1', { at: written + 1, text: 'Vecchio: un chilo, poco per volta.' }),
  aComment('3', { at: written, text: 'Aspetta ancora' }),
  aComment('4', { at: written, text: 'Promesso' }),
  annaReplies('5', '4', { at: written + 1, text: 'Ti scrivo domani.' }),
  aComment('6', { at: written, text: 'Rimandato' }),
  aComment('7', { at: written + 30 * day, text: 'Nuovo' }),
  annaReplies('8', '7', { at: written + 30 * day + 1, text: 'Nuovo: due cucchiai.' }),
]);

beforeEach(async () => {
  now = written + 31 * day;
  database = new LogDatabase(`retention-${Math.random()}`);
  store = createLogStore(database, judgement);
  await store.recordPage(site, page);
  await store.recordSaid(key('4'), { act: 'promise', due: now + day });
  await store.recordSaid(key('6'), { act: 'postpone', until: now + day });
  now += 1;
});
afterEach(() => database.delete());

async function texts() {
  const records = await database.comments.orderBy('key').toArray();
  return records.map(({ comment }) => comment.text);
}

test('old texts go, but for those of threads in which something is still open', async () => {
  const statuses = async () => (await database.comments.toArray()).map(({ status }) => status);
  const before = await statuses();
  expect(await store.forgetOldTexts(now - 10 * day)).toBe(true);

  expect(await texts()).toEqual([
    '',
    '',
    'Aspetta ancora',
    'Promesso',
    'Ti scrivo domani.',
    'Rimandato',
    'Nuovo',
    'Nuovo: due cucchiai.',
  ]);
  expect(await statuses()).toEqual(before);
  expect(JSON.stringify(await database.interactions.toArray())).not.toContain('Vecchio');
  expect(await store.forgetOldTexts(now - 10 * day)).toBe(false);
});

test('how many would go can be told before, and none after', async () => {
  expect(await countOldTexts(database, now - 10 * day)).toBe(2);
  expect(await countOldTexts(database, written)).toBe(0);
  await store.forgetOldTexts(now - 10 * day);
  expect(await countOldTexts(database, now - 10 * day)).toBe(0);
});

test('in a log of many posts as many are told as go', async () => {
  const facts = [...makeFacts(500, 7)];
  await database.interactions.bulkPut(facts);
  await rebuild(database, judgement());
  const before = bigLogEnds - 200 * day;
  const withText = async () => database.comments.where('textAt').below(before).count();
  const [told, had] = [await countOldTexts(database, before), await withText()];
  await store.forgetOldTexts(before);
  expect(told).toBeGreaterThan(0);
  expect(told).toBe(had - (await withText()));
});

test('what they were and who wrote them stays known, and all of it is derived again', async () => {
  await store.forgetOldTexts(now - 10 * day);
  const record = await database.comments.get(key('1'));
  expect(record).toMatchObject({
    status: 'answered',
    kind: 'question',
    textless: true,
    comment: { author: { name: 'Giulia Lodi' } },
    standing: { answerMs: 1, replyId: '2' },
  });
  const before = await database.comments.toArray();
  await rebuild(database, judgement());
  expect(await database.comments.toArray()).toEqual(before);
});

test('a page that shows them still brings none back', async () => {
  await store.forgetOldTexts(now - 10 * day);
  now += 1;
  const before = await texts();
  await store.recordPage(site, page);
  expect(await texts()).toEqual(before);
});

test('a thread that is closed later loses its words then', async () => {
  await store.forgetOldTexts(now - 10 * day);
  await store.recordSaid(key('3'), { act: 'letGo', reason: 'Aspetta da troppo' });
  now += 20 * day;
  expect(await store.forgetOldTexts(now - 10 * day)).toBe(true);
  expect((await database.comments.get(key('3')))?.status).toBe('letGo');
  expect(JSON.stringify(await database.interactions.toArray())).not.toContain('Aspetta');
});

test('a newer answer and a newer word count for what has lost its words', async () => {
  await store.forgetOldTexts(now - 10 * day);
  now += 1;
  await store.recordSaid(key('1'), { act: 'letGo' });
  expect((await database.comments.get(key('1')))?.status).toBe('letGo');
  await store.recordSaid(key('1'), { act: 'reopen' });
  expect((await database.comments.get(key('1')))?.status).toBe('answered');
});
