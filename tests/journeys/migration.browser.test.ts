import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/build-extension.ts';
import { schemaVersions } from '../../lib/log/database.ts';
import { type OpenedBrowser, openBrowser } from '../kit/browser.ts';
import { type ExtensionControl, openExtensionControl } from '../kit/extension-control.ts';
import { until } from '../kit/journey.ts';
import { stopBackground } from '../kit/stop-background.ts';

/**
 * A person who has used the first release for years updates. `MIGRATED_FACTS=200000` asks for as many as the largest log has; in the whole
 * test run there is only time for as many as a rebuild takes several steps for.
 */
const all = Number(process.env['MIGRATED_FACTS'] ?? 8_000);
/** A fact that was seen, and what happened to it. */
const factsEach = 5;
const comments = all / factsEach;
const posts = 400;
/** The browser must answer a call within two minutes. */
const commentsAtOnce = 4_000;

let opened: OpenedBrowser;
let control: ExtensionControl;

beforeAll(async () => {
  const extensionDir = await ensureBuilt('chromium', 'journeys');
  opened = await openBrowser({ browser: 'chromium', extensionDir, answer: async () => null });
  control = await openExtensionControl(opened, 'welcome.html');
});
afterAll(() => opened?.close());

test('a store of the first release keeps every interaction, and works at once', async () => {
  // A worker that is stopped while it begins would never answer again.
  await control.send('drafts.read', {});
  await stopBackground(opened);
  const stores = schemaVersions[1];
  await control.page.evaluate(createFirstRelease, stores);
  for (let from = 0; from < comments; from += commentsAtOnce) {
    const to = Math.min(from + commentsAtOnce, comments);
    await control.page.evaluate(writeFirstRelease, { from, to, posts });
  }
  await control.page.evaluate(closeFirstRelease);

  // The background opens it, and answers before anything is derived anew.
  await control.send('drafts.read', {});
  expect(await control.page.evaluate(count, 'interactions')).toBe(all + posts);
  await until(
    () => control.page.evaluate(isRebuilding),
    (isUnfinished) => !isUnfinished,
    'everything is derived anew',
    1_200_000,
  );
  expect(await control.page.evaluate(count, 'interactions')).toBe(all + posts);
  expect(await control.page.evaluate(count, 'comments')).toBe(comments);
  expect(await control.page.evaluate(statuses)).toEqual({
    '"letGo"': comments / 2,
    '"waiting"': comments / 2,
  });
  expect(await control.page.evaluate(count, 'people')).toBe(Math.min(comments, 1_000));
}, 1_500_000);

/** These run in a page of the extension. The store stays open in between, so that a background that wakes cannot update it yet. */
interface FirstRelease {
  firstRelease: IDBDatabase;
}

function closeFirstRelease(): void {
  (globalThis as unknown as FirstRelease).firstRelease.close();
}

async function createFirstRelease(stores: Record<string, string>): Promise<void> {
  const ended = (request: IDBOpenDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error ?? new Error('not made'));
    });
  await ended(indexedDB.deleteDatabase('ricevuto'));
  // Dexie counts its versions in tens.
  const opening = indexedDB.open('ricevuto', 10);
  opening.onupgradeneeded = () => {
    for (const [name, keys] of Object.entries(stores)) {
      const [keyPath = '', ...indexes] = keys.split(', ');
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index, index);
    }
  };
  await ended(opening);
  Object.assign(globalThis, { firstRelease: opening.result } satisfies FirstRelease);
}

/** The comments numbered so, and at the first the posts. */
async function writeFirstRelease(wish: { from: number; to: number; posts: number }): Promise<void> {
  const site = 'wordpress:blog.example';
  const began = Date.UTC(2024, 0, 1);
  const address = 'https://blog.example/';
  const { firstRelease } = globalThis as unknown as FirstRelease;
  const transaction = firstRelease.transaction(['interactions'], 'readwrite');
  const store = transaction.objectStore('interactions');
  for (let index = 0; wish.from === 0 && index < wish.posts; index += 1) {
    const id = String(index);
    const post = { id, title: `Post ${id}`, url: address, mine: true, total: null };
    const about = { kind: 'post.seen', id: `seen:${site}/post/${id}`, recordedAt: began, site };
    store.add({ ...about, accountId: 'anna', post });
  }
  for (let index = wish.from; index < wish.to; index += 1) {
    const commentId = String(index);
    const recordedAt = began + index * 1_000;
    const about = (nth: number) => ({
      id: `01H${String(index).padStart(10, '0')}${nth}`,
      recordedAt: recordedAt + nth,
      site,
      commentId,
    });
    store.add({
      kind: 'comment.seen',
      id: `seen:${site}/comment/${commentId}`,
      recordedAt,
      site,
      accountId: 'anna',
      given: false,
      comment: {
        id: commentId,
        postId: String(index % wish.posts),
        parentId: null,
        author: { id: `p${index % 1_000}`, name: `Nome ${index % 1_000}` },
        text: `Che bello il pane numero ${commentId}`,
        at: recordedAt - 60_000,
        precisionMs: 0,
        permalink: address,
        mine: false,
      },
    });
    store.add({ kind: 'comment.changed', ...about(1), change: { text: `Bello ${commentId}` } });
    store.add({ kind: 'comment.labelled', ...about(2), label: 'praise' });
    store.add({ kind: 'comment.said', ...about(3), said: { act: 'letGo' } });
    if (index % 2 === 0) store.add({ kind: 'comment.labelled', ...about(4), label: 'share' });
    else store.add({ kind: 'comment.said', ...about(4), said: { act: 'reopen' } });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
  });
}

function count(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ricevuto');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction(name).objectStore(name).count();
      counting.onerror = () => reject(counting.error ?? new Error('not counted'));
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result);
      };
    };
  });
}

function isRebuilding(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ricevuto');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const asked = database.transaction('jobs').objectStore('jobs').get('rebuild');
      asked.onerror = () => reject(asked.error ?? new Error('not read'));
      asked.onsuccess = () => {
        database.close();
        resolve(asked.result !== undefined);
      };
    };
  });
}

function statuses(): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ricevuto');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const index = database.transaction('comments').objectStore('comments').index('status');
      const found: Record<string, number> = {};
      const cursor = index.openKeyCursor();
      cursor.onerror = () => reject(cursor.error ?? new Error('not read'));
      cursor.onsuccess = () => {
        if (!cursor.result) {
          database.close();
          resolve(found);
          return;
        }
        const status = JSON.stringify(cursor.result.key);
        found[status] = (found[status] ?? 0) + 1;
        cursor.result.continue();
      };
    };
  });
}
