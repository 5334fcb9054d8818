import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { createLogStore, type LogStore } from '../../lib/log/log-store.ts';
import { readHistory } from '../../lib/log/read-history.ts';
import { aComment, annaReplies, annasPage } from '../kit/annas-page.ts';

const site = siteKey('wordpress', 'blog.example');
const key = keyOf(site, 'comment', '1');
const start = Date.UTC(2026, 10, 2, 12);

let database: LogDatabase;
let store: LogStore;
let now: number;

beforeEach(() => {
  now = start;
  database = new LogDatabase(`history-${Math.random()}`);
  store = createLogStore(database, () => ({
    now,
    heartCounts: true,
    threadingOf: () => 'nested',
  }));
});
afterEach(() => database.delete());

/** Each line in short, the minutes after the start before it; what was written earlier has none. */
async function history(of = key): Promise<string[]> {
  const lines = await readHistory(database, of);
  return lines.map(({ at, by, what, ...rest }) => {
    const minutes = at < start ? '' : `${(at - start) / 60_000} `;
    const more = Object.values(rest).map(String).join(' ');
    return `${minutes}${by} ${what}${more && ` ${more}`}`;
  });
}

const seen = ['0 page seen', 'page written'];
const at = (minutes: number) => {
  now = start + minutes * 60_000;
  return now;
};
const says = (said: Parameters<LogStore['recordSaid']>[1]) => store.recordSaid(key, said);
const until = start + 9_000_000;

test.each<[string, () => Promise<unknown>, string[]]>([
  ['nothing yet', async () => undefined, seen],
  ['done', () => says({ act: 'done' }), ['1 person done', ...seen]],
  ['reopened', () => says({ act: 'reopen' }), ['1 person reopened', ...seen]],
  ['let go', () => says({ act: 'letGo' }), ['1 person letGo', ...seen]],
  ['with a reason', () => says({ act: 'letGo', reason: 'x' }), ['1 person letGo x', ...seen]],
  [
    'when starting afresh',
    () => says({ act: 'letGo', afresh: true }),
    ['1 person letGo true', ...seen],
  ],
  ['postponed', () => says({ act: 'postpone', until }), [`1 person postponed ${until}`, ...seen]],
  [
    'promised by word',
    () => says({ act: 'promise', due: until }),
    [`1 person promised ${until}`, ...seen],
  ],
  ['labelled', () => store.recordLabel(key, 'criticism'), ['1 person labelled criticism', ...seen]],
  [
    'words put into the box',
    () => store.recordDraft(key, { purpose: 'reply', text: 'Sì.', how: 'paste' }),
    ['1 person inserted reply Sì.', ...seen],
  ],
  [
    'words copied',
    () => store.recordDraft(key, { purpose: 'promise', text: 'Sì.', how: 'clipboard' }),
    ['1 person copied promise Sì.', ...seen],
  ],
  [
    'text and heart changed',
    () => store.recordPage(site, annasPage([aComment('1', { text: 'Altro', hearted: true })])),
    ['1 page hearted', '1 page changed', ...seen],
  ],
  [
    'moved on the page, which tells nobody anything',
    () => store.recordPage(site, annasPage([aComment('1', { position: 4 })])),
    seen,
  ],
  ['gone', () => store.recordGone([key]), ['1 page gone', ...seen]],
])('%s', async (_, happen, lines) => {
  await store.recordPage(site, annasPage([aComment('1'), aComment('2')]));
  at(1);
  await happen();
  expect(await history()).toEqual(lines);
});

test('what was undone and the undoing are both told', async () => {
  await store.recordPage(site, annasPage([aComment('1')]));
  at(1);
  const said = (await says({ act: 'postpone', until })) ?? '';
  at(2);
  const label = (await store.recordLabel(key, 'share')) ?? '';
  at(3);
  await store.undoAll([said, label]);
  expect(await history()).toEqual([
    '3 person undone labelled',
    '3 person undone postponed',
    '2 person labelled share',
    `1 person postponed ${until}`,
    ...seen,
  ]);
});

test('each reply that says something of its own is told, what was said notwithstanding', async () => {
  const promise = 'Grazie, me ne sto occupando.';
  await store.recordPage(site, annasPage([aComment('1'), aComment('9')]));
  at(1);
  await store.recordDraft(key, { purpose: 'promise', text: promise, how: 'field', due: until });
  at(30);
  await store.recordPage(
    site,
    annasPage([
      annaReplies('2', '1', { text: promise, at: start + 120_000 }),
      annaReplies('3', '1', { text: 'Un bicchiere scarso.', at: start + 240_000 }),
      annaReplies('4', '9', { text: 'Altrove.', at: start + 300_000 }),
    ]),
  );
  await says({ act: 'done' });
  expect(await history()).toEqual([
    '30 person done',
    '4 page replied answer Un bicchiere scarso.',
    '2 page replied promise Grazie, me ne sto occupando.',
    `1 person inserted promise ${promise}`,
    ...seen,
  ]);
});

test('a heart that was there at first sight, and no time on the page', async () => {
  await store.recordPage(site, annasPage([aComment('1', { at: null, hearted: true })]));
  expect(await history()).toEqual(['0 page hearted', '0 page seen']);
});

test('a site whose clock is ahead wrote nothing after it was seen', async () => {
  await store.recordPage(site, annasPage([aComment('1', { at: start + 60_000 })]));
  expect(await history()).toEqual(['0 page seen', '0 page written']);
});

test('nothing of a comment that nobody knows', async () => {
  expect(await history(keyOf(site, 'comment', '77'))).toEqual([]);
});

test('is read by index: no walk over the whole log', async () => {
  await store.recordPage(site, annasPage([aComment('1')]));
  const { interactions, comments } = database;
  const walks = [interactions, comments].map((table) => vi.spyOn(table, 'toCollection'));
  await history();
  for (const walk of walks) expect(walk).not.toHaveBeenCalled();
});
