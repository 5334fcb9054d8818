import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commentCommands } from '../../lib/background/comment-commands.ts';
import { readFault } from '../../lib/background/fault.ts';
import { inboxCommands } from '../../lib/background/inbox-commands.ts';
import { mostPostpones } from '../../lib/inbox/postpone.ts';
import { listen } from '../../lib/messages/listen.ts';
import type { CommandResult, FromView } from '../../lib/messages/messages.ts';
import { aComment, annaReplies } from '../kit/annas-page.ts';
import { panelIn, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, commentKey, openBlog, openPost, readIn } from './annas-blog.ts';
import { turnOn } from './annas-settings.ts';

let browser: StandInBrowser;
let blog: Blog;
let tabId: number;
let listening: AbortController;
const hour = 3_600_000;
const key = commentKey('1');
const nobody = commentKey('99');
const unknown = { failed: 'unknownComment' };

beforeEach(async () => {
  browser = standInBrowser();
  blog = await openBlog();
  tabId = await openPost(browser, blog, [aComment('1'), aComment('2'), aComment('3')]);
  listening = new AbortController();
  const handlers = { ...commentCommands(blog.background), ...inboxCommands(blog.background) };
  listen<FromView>(handlers, undefined, listening.signal);
});

afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

async function command<Name extends keyof FromView>(
  name: Name,
  payload: FromView[Name]['in'],
): Promise<FromView[Name]['out']> {
  const answered = await browser.say(name, payload, panelIn(tabId));
  expect(answered, `${name} is answered`).toHaveProperty('answer');
  return (answered as { answer: FromView[Name]['out'] }).answer;
}

const database = () => blog.background.database;
const statusOf = async (id: string) => (await database().comments.get(commentKey(id)))?.status;
const statuses = async () => [await statusOf('1'), await statusOf('2'), await statusOf('3')];
const keysOf = (...ids: string[]) => ids.map(commentKey);
const factsOf = (result: CommandResult) => ('done' in result ? (result.facts ?? []) : []);
const countFacts = () => database().interactions.count();

describe('a decision about several', () => {
  const until = Date.now() + hour;
  test.each([
    [{ act: 'done' }, 'done', 'answered'],
    [{ act: 'letGo' }, 'letGo', 'letGo'],
    [{ act: 'letGo', reason: 'spam' }, 'letGo', 'letGo'],
    [{ act: 'postpone', until }, 'postponed', 'postponed'],
  ] as const)('%j is written at once, with one undo', async (said, done, status) => {
    const result = await command('comments.decide', { keys: keysOf('1', '3'), said });
    expect(result).toEqual({ done, facts: [expect.any(String), expect.any(String)] });
    expect(await statuses()).toEqual([status, 'waiting', status]);
    expect(blog.refreshed()).toBe(1);
    expect(await command('comment.undo', { facts: factsOf(result) })).toEqual({ done: 'undone' });
    expect(await statuses()).toEqual(['waiting', 'waiting', 'waiting']);
  });

  test('that comes again, its answer lost, changes nothing and has the same undo', async () => {
    const said = { act: 'postpone', until } as const;
    const first = await command('comments.decide', { keys: keysOf('1', '2'), said });
    const facts = await countFacts();
    expect(await command('comments.decide', { keys: keysOf('1', '2'), said })).toEqual(first);
    expect(await countFacts()).toBe(facts);
  });

  test('is refused whole where one of them is not known', async () => {
    const facts = await countFacts();
    const said = { act: 'done' } as const;
    expect(await command('comments.decide', { keys: [key, nobody], said })).toEqual(unknown);
    expect(await countFacts()).toBe(facts);
    expect(blog.refreshed()).toBe(0);
  });

  test('to postpone is refused whole where one was put off three times', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let said = { act: 'postpone' as const, until: 0 };
    for (let times = 0; times < mostPostpones; times += 1) {
      said = { act: 'postpone', until: Date.now() + hour };
      expect(await command('comments.decide', { keys: [key], said })).toMatchObject({
        done: 'postponed',
      });
      expect(await command('comments.decide', { keys: [key], said })).toHaveProperty('done');
      vi.setSystemTime(said.until + 1);
    }
    const keys = keysOf('1', '2');
    const later = { act: 'postpone', until: Date.now() + hour } as const;
    expect(await command('comments.decide', { keys, said: later })).toEqual({
      failed: 'postponedTooOften',
    });
    expect(await statusOf('2')).toBe('waiting');
    const past = { act: 'postpone', until: Date.now() } as const;
    expect(await command('comments.decide', { keys, said: past })).toEqual({
      failed: 'timeIsPast',
    });
    expect(await command('comments.decide', { keys, said: { act: 'letGo' } })).toHaveProperty(
      'done',
    );
  });

  test.each([{ act: 'promise', due: 9 }, { act: 'reopen' }, { act: 'postpone', until: NaN }, {}])(
    'that is none for several is refused: %j',
    async (said) => {
      vi.spyOn(console, 'error').mockReturnValue();
      const facts = await countFacts();
      const payload = { keys: [key], said } as FromView['comments.decide']['in'];
      expect(await command('comments.decide', payload)).toEqual({ failed: 'noAnswer' });
      expect(await countFacts()).toBe(facts);
    },
  );

  test('is undone for all or for none', async () => {
    const result = await command('comments.decide', {
      keys: keysOf('1', '2', '3'),
      said: { act: 'done' },
    });
    const [first = '', ...others] = factsOf(result);
    expect(await command('comment.undo', { facts: [first] })).toEqual({ done: 'undone' });
    expect(await command('comment.undo', { facts: [first, ...others] })).toEqual(unknown);
    expect(await statuses()).toEqual(['waiting', 'answered', 'answered']);
    expect(await command('comment.undo', { facts: others })).toEqual({ done: 'undone' });
  });

  test('leaves nothing behind where the log fails in the midst', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const failure = new Dexie.QuotaExceededError('full');
    const put = vi.spyOn(database().comments, 'bulkPut').mockRejectedValue(failure);
    const facts = await countFacts();
    expect(
      await command('comments.decide', { keys: keysOf('1', '2'), said: { act: 'done' } }),
    ).toEqual({ failed: 'databaseFull' });
    put.mockRestore();
    expect(await countFacts()).toBe(facts);
    expect(await statuses()).toEqual(['waiting', 'waiting', 'waiting']);
  });
});

describe('the kind of a comment', () => {
  test('is what the person says, until it is taken back', async () => {
    const result = await command('comment.label', { key, label: 'question' });
    expect(result).toEqual({ done: 'labelled', facts: [expect.any(String)] });
    expect((await database().comments.get(key))?.labelled).toMatchObject([{ label: 'question' }]);
    expect(await command('comment.undo', { facts: factsOf(result) })).toEqual({ done: 'undone' });
    expect((await database().comments.get(key))?.labelled).toEqual([]);
    expect(blog.refreshed()).toBe(2);
  });

  test('of a comment that is not known is refused', async () => {
    expect(await command('comment.label', { key: nobody, label: 'praise' })).toEqual(unknown);
  });

  test('is one of those that there are', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const payload = { key, label: 'spam' } as unknown as FromView['comment.label']['in'];
    expect(await command('comment.label', payload)).toEqual({ failed: 'noAnswer' });
  });
});

test('the history of a comment is told, newest first', async () => {
  await command('comment.letGo', { key, reason: 'spam' });
  const { lines } = await command('comment.history', { key });
  expect(lines).toMatchObject([
    { what: 'letGo', by: 'person', reason: 'spam' },
    { what: 'seen', by: 'page' },
    { what: 'written', by: 'page' },
  ]);
  expect(await command('comment.history', { key: nobody })).toEqual({ lines: [] });
});

describe('to start afresh', () => {
  const before = Date.UTC(2026, 10, 2, 8, 30);
  beforeEach(() =>
    readIn(blog, tabId, [
      aComment('40'),
      aComment('50', { at: null }),
      aComment('51', { folded: { hidden: 3 } }),
      aComment('52', { parentId: '3' }),
      annaReplies('53', '2', { text: 'Un bicchiere scarso.' }),
    ]),
  );

  test('lets go of what waits and was written before, once it was counted, with one undo', async () => {
    await command('comment.postpone', { key: commentKey('3'), until: Date.now() + hour });
    expect(await command('inbox.countBefore', { before })).toEqual({ count: 1 });
    const result = await command('inbox.startAfresh', { before });
    expect(result).toEqual({ done: 'startedAfresh', facts: [expect.any(String)] });
    expect(await statuses()).toEqual(['letGo', 'answered', 'postponed']);
    expect([await statusOf('40'), await statusOf('50'), await statusOf('51')]).toEqual([
      'waiting',
      'waiting',
      'unknown',
    ]);
    expect((await database().comments.get(key))?.said[0]?.said).toEqual({
      act: 'letGo',
      afresh: true,
    });
    expect(await command('inbox.countBefore', { before })).toEqual({ count: 0 });
    await command('comment.undo', { facts: factsOf(result) });
    expect(await statusOf('1')).toBe('waiting');
  });

  test('goes by when it was seen first where nobody knows when it was written', async () => {
    const seenAt = (await database().comments.get(commentKey('50')))?.seenAt ?? 0;
    const count = async (moment: number) =>
      (await command('inbox.countBefore', { before: moment })).count;
    expect((await count(seenAt + 1)) - (await count(seenAt))).toBe(1);
  });

  test('leaves alone what does not count', async () => {
    await turnOn({ sites: [] });
    expect(await command('inbox.countBefore', { before: Date.now() })).toEqual({ count: 0 });
    expect(await command('inbox.startAfresh', { before: Date.now() })).toEqual({
      done: 'startedAfresh',
    });
    expect(await statusOf('1')).toBe('waiting');
  });
});

describe('unsent words', () => {
  const id = `${key} reply`;
  const read = async () => (await command('drafts.read', {})).drafts;
  const write = (text: string | null, of = id) => command('draft.write', { id: of, text });

  test('are kept, changed and forgotten', async () => {
    expect(await read()).toEqual({});
    expect(await write('Cara Giu')).toEqual({ taken: true });
    await write('Cara Giulia');
    await write('altro', `${key} letGo`);
    expect(await read()).toEqual({ [id]: 'Cara Giulia', [`${key} letGo`]: 'altro' });
    await write(null);
    expect(await read()).toEqual({ [`${key} letGo`]: 'altro' });
  });

  test('are forgotten after 60 days, and with their comment', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await write('vecchio');
    await write('nuovo', 'about something else');
    vi.setSystemTime(Date.now() + 59 * 86_400_000);
    await write('giovane', `${commentKey('2')} reply`);
    expect(Object.values(await read()).toSorted()).toEqual(['giovane', 'nuovo', 'vecchio']);
    vi.setSystemTime(Date.now() + 86_400_000);
    expect(await read()).toEqual({ [`${commentKey('2')} reply`]: 'giovane' });
    await blog.background.store.recordGone([commentKey('2')]);
    expect(await read()).toEqual({});
    expect(await database().drafts.count()).toBe(0);
  });

  test('are kept up to a length that no site takes, with no half a character', async () => {
    await write(`${'a'.repeat(19_999)}🙏`);
    const { [id]: kept = '' } = await read();
    expect(kept).toHaveLength(20_000);
    expect(kept.isWellFormed()).toBe(true);
  });

  test('that the log refuses are not answered, so that the view keeps them, and the fault is shown', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(database().drafts, 'put').mockRejectedValue(new Dexie.QuotaExceededError('full'));
    expect(await browser.say('draft.write', { id, text: 'x' }, panelIn(tabId))).not.toHaveProperty(
      'answer',
    );
    expect(await readFault()).toBe('databaseFull');
    expect(blog.refreshed()).toBe(1);
  });
});

describe('words made of a template', () => {
  test('say so in the log', async () => {
    browser.companionIn(tabId, { 'draft.insert': () => ({ inserted: 'paste' }) });
    await command('comment.reply', { key, text: 'Grazie!', templateId: 'thanks-2' });
    const due = Date.now() + hour;
    await command('comment.promise', { key, text: 'Ci penso.', templateId: 'promise-1', due });
    const facts = await database().interactions.where('templateId').notEqual('').toArray();
    expect(facts).toMatchObject([
      { kind: 'draft.inserted', templateId: 'promise-1', purpose: 'promise', due },
      { kind: 'draft.inserted', templateId: 'thanks-2', purpose: 'reply' },
    ]);
    const drafts = (await database().comments.get(key))?.drafts;
    expect(drafts?.map(({ templateId }) => templateId)).toEqual(['thanks-2', 'promise-1']);
  });
});
