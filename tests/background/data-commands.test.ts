import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { dataCommands } from '../../lib/background/data-commands.ts';
import { turnOnSite } from '../../lib/background/sites.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings-store.ts';
import { aComment, blogOrigin } from '../kit/annas-page.ts';
import { type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, commentKey, openBlog, openPost } from './annas-blog.ts';

let standIn: StandInBrowser;
let blog: Blog;
const sender = { id: 'test-extension-id' };

beforeEach(async () => {
  standIn = standInBrowser();
  blog = await openBlog();
});
afterEach(() => blog.background.database.close());

describe('wiping', () => {
  test('leaves nothing: no row, no setting, no script, no menu, no permission', async () => {
    const { background } = blog;
    const tabId = await openPost(standIn, blog, [aComment('1'), aComment('2')]);
    await turnOnSite('wordpress', blogOrigin);
    await changeSettings(() => ({ theme: 'dark', lastBackupAt: 5 }));
    await background.database.drafts.put({ id: 'x reply', text: 'Segreto', at: 1 });
    await browser.storage.local.set({ session: { startedAt: 1 } });
    expect((await background.memory.read()).records).toHaveLength(2);

    const commands = dataCommands(background);
    expect(await commands['data.wipe']({}, sender)).toEqual({ done: 'wiped' });

    const { tables } = background.database;
    const counts = await Promise.all(tables.map((table) => table.count()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(0);
    expect(await readSettings()).toEqual(defaultSettings);
    expect(Object.keys(await browser.storage.local.get())).toEqual(['settings']);
    // What the menus stand on now: on nothing.
    const menus = { best: [], pointed: {}, tabId: null };
    expect(await browser.storage.session.get()).toEqual({ menus });
    expect([standIn.registered.size, standIn.menus.size, standIn.granted.size]).toEqual([0, 0, 0]);
    expect(standIn.toPage).toContainEqual({ tabId, name: 'companion.stop', payload: {} });
    expect((await background.memory.read()).records).toEqual([]);
    expect(blog.refreshed()).toBeGreaterThan(0);
  });

  test('that the log refuses is told, and leaves the rest', async () => {
    const { background } = blog;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(background.database, 'transaction').mockRejectedValue(
      new DOMException('no', 'UnknownError'),
    );
    const before = await readSettings();
    const result = await dataCommands(background)['data.wipe']({}, sender);
    expect(result).toEqual({ failed: 'databaseBroken' });
    expect(await readSettings()).toEqual(before);
  });
});

test('what another page of ours wrote into the log is seen once it says so', async () => {
  const { background } = blog;
  await openPost(standIn, blog, [aComment('1')]);
  await background.memory.read();
  const elsewhere = new LogDatabase();
  await elsewhere.comments.delete(commentKey('1'));
  elsewhere.close();
  await dataCommands(background)['data.changed']({}, sender);
  expect((await background.memory.read()).records).toEqual([]);
  expect(blog.refreshed()).toBeGreaterThan(0);
});
