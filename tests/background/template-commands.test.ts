import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { expandShortcut, readShortcuts } from '../../lib/background/expand-shortcut.ts';
import { insertFor } from '../../lib/background/insert-for.ts';
import { templateCommands } from '../../lib/background/template-commands.ts';
import type { FromView } from '../../lib/messages/messages.ts';
import type { Template } from '../../lib/templates/template.ts';
import { aComment, annaReplies } from '../kit/annas-page.ts';
import { popup, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, commentKey, openBlog, openPost } from './annas-blog.ts';

let browser: StandInBrowser;
let blog: Blog;
let tabId: number;
const key = commentKey('1');

beforeEach(async () => {
  browser = standInBrowser();
  blog = await openBlog({ language: 'it', expandShortcuts: true });
  tabId = await openPost(browser, blog, [
    aComment('1', { text: 'Che buono, grazie della ricetta, la provo domani con mia sorella!' }),
    aComment('2', { text: 'Wow!', author: { id: 'guest:Tom', name: 'Tom Hartley' } }),
  ]);
});

async function ask<Name extends keyof ReturnType<typeof templateCommands>>(
  name: Name,
  payload: FromView[Name]['in'],
): Promise<FromView[Name]['out']> {
  const handler = templateCommands(blog.background)[name] as (
    payload: FromView[Name]['in'],
    sender: typeof popup,
  ) => Promise<FromView[Name]['out']>;
  return handler(payload, popup);
}

const own: Template = {
  id: 'own',
  title: 'Grazie a te',
  folder: 'Miei',
  tags: [],
  texts: { it: '{Grazie|Ciao}, {{firstName}}! {{cursor}}' },
  goodFor: ['other'],
  purpose: 'acknowledge',
  shortcut: 'grazie',
  favourite: true,
  position: -1,
  changedAt: 0,
};
const save = (about: Partial<Template> = {}) =>
  ask('template.save', { template: { ...own, ...about } });
const library = async () => (await ask('templates.read', {})).templates;
const inLibrary = async (id: string) => (await library()).find((each) => each.id === id);

describe('the library', () => {
  test('is the starter set at first, and the menus follow what is saved', async () => {
    expect(await library()).toHaveLength(30);
    expect(await save()).toEqual({ done: 'saved' });
    const [first] = await library();
    expect(first).toMatchObject({ id: 'own', use: { count: 0, lastAt: null } });
    expect(first?.changedAt).toBeGreaterThan(0);
    expect(browser.menus.get('favourite:own')?.title).toBe('★ Grazie a te');
  });

  test.each<[string, object, string]>([
    ['a fault in its language', { texts: { it: 'Ciao {{nick}}' } }, 'faultyTemplate'],
    ['no words at all', { texts: { it: ' ' } }, 'emptyText'],
    ['a text that is too long', { texts: { it: 'x'.repeat(5001) } }, 'faultyTemplate'],
    ['no title', { title: ' ' }, 'faultyTemplate'],
    ['a shortcut of two words', { shortcut: 'due parole' }, 'faultyTemplate'],
    ['a language that is none', { texts: { '<b>': 'Ciao' } }, 'faultyTemplate'],
    ['a purpose that is none', { purpose: 'sell' }, 'faultyTemplate'],
  ])('refuses one with %s', async (_, about, failed) => {
    expect(await save(about)).toEqual({ failed });
    expect(await library()).toHaveLength(30);
  });

  test('refuses a shortcut that another has, until that one is removed', async () => {
    await save();
    expect(await save({ id: 'other', shortcut: 'Grazie' })).toEqual({ failed: 'shortcutTaken' });
    expect(await ask('template.remove', { ids: ['own'] })).toEqual({ done: 'removed' });
    expect(await save({ id: 'other', shortcut: 'Grazie' })).toEqual({ done: 'saved' });
    expect(await ask('template.restore', { ids: ['own'] })).toEqual({ failed: 'shortcutTaken' });
  });

  test('gives back what was removed as it was, and the starter set as it came', async () => {
    const original = await inLibrary('thanks-1');
    if (!original) throw new Error('there is no thanks-1');
    const { use: _, ...template } = original;
    await ask('template.save', { template: { ...template, texts: { it: 'Ciao' } } });
    await ask('template.remove', { ids: ['thanks-1'] });
    expect(await inLibrary('thanks-1')).toBeUndefined();
    await ask('template.restore', { ids: ['thanks-1'] });
    expect((await inLibrary('thanks-1'))?.texts).toEqual({ it: 'Ciao' });
    await ask('template.restore', { ids: ['thanks-1'] });
    expect((await inLibrary('thanks-1'))?.texts).toEqual(original.texts);
  });

  test('takes a new order, and keeps of the starter set nothing but that', async () => {
    const ids = (await library()).map(({ id }) => id).toReversed();
    expect(await ask('templates.order', { ids })).toEqual({ done: 'saved' });
    expect((await library()).map(({ id }) => id)).toEqual(ids);
    const rows = await blog.background.database.templates.toArray();
    for (const row of rows)
      expect(Object.keys(row).toSorted()).toEqual(['changedAt', 'id', 'position']);
  });

  test('imports all or nothing', async () => {
    const templates = [own, { ...own, id: 'b', shortcut: 'grazie' }];
    expect(await ask('templates.import', { templates })).toEqual({ failed: 'shortcutTaken' });
    expect(await library()).toHaveLength(30);
    const apart = [own, { ...own, id: 'b', shortcut: 'b' }];
    expect(await ask('templates.import', { templates: apart })).toEqual({ done: 'imported' });
    expect(await library()).toHaveLength(32);
  });

  test('counts how often each was put into a box, and when last', async () => {
    await save();
    browser.companionIn(tabId, { 'draft.insert': () => ({ inserted: 'paste' }) });
    for (const text of ['Grazie!', 'Ciao!']) {
      const words = { text, purpose: 'reply', templateId: 'own' } as const;
      await insertFor(blog.background, key, words, tabId);
    }
    const use = (await inLibrary('own'))?.use;
    expect(use?.count).toBe(2);
    expect(use?.lastAt).toBeGreaterThan(Date.now() - 60_000);
    expect((await inLibrary('thanks-1'))?.use).toEqual({ count: 0, lastAt: null });
  });
});

describe('for a comment', () => {
  test('the best and the favourites are filled, ready to read', async () => {
    await save();
    const { best, favourites } = await ask('comment.templates', { key });
    expect(best).toHaveLength(5);
    expect(favourites).toEqual([
      {
        id: 'own',
        title: own.title,
        text: 'Grazie, Giulia! ',
        purpose: 'acknowledge',
        cursor: 16,
        timesHere: 0,
      },
    ]);
    for (const { text, asks } of best) if (!asks) expect(text).not.toMatch(/[{}|]/u);
  });

  test('there is nothing where it is not known', async () => {
    const nobody = commentKey('99');
    expect(await ask('comment.templates', { key: nobody })).toEqual({ best: [], favourites: [] });
    expect(await ask('comment.fillTemplate', { key: nobody, id: 'own' })).toEqual({
      failed: 'unknownComment',
    });
    expect(await ask('comment.fillTemplate', { key, id: 'own' })).toEqual({
      failed: 'unknownTemplate',
    });
    expect(await ask('comment.countSame', { key: nobody, text: 'x' })).toEqual({ times: 0 });
  });

  test('questions are asked, and their answers put in', async () => {
    await save({ texts: { it: 'Il {{ask:Quando?}}, {{firstName}}.' } });
    const asked = await ask('comment.fillTemplate', { key, id: 'own' });
    expect(asked).toMatchObject({ ready: { asks: ['Quando?'] } });
    const answers = ['3 maggio'];
    expect(await ask('comment.fillTemplate', { key, id: 'own', answers })).toMatchObject({
      ready: { text: 'Il 3 maggio, Giulia.' },
    });
    expect(await ask('comment.fillTemplate', { key, id: 'own', answers: [' '] })).toEqual({
      failed: 'notFillable',
    });
  });

  test('another variant is given for words that the person wants exchanged, or that stand there', async () => {
    await save();
    const other = await ask('comment.fillTemplate', { key, id: 'own', not: 'Grazie, Giulia! ' });
    expect(other).toMatchObject({ ready: { text: 'Ciao, Giulia! ' } });
    await openPost(browser, blog, [annaReplies('9', '2', { text: 'grazie, Giulia!' })]);
    expect(await ask('comment.fillTemplate', { key, id: 'own' })).toMatchObject({
      ready: { text: 'Ciao, Giulia! ' },
    });
  });

  test('the same words under its post are counted, once if inserted and sent', async () => {
    browser.companionIn(tabId, { 'draft.insert': () => ({ inserted: 'paste' }) });
    const words = { text: 'Grazie!', purpose: 'reply' } as const;
    await insertFor(blog.background, key, words, tabId);
    const times = async () => (await ask('comment.countSame', { key, text: ' grazie! ' })).times;
    expect(await times()).toBe(1);
    await openPost(browser, blog, [annaReplies('8', '1', { text: 'Grazie!' })]);
    expect(await times()).toBe(1);
    await openPost(browser, blog, [annaReplies('9', '2', { text: '@Tom Grazie!' })]);
    expect(await times()).toBe(2);
  });

  test('“Wow!” under an Italian post is answered in Italian', async () => {
    await blog.background.store.judgeAgain('all');
    const { best } = await ask('comment.templates', { key: commentKey('2') });
    const text = best.map((each) => each.text).join(' ');
    expect(text).toMatch(/grazie/iu);
    expect(text).not.toMatch(/thank/iu);
  });

  test('one is addressed formally where the person does so in that language', async () => {
    const informal = await ask('comment.fillTemplate', { key, id: 'welcome-2' });
    blog = await openBlog({ language: 'it', formalIn: ['it'] });
    tabId = await openPost(browser, blog, [aComment('1')]);
    expect(await ask('comment.fillTemplate', { key, id: 'welcome-2' })).not.toEqual(informal);
  });
});

describe('words typed by hand', () => {
  const put = async (text: string) => {
    const texts: string[] = [];
    browser.companionIn(tabId, {
      'draft.insert': (request) => {
        texts.push(request.text);
        return { inserted: 'paste' };
      },
    });
    const result = await insertFor(blog.background, key, { text, purpose: 'reply' }, tabId);
    return [result, ...texts];
  };

  test.each([
    ['Ciao {a|b}', 'Ciao {a|b}'],
    ['Ciao {{firstName}}', 'Ciao Giulia'],
  ])('%j becomes %j', async (text, expected) => {
    expect(await put(text)).toEqual([{ done: 'inserted' }, expected]);
  });

  test.each([
    ['Ciao {{nick}}', 'unknownVariable'],
    ['Ciao {{ask:Chi?}}', 'notFillable'],
    ['Ciao {{', 'unknownVariable'],
  ])('%j is refused: nothing unresolved is inserted', async (text, failed) => {
    expect(await put(text)).toEqual([{ failed }]);
  });
});

describe('a shortcut', () => {
  const expand = (shortcut: string, commentId: string | null = '1') =>
    expandShortcut(blog.background, tabId, { shortcut, commentId });

  test('becomes its words, for whom the box answers', async () => {
    await save();
    expect(await readShortcuts(blog.background)).toEqual(['grazie']);
    expect(await expand('GRAZIE')).toEqual({ text: 'Grazie, Giulia! ', cursor: 16 });
  });

  test('that is none, or cannot be filled without asking, stays as it is', async () => {
    await save();
    expect(await expand('ciao')).toBeNull();
    expect(await expand('grazie', null)).toBeNull();
    await save({ texts: { it: '{Ciao|{{ask:Che cosa?}}}' } });
    expect(await expand('grazie')).toBeNull();
    expect(await readShortcuts(blog.background), 'Tab stays the site’s own').toEqual([]);
  });

  test('does nothing where the person does not want it', async () => {
    await save();
    blog = await openBlog({ expandShortcuts: false });
    expect(await readShortcuts(blog.background)).toEqual([]);
    expect(await expand('grazie')).toBeNull();
  });
});
