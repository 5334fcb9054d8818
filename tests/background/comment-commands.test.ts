import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commentCommands } from '../../lib/background/comment-commands.ts';
import { readFault } from '../../lib/background/fault.ts';
import { mostPostpones } from '../../lib/inbox/postpone.ts';
import { listen } from '../../lib/messages/listen.ts';
import type { CommandResult, FromView } from '../../lib/messages/messages.ts';
import { ladderWords } from '../../lib/templates/ladder-words.ts';
import { aComment } from '../kit/annas-page.ts';
import { panelIn, popup, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, commentKey, openBlog, openPost, readIn } from './annas-blog.ts';

let browser: StandInBrowser;
let blog: Blog;
let tabId: number;
let listening: AbortController;
const hour = 3_600_000;
const key = commentKey('1');

beforeEach(async () => {
  browser = standInBrowser();
  blog = await openBlog();
  tabId = await openPost(browser, blog, [aComment('1'), aComment('2')]);
  listening = new AbortController();
  listen<FromView>(commentCommands(blog.background), undefined, listening.signal);
});

afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

/** As the panel in the post's tab asks it. */
async function command<Name extends Extract<keyof FromView, `comment.${string}`>>(
  name: Name,
  payload: FromView[Name]['in'],
  sender = panelIn(tabId),
): Promise<FromView[Name]['out']> {
  const answered = await browser.say(name, payload, sender);
  expect(answered, `${name} is answered`).toHaveProperty('answer');
  return (answered as { answer: FromView[Name]['out'] }).answer;
}

const recordOf = async (id: string) => blog.background.database.comments.get(commentKey(id));
const statusOf = async (id: string) => (await recordOf(id))?.status;
const factsOf = (result: CommandResult) => ('done' in result ? (result.facts ?? []) : []);

describe('a decision', () => {
  test.each([
    ['comment.done', {}, 'done', 'answered'],
    ['comment.letGo', {}, 'letGo', 'letGo'],
    ['comment.letGo', { reason: 'spam' }, 'letGo', 'letGo'],
    ['comment.postpone', { until: Date.now() + hour }, 'postponed', 'postponed'],
  ] as const)(
    '%s with %j is written and can be taken back, once',
    async (name, more, done, status) => {
      const result = await command(name, { key, ...more });
      expect(result).toEqual({ done, facts: [expect.any(String)] });
      expect(await statusOf('1')).toBe(status);
      expect(blog.refreshed()).toBe(1);
      const facts = factsOf(result);
      expect(await command('comment.undo', { facts })).toEqual({ done: 'undone' });
      expect(await statusOf('1')).toBe('waiting');
      expect(await command('comment.undo', { facts })).toEqual({ failed: 'unknownComment' });
      expect(blog.refreshed()).toBe(2);
    },
  );

  test('keeps the reason for letting go, and none where none was given', async () => {
    await command('comment.letGo', { key, reason: 'spam' });
    await command('comment.letGo', { key: commentKey('2') });
    expect((await recordOf('1'))?.said[0]?.said).toEqual({ act: 'letGo', reason: 'spam' });
    expect((await recordOf('2'))?.said[0]?.said).toEqual({ act: 'letGo' });
  });

  test('is reopened', async () => {
    await command('comment.done', { key });
    expect(await command('comment.reopen', { key })).toMatchObject({ done: 'reopened' });
    expect(await statusOf('1')).toBe('waiting');
  });

  test('about a comment that is not in the log is refused', async () => {
    const nobody = { key: commentKey('99') };
    const refused = { failed: 'unknownComment' };
    const until = Date.now() + hour;
    expect(await command('comment.done', nobody)).toEqual(refused);
    expect(await command('comment.letGo', nobody)).toEqual(refused);
    expect(await command('comment.reopen', nobody)).toEqual(refused);
    expect(await command('comment.postpone', { ...nobody, until })).toEqual(refused);
    expect(await command('comment.undo', { facts: ['seen:whatever'] })).toEqual(refused);
    expect(await command('comment.showOnPage', nobody)).toEqual(refused);
    expect(await command('comment.reply', { ...nobody, text: 'Grazie!' })).toEqual(refused);
    expect(blog.refreshed()).toBe(0);
  });

  test('to postpone is refused the fourth time, and for a moment that is past', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let times = 0; times < mostPostpones; times += 1) {
      const until = Date.now() + hour;
      expect(await command('comment.postpone', { key, until })).toMatchObject({
        done: 'postponed',
      });
      vi.setSystemTime(until + 1);
    }
    const until = Date.now() + hour;
    expect(await command('comment.postpone', { key, until })).toEqual({
      failed: 'postponedTooOften',
    });
    const other = { key: commentKey('2'), until: Date.now() };
    expect(await command('comment.postpone', other)).toEqual({ failed: 'timeIsPast' });
    expect(await command('comment.promise', { key, text: 'A presto', due: Date.now() })).toEqual({
      failed: 'timeIsPast',
    });
  });

  test('a fact that is no decision cannot be undone', async () => {
    const facts = await blog.background.database.interactions.toArray();
    for (const { id } of facts) {
      expect(await command('comment.undo', { facts: [id] })).toEqual({ failed: 'unknownComment' });
    }
  });
});

describe('what fails', () => {
  test.each([
    [new Dexie.QuotaExceededError('full'), 'databaseFull', 'databaseFull'],
    [new Dexie.DatabaseClosedError('closed'), 'databaseBroken', 'databaseBroken'],
    [new TypeError('a mistake of ours'), 'noAnswer', null],
  ])('in the log is said, and shown in every view: %s', async (error, failed, fault) => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(blog.background.database, 'transaction').mockRejectedValue(error);
    expect(await command('comment.done', { key })).toEqual({ failed });
    expect(await readFault()).toBe(fault);
    expect(blog.refreshed()).toBe(fault === null ? 0 : 1);
  });

  test('because the page does not answer is said', async () => {
    browser.companionIn(tabId, {});
    expect(await command('comment.showOnPage', { key })).toEqual({ failed: 'unreachable' });
  });
});

describe('show on page', () => {
  test('asks the page that holds the comment', async () => {
    browser.companionIn(tabId, {
      'comment.show': ({ commentId }) => ({ shown: commentId === '1' }),
    });
    expect(await command('comment.showOnPage', { key })).toEqual({ done: 'shown' });
    expect(await command('comment.showOnPage', { key: commentKey('2') })).toEqual({
      failed: 'commentNotHere',
    });
  });

  test('asks no page that is about something else', async () => {
    const elsewhere = browser.openTab('https://blog.example/miele/');
    expect(await command('comment.showOnPage', { key }, panelIn(elsewhere))).toEqual({
      failed: 'commentNotHere',
    });
    expect(browser.toPage).toEqual([]);
  });

  test('from the side panel goes to the tab in front', async () => {
    browser.companionIn(tabId, { 'comment.show': () => ({ shown: true }) });
    expect(await command('comment.showOnPage', { key }, popup)).toEqual({ done: 'shown' });
    browser.tabs.clear();
    expect(await command('comment.showOnPage', { key }, popup)).toEqual({
      failed: 'commentNotHere',
    });
  });
});

describe('another wording', () => {
  test('is never the one at hand, and speaks the comment’s language', async () => {
    await readIn(blog, tabId, [
      aComment('3', { text: 'Merci pour la recette de la tarte !', lang: 'fr' }),
    ]);
    const french = Object.values(ladderWords.fr)
      .flat()
      .map((each) => each.replace('{{firstName}}', 'Giulia'));
    let text = 'Ricevuto, grazie!';
    for (let times = 0; times < 12; times += 1) {
      const next = (await command('comment.nextVariant', { key: commentKey('3'), not: text })).text;
      expect(next).not.toBe(text);
      expect(french).toContain(next);
      text = next;
    }
  });

  test('of a comment that is gone from the log is the one at hand', async () => {
    expect(await command('comment.nextVariant', { key: commentKey('99'), not: 'Ciao' })).toEqual({
      text: 'Ciao',
    });
  });
});
