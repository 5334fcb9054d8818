import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { faultOf, isOfDatabase, readFault, writeFault } from '../../lib/background/fault.ts';
import { companionStateOf } from '../../lib/background/companion-states.ts';
import { noteMissing } from '../../lib/background/missing.ts';
import { observePage } from '../../lib/background/observe-page.ts';
import { pageHandlers } from '../../lib/background/page-handlers.ts';
import { readTabPage } from '../../lib/background/tab-pages.ts';
import { listen } from '../../lib/messages/listen.ts';
import type { FromPage } from '../../lib/messages/messages.ts';
import { readSettings } from '../../lib/settings/settings-store.ts';
import { aComment, annasPage, blogOrigin } from '../kit/annas-page.ts';
import { companionOf, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, commentKey, openBlog, postUrl } from './annas-blog.ts';

let browser: StandInBrowser;
let blog: Blog;
const sender = companionOf(4, postUrl);
const minute = 60_000;

beforeEach(async () => {
  browser = standInBrowser();
  blog = await openBlog();
});

const observe = (payload: unknown, from = sender) => observePage(blog.background, payload, from);
const statusOf = async (id: string) =>
  (await blog.background.database.comments.get(commentKey(id)))?.status;

describe('a reading', () => {
  test('goes into the log, and says what its tab shows', async () => {
    expect(await observe(annasPage([aComment('1')]))).toEqual({ taken: true });
    expect(await statusOf('1')).toBe('waiting');
    expect(await readTabPage(4)).toMatchObject({
      site: blogSite,
      postKey: `${blogSite}/post/4`,
      page: { kind: 'post', mine: true },
    });
    expect(blog.refreshed()).toBe(1);
  });

  test('that fits no schema is dropped, and not asked for again', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const payload = { ...annasPage([aComment('1')]), url: 'javascript:alert(1)' };
    expect(await observe(payload)).toEqual({ taken: true });
    expect(await blog.background.database.interactions.count()).toBe(0);
    expect(await readTabPage(4)).toBeNull();
    expect(warn).toHaveBeenCalledOnce();
  });

  test('keeps the other comments where one does not fit', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const hostile = aComment('2', { permalink: 'javascript:alert(1)' });
    await observe(annasPage([aComment('1'), hostile, aComment('3')]));
    expect(await blog.background.database.comments.toCollection().primaryKeys()).toEqual([
      commentKey('1'),
      commentKey('3'),
    ]);
  });

  test.each([
    ['of a site that is off', companionOf(4, 'https://other.example/pane/')],
    ['of another port', companionOf(4, 'https://blog.example:8443/pane/')],
    ['from no tab', { ...companionOf(4, postUrl), tab: undefined }],
    ['from nowhere', { ...companionOf(4, postUrl), url: undefined }],
  ])('%s is ignored', async (_, from) => {
    await observe(annasPage([aComment('1')]), from);
    expect(await blog.background.database.interactions.count()).toBe(0);
    expect(await readTabPage(4)).toBeNull();
  });

  test('goes by the browser’s word on where it comes from, not by its own', async () => {
    await observe({ ...annasPage([aComment('1')]), url: 'https://bank.example/' });
    expect(await blog.background.database.comments.toCollection().primaryKeys()).toEqual([
      commentKey('1'),
    ]);
  });

  test('settles the platform of a site turned on by its address alone', async () => {
    blog = await openBlog({
      sites: [{ platform: 'detect', origin: blogOrigin, mode: 'page', panelOpen: false }],
    });
    browser.granted.add('https://blog.example/*');
    await observe(annasPage([]));
    expect((await readSettings()).sites).toEqual([
      { platform: 'wordpress', origin: blogOrigin, mode: 'page', panelOpen: false },
    ]);
    expect([...browser.registered.keys()]).toEqual(['wordpress https://blog.example/*']);
  });

  test('leaves a panel that was opened by hand open while the post is the same', async () => {
    const stranger = annasPage([], { mine: false });
    await observe(stranger);
    const listening = new AbortController();
    listen<FromPage>(pageHandlers(blog.background), undefined, listening.signal);
    await browser.say('panel.toggled', { open: true }, sender);
    await observe(stranger);
    expect((await readTabPage(4))?.openedHere).toBe(true);
    const next = { id: '5', title: 'Il miele', url: postUrl, mine: false, total: 1 };
    await observe({ ...stranger, post: next });
    expect((await readTabPage(4))?.openedHere).toBeNull();
    listening.abort();
  });

  test('leaves a panel folded that made room for words, until the person opens it; the site stays as it was set', async () => {
    const open = async () => {
      const tabPage = await readTabPage(4);
      const t = await blog.background.translate();
      return companionStateOf(tabPage, await readSettings(), 1, t).open;
    };
    const listening = new AbortController();
    listen<FromPage>(pageHandlers(blog.background), undefined, listening.signal);
    await observe(annasPage([]));
    browser.companionIn(4);
    expect(await open()).toBe(true);
    await browser.say('panel.toggled', { open: false, here: true }, sender);
    expect(await open()).toBe(false);
    expect(browser.toPage.at(-1)).toMatchObject({
      name: 'companion.say',
      payload: { text: expect.stringContaining('Ricevuto') },
    });
    expect((await readSettings()).sites).toMatchObject([{ panelOpen: true }]);
    await observe(annasPage([aComment('1')]));
    expect(await open()).toBe(false);
    await browser.say('panel.toggled', { open: true }, sender);
    expect(await open()).toBe(true);
    listening.abort();
  });

  test('keeps who published a post that is not the user’s, where they wrote below it', async () => {
    const author = { id: 'bruno', name: 'Bruno Ferri', handle: 'bruno' };
    const page = annasPage([aComment('1', { mine: true })], { mine: false });
    await observe({ ...page, post: { ...page.post, mine: false, author } });
    const posts = await blog.background.database.posts.toArray();
    expect(posts).toMatchObject([{ post: { mine: false, author } }]);
  });
});

describe('when the database fails', () => {
  const fail = (error: Error) =>
    vi.spyOn(blog.background.database, 'transaction').mockRejectedValue(error);

  test('the companion hears no answer, and sends again; the next success clears the fault', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const listening = new AbortController();
    listen<FromPage>(pageHandlers(blog.background), undefined, listening.signal);
    const failing = fail(new Dexie.QuotaExceededError('full'));
    const answer = await browser.say('page.observed', annasPage([aComment('1')]), sender);
    expect(answer).not.toHaveProperty('answer');
    expect(await readFault()).toBe('databaseFull');
    expect(blog.refreshed()).toBe(1);
    failing.mockRestore();
    const again = await browser.say('page.observed', annasPage([aComment('1')]), sender);
    expect(again).toEqual({ answer: { taken: true } });
    expect(await readFault()).toBeNull();
    expect(await statusOf('1')).toBe('waiting');
    listening.abort();
  });

  test('a mistake of ours is refused too, and is no fault of the log', async () => {
    fail(new TypeError('undefined is not a function'));
    await expect(observe(annasPage([]))).rejects.toThrow(TypeError);
    expect(await readFault()).toBeNull();
  });

  test.each([
    [new Dexie.QuotaExceededError('x'), 'databaseFull', true],
    [new Dexie.AbortError('x', new Dexie.QuotaExceededError('y')), 'databaseFull', true],
    [new Error('x', { cause: new DOMException('y', 'QuotaExceededError') }), 'databaseFull', true],
    [new Dexie.DatabaseClosedError('x'), 'databaseBroken', true],
    [new DOMException('x', 'UnknownError'), 'databaseBroken', true],
    [new Error('No tab with id: 4.'), 'databaseBroken', false],
    ['not an error', 'databaseBroken', false],
  ])('%s is %s, of the database: %s', (error, fault, ofDatabase) => {
    expect(faultOf(error)).toBe(fault);
    expect(isOfDatabase(error)).toBe(ofDatabase);
  });

  test('an error that causes itself is looked into no further', () => {
    const circle = new Error('round');
    circle.cause = circle;
    expect(isOfDatabase(circle)).toBe(false);
  });

  test('a fault is news once', async () => {
    expect(await writeFault(null)).toBe(false);
    expect(await writeFault('databaseFull')).toBe(true);
    expect(await writeFault('databaseFull')).toBe(false);
    expect(await writeFault(null)).toBe(true);
  });
});

describe('a comment that a complete reading lacks', () => {
  const postKey = `${blogSite}/post/4`;

  test('is gone with the second that lacks it, ten minutes later at the earliest', async () => {
    expect(await noteMissing(postKey, ['a'], 0)).toEqual([]);
    expect(await noteMissing(postKey, ['a', 'b'], 10 * minute - 1)).toEqual([]);
    expect(await noteMissing(postKey, ['a', 'b'], 10 * minute)).toEqual(['a']);
    expect(await noteMissing(postKey, ['b'], 20 * minute - 1)).toEqual(['b']);
  });

  test('begins anew when it was there in between', async () => {
    await noteMissing(postKey, ['a'], 0);
    await noteMissing(postKey, [], 5 * minute);
    expect(await noteMissing(postKey, ['a'], 12 * minute)).toEqual([]);
    expect(await noteMissing('another post', ['a'], 30 * minute)).toEqual([]);
  });

  describe('on the post’s page', () => {
    const observeTwice = async (about: Parameters<typeof annasPage>[1], mostly = about) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      try {
        await observe(annasPage([aComment('1'), aComment('2')]));
        await observe(annasPage([aComment('2')], about));
        vi.setSystemTime(Date.now() + 11 * minute);
        await observe(annasPage([aComment('2')], mostly));
      } finally {
        vi.useRealTimers();
      }
    };

    test('loses text and name', async () => {
      await observeTwice({ presentIds: ['2'] });
      expect(await statusOf('1')).toBe('gone');
      expect(await statusOf('2')).toBe('waiting');
    });

    test.each<[string, Parameters<typeof annasPage>[1], Parameters<typeof annasPage>[1]]>([
      ['an incomplete one came second', { presentIds: ['2'] }, { presentIds: null }],
      ['an incomplete one came first', { presentIds: null }, { presentIds: ['2'] }],
      [
        'nobody can tell whose post it is',
        { presentIds: ['2'], mine: 'unknown' },
        { presentIds: ['2'], mine: 'unknown' },
      ],
    ])('stays where %s', async (_, first, second) => {
      await observeTwice(first, second);
      expect(await statusOf('1')).toBe('waiting');
    });

    test('stays while it is held for approval, since no public answer has it', async () => {
      await observe(annasPage([aComment('1', { visibility: 'held' })]));
      vi.useFakeTimers({ toFake: ['Date'] });
      await observe(annasPage([], { presentIds: [] }));
      vi.setSystemTime(Date.now() + 11 * minute);
      await observe(annasPage([], { presentIds: [] }));
      vi.useRealTimers();
      expect(await statusOf('1')).toBe('waiting');
    });
  });
});
