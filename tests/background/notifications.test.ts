import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notifyDue, openNotified } from '../../lib/background/notifications.ts';
import { noQuiet } from '../../lib/inbox/quiet.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/settings-store.ts';
import { aComment, annaReplies, annasPage, blogOrigin } from '../kit/annas-page.ts';
import { type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, commentKey, openBlog } from './annas-blog.ts';

let browser: StandInBrowser;
let blog: Blog;
let mayNotify: boolean;
const now = new Date(2026, 10, 17, 9).getTime();
const hour = 3_600_000;
const day = 24 * hour;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: now - day });
  browser = standInBrowser();
  blog = await openBlog();
  mayNotify = true;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => mayNotify);
});
afterEach(() => vi.useRealTimers());

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());
const told = vi.fn();
const set = (notifications: Settings['notifications'], more: Partial<Settings> = {}) =>
  changeSettings(() => ({ notifications, ...more }));
const wait = async (...texts: string[]) => {
  const comments = texts.map((text, index) => aComment(String(index + 1), { text }));
  await blog.background.store.recordPage(blogSite, annasPage(comments));
};

/** A promise to the writer of this comment, seen sent. */
async function promise(id: string, due: number) {
  const text = `Grazie, me ne sto occupando ${id}.`;
  const { store } = blog.background;
  await store.recordDraft(commentKey(id), { purpose: 'promise', text, how: 'field', due });
  await store.recordPage(
    blogSite,
    annasPage([annaReplies(`9${id}`, id, { text, at: Date.now() + 1_000 })]),
  );
}

beforeEach(() => {
  told.mockReset();
  fakeBrowser.notifications.create = (async (id: string, about: object) => {
    told(id, about);
    return id;
  }) as never;
});

describe('a digest', () => {
  const nine = { digestAt: 9 * 60, promises: false };

  test('says once a day who waits', async () => {
    await wait('Quanta farina?', 'E il lievito?', 'Bello');
    await set(nine);
    await notifyDue(blog.background, now);
    await notifyDue(blog.background, now + hour);
    expect(told).toHaveBeenCalledOnce();
    expect(told).toHaveBeenCalledWith(
      'digest',
      expect.objectContaining({ type: 'basic', message: '2 questions and 1 comment' }),
    );
    await notifyDue(blog.background, now + day);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('counts promises that are due', async () => {
    await wait('Quanta farina?', 'Bello');
    await promise('2', now);
    await set(nine);
    await notifyDue(blog.background, now);
    expect(told.mock.lastCall?.[1]).toMatchObject({ message: '1 question and 1 promise' });
  });

  test.each<[string, number, Partial<Settings>]>([
    ['before its time', now - 1, {}],
    ['hours too late', now + 2 * hour, {}],
    ['on a quiet day', now, { quiet: { ...noQuiet, days: [2] } }],
    ['on a holiday', now, { quiet: { ...noQuiet, holidays: ['2026-11-17'] } }],
    ['in quiet hours', now, { quiet: { ...noQuiet, hours: { from: 0, to: 600 } } }],
    ['where sites are off', now, { sites: [] }],
  ])('is silent %s', async (_, at, more) => {
    await wait('Quanta farina?');
    await set(nine, more);
    await notifyDue(blog.background, at);
    expect(told).not.toHaveBeenCalled();
  });

  test('is silent where nobody waits, is off, or may not', async () => {
    await set(nine);
    await notifyDue(blog.background, now);
    await wait('Quanta farina?');
    await set({ digestAt: null, promises: false });
    await notifyDue(blog.background, now);
    await set(nine);
    mayNotify = false;
    await notifyDue(blog.background, now + day);
    expect(told).not.toHaveBeenCalled();
  });

  test('comes after quiet hours', async () => {
    await wait('Quanta farina?');
    await set(nine, { quiet: { ...noQuiet, hours: { from: 0, to: 600 } } });
    await notifyDue(blog.background, now + hour);
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('a promise', () => {
  const promises = { digestAt: null, promises: true };
  beforeEach(async () => {
    await wait('Quanta farina?', 'E il lievito?');
    await set(promises);
    await promise('1', now);
  });

  test('is told when it is due, once', async () => {
    await notifyDue(blog.background, now - 1);
    expect(told).not.toHaveBeenCalled();
    await notifyDue(blog.background, now);
    await notifyDue(blog.background, now + hour);
    expect(told).toHaveBeenCalledOnce();
    expect(told).toHaveBeenCalledWith(
      `promise:${commentKey('1')}`,
      expect.objectContaining({ message: 'You promised Giulia Lodi an answer.' }),
    );
  });

  test('made anew is told anew', async () => {
    await notifyDue(blog.background, now);
    vi.setSystemTime(now + hour);
    const text = 'Ancora un giorno, grazie.';
    const due = now + day;
    const key = commentKey('1');
    await blog.background.store.recordDraft(key, { purpose: 'promise', text, how: 'field', due });
    const again = annaReplies('99', '1', { text, at: Date.now() + 1_000 });
    await blog.background.store.recordPage(blogSite, annasPage([again]));
    await notifyDue(blog.background, now + day);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('waits for the end of quiet times', async () => {
    await set(promises, { quiet: { ...noQuiet, days: [2] } });
    await notifyDue(blog.background, now);
    expect(told).not.toHaveBeenCalled();
    await notifyDue(blog.background, now + day);
    expect(told).toHaveBeenCalledOnce();
  });

  test('with others is one sentence', async () => {
    await promise('2', now);
    await notifyDue(blog.background, now);
    expect(told).toHaveBeenCalledOnce();
    expect(told.mock.lastCall).toMatchObject(['promises', { title: '2 promises to keep' }]);
  });
});

describe('a click', () => {
  test('on a promise opens the comment', async () => {
    await wait('Quanta farina?');
    await openNotified(blog.background, `promise:${commentKey('1')}`);
    expect([...browser.tabs.values()].at(-1)?.url).toBe(`${blogOrigin}/pane/#comment-1`);
    expect(await shown()).toEqual([]);
  });

  test.each(['digest', 'promises', 'promise:wordpress:blog.example/comment/404'])(
    'on %s opens the dashboard',
    async (id) => {
      await openNotified(blog.background, id);
      expect([...browser.tabs.values()].at(-1)?.url).toMatch(/dashboard\.html#inbox$/u);
    },
  );
});
