import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseFromMenu } from '../../lib/background/choose-from-menu.ts';
import { commentActions, menuChoiceOf } from '../../lib/background/menu-choice.ts';
import { menuTitle } from '../../lib/background/menu-title.ts';
import { buildMenus } from '../../lib/background/menus.ts';
import { forgetWish, readWish } from '../../lib/background/panel-wishes.ts';
import { pointMenus, turnMenusTo } from '../../lib/background/point-menus.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { MenuTarget } from '../../lib/messages/messages.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { starterTemplates } from '../../lib/templates/starter-set.ts';
import type { Template } from '../../lib/templates/template.ts';
import { aComment, blogOrigin } from '../kit/annas-page.ts';
import { type Companion, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, commentKey, openBlog, openPost, readIn } from './annas-blog.ts';

const t = createTranslator('en');
const starter = starterTemplates('en');
let browser: StandInBrowser;

beforeEach(() => {
  browser = standInBrowser();
});

const site = (origin: string, mode: 'page' | 'side' = 'page') => ({
  platform: 'wordpress' as const,
  origin,
  mode,
  panelOpen: true,
});
const on: Partial<Settings> = {
  sites: [
    site(blogOrigin),
    site('http://localhost:8080'),
    site('http://localhost:9090'),
    site('https://beside.example', 'side'),
  ],
  language: 'en',
};

const own: Template = {
  id: '01KAGW3T0000000000000000AA',
  title: 'Salt & bread',
  folder: 'Recipes',
  tags: [],
  texts: { en: 'Salt: {{ask:How much?}}' },
  goodFor: [],
  purpose: 'reply',
  favourite: true,
  position: -1,
  changedAt: 1,
};

describe('the menu', () => {
  test('stands on the sites that are on, in whose pages we are, and only there', async () => {
    const { background } = await openBlog(on);
    await buildMenus(background);
    for (const item of browser.menus.values()) {
      expect(item.documentUrlPatterns).toEqual(['https://blog.example/*', 'http://localhost/*']);
    }
    const { background: off } = await openBlog({ sites: [] });
    await buildMenus(off);
    expect(browser.menus.size).toBe(0);
  });

  test('has every action and at most thirty templates once, however often it is built', async () => {
    const { background } = await openBlog(on);
    await background.database.templates.put(own);
    await Promise.all([buildMenus(background), buildMenus(background), buildMenus(background)]);
    expect(browser.errors).toEqual([]);
    const ids = [...browser.menus.keys()];
    for (const action of commentActions) expect(ids).toContain(`comment:${action}`);
    expect(ids.filter((id) => id.startsWith('template:'))).toHaveLength(30);
    expect(ids).toContain(`template:${own.id}`);
    expect(ids).not.toContain(`template:${starter.at(-1)?.id}`);
    expect(ids).toContain(`favourite:${own.id}`);
    expect(browser.menus.get(`favourite:${own.id}`)?.title).toBe('★ Salt && bread');
    expect(browser.menus.get('comment:done')?.title).toBe(t('menu:done'));
  });

  test('names the folders in the language of the interface, and one’s own as they are', async () => {
    const { background } = await openBlog({ ...on, language: 'fr' });
    await background.database.templates.put(own);
    await buildMenus(background);
    expect(browser.menus.get('folder:thanks')?.title).toBe('Remerciements');
    expect(browser.menus.get('folder:Recipes')?.title).toBe('Recipes');
  });

  test('has each entry’s folder before the entry', async () => {
    const { background } = await openBlog(on);
    await buildMenus(background);
    const seen = new Set<string | number>();
    for (const [id, { parentId }] of browser.menus) {
      if (parentId !== undefined) expect(seen).toContain(parentId);
      seen.add(id);
    }
  });

  test('offers what to do on a comment also on the links and pictures in it, but not unasked', async () => {
    const { background } = await openBlog(on);
    await buildMenus(background);
    expect(browser.menus.get('comment:done')?.contexts).toEqual(
      expect.arrayContaining(['page', 'link', 'image', 'selection']),
    );
    expect(shown()).not.toContain('comment:done');
    expect(browser.menus.get('templates')?.contexts).toEqual(['editable']);
    expect(browser.menus.get('saveSelection')?.contexts).toEqual(['selection']);
  });
});

/** The entries that can be seen, were the click in the right place. */
const shown = () =>
  [...browser.menus].filter(([, { visible }]) => visible !== false).map(([id]) => id);
const actionsShown = () => shown().filter((id) => id.startsWith('comment:'));
const bestShown = () => shown().filter((id) => id.startsWith('best:'));

describe('while the pointer moves', () => {
  let blog: Blog;
  let tabId: number;

  beforeEach(async () => {
    blog = await openBlog(on);
    tabId = await openPost(browser, blog, [
      aComment('1', { text: 'What a lovely loaf, thank you for writing it all down for us' }),
      aComment('2', { text: 'Which flour do you use?' }),
    ]);
    await buildMenus(blog.background);
  });
  const point = (commentId: string | null, editable = false) =>
    pointMenus(blog.background, tabId, { commentId, editable });

  test('what to do on a comment shows on a comment only', async () => {
    await point('1');
    expect(actionsShown()).toEqual(commentActions.map((action) => `comment:${action}`));
    await point(null);
    expect(actionsShown()).toEqual([]);
    await point('99');
    expect(actionsShown()).toEqual([]);
    await point('1', true);
    expect(actionsShown()).toEqual([]);
  });

  test('a bare thanks is not offered for a question', async () => {
    await point('2');
    expect(actionsShown()).toEqual(
      ['promise', 'postpone', 'done', 'letGo'].map((action) => `comment:${action}`),
    );
  });

  test('a reply box has the best for the comment that it answers', async () => {
    await point('2', true);
    expect(bestShown()).toHaveLength(5);
    const forQuestion = bestShown().map((id) => browser.menus.get(id)?.title ?? '');
    for (const title of forQuestion) {
      expect(title).not.toMatch(/\{\{/u);
      expect(title.length).toBeLessThanOrEqual(60);
    }
    await point('1', true);
    expect(bestShown().map((id) => browser.menus.get(id)?.title)).not.toEqual(forQuestion);
    await point(null);
    expect(bestShown()).toEqual([]);
  });

  test('each tab keeps its own, and a page that is gone has nothing', async () => {
    await point('1');
    const other = browser.openTab(`${blogOrigin}/other/`);
    await turnMenusTo(blog.background, other);
    expect(actionsShown()).toEqual([]);
    await turnMenusTo(blog.background, tabId);
    expect(actionsShown()).not.toEqual([]);
    await pointMenus(blog.background, tabId, null);
    expect(actionsShown()).toEqual([]);
  });

  test('of many pointings at once the last holds', async () => {
    await Promise.all([point('1'), point('2', true), point(null), point('2')]);
    expect(actionsShown()).toHaveLength(4);
    expect(bestShown()).toEqual([]);
  });

  test('menus built anew show the same', async () => {
    await point('1');
    await buildMenus(blog.background);
    expect(actionsShown()).toHaveLength(5);
  });
});

test.each([
  ['Salt & bread', 'Salt && bread'],
  ['100%sure', '100%\u200bsure'],
  ['a\n\n b', 'a b'],
  ['x'.repeat(61), `${'x'.repeat(59)}…`],
  ['👩‍🍳'.repeat(60), '👩‍🍳'.repeat(60)],
])('%j is in a menu %j', (words, title) => expect(menuTitle(words)).toBe(title));

test.each([
  ['comment:done', { act: 'comment', action: 'done' }],
  ['template:thanks-1', { act: 'template', templateId: 'thanks-1' }],
  ['favourite:thanks-1', { act: 'template', templateId: 'thanks-1' }],
  ['template:a:b', { act: 'template', templateId: 'a:b' }],
  ['best:3', { act: 'best', place: 3 }],
  ['best:x', null],
  ['all', { act: 'all' }],
  ['saveSelection', { act: 'saveSelection' }],
  ['comment:constructor', null],
  ['comment:', null],
  ['templates', null],
  ['folder:thanks', null],
  [7, null],
  ['x comment:done', null],
])('the entry %j means %j', (id, choice) => {
  expect(menuChoiceOf(id)).toEqual(choice);
});

describe('a choice', () => {
  let blog: Blog;
  let tabId: number;

  beforeEach(async () => {
    blog = await openBlog(on);
    tabId = await openPost(browser, blog, [aComment('1', { text: 'Hello from the valley' })]);
  });

  const choose = (menuItemId: string, target: MenuTarget | null, more: Companion = {}) => {
    browser.companionIn(tabId, {
      ...(target && { 'menu.target': () => target }),
      'companion.say': () => ({ taken: true }),
      ...more,
    });
    return chooseFromMenu(blog.background, { menuItemId, editable: target?.editable ?? false }, {
      id: tabId,
    } as never);
  };
  const onComment: MenuTarget = { commentId: '1', editable: false };
  const inBox: MenuTarget = { commentId: '1', editable: true };
  const record = () => blog.background.database.comments.get(commentKey('1'));
  const said = () =>
    browser.toPage.flatMap(({ name, payload }) =>
      name === 'companion.say' ? [(payload as { text: string }).text] : [],
    );

  test.each([
    ['done', 'answered', 'notice:done'],
    ['letGo', 'letGo', 'notice:letGo'],
    ['postpone', 'postponed', 'notice:postponed'],
  ] as const)('to %s is done and said in the page', async (action, status, notice) => {
    await choose(`comment:${action}`, onComment);
    expect((await record())?.status).toBe(status);
    expect(said()).toEqual([t(notice)]);
  });

  test('to thank puts thanks in the box, and needs no words about it', async () => {
    const insert = vi.fn(() => ({ inserted: 'paste' as const }));
    await choose('comment:acknowledge', onComment, { 'draft.insert': insert });
    expect(insert).toHaveBeenCalledOnce();
    expect((await record())?.drafts).toMatchObject([{ purpose: 'acknowledge' }]);
    expect(said()).toEqual([]);
  });

  test('to promise keeps tomorrow as its day', async () => {
    await choose('comment:promise', onComment, { 'draft.insert': () => ({ inserted: 'paste' }) });
    const due = (await record())?.drafts[0]?.due ?? 0;
    expect(due).toBeGreaterThan(Date.now());
    expect(due).toBeLessThan(Date.now() + 2 * 86_400_000);
  });

  test.each<[string, MenuTarget | null, string]>([
    ['where no comment is', { commentId: null, editable: false }, 'failure:noCommentThere'],
    [
      'on a comment that is not in the log',
      { commentId: '99', editable: false },
      'failure:noCommentThere',
    ],
    ['where the page does not answer', null, 'failure:unreachable'],
  ])('%s is refused with a sentence', async (_, target, sentence) => {
    await choose('comment:done', target);
    expect(said()).toEqual([t(sentence as 'failure:unreachable')]);
    expect((await record())?.status).toBe('waiting');
  });

  test('that is no entry of ours does nothing', async () => {
    await choose('comment:constructor', onComment);
    await chooseFromMenu(blog.background, { menuItemId: 'comment:done' } as never, undefined);
    expect(browser.toPage).toEqual([]);
  });

  /** A companion whose box takes what it is given. */
  const taking = () => {
    const texts: string[] = [];
    const companion: Companion = {
      'menu.insert': ({ text }) => {
        texts.push(text);
        return { inserted: 'field' };
      },
    };
    return { texts, companion };
  };

  test('to thank for a question is refused: it wants an answer', async () => {
    await readIn(blog, tabId, [aComment('2', { text: 'Which flour do you use?' })]);
    const insert = vi.fn(() => ({ inserted: 'paste' as const }));
    await choose(
      'comment:acknowledge',
      { commentId: '2', editable: false },
      { 'draft.insert': insert },
    );
    expect(insert).not.toHaveBeenCalled();
    expect(said()).toEqual([t('failure:wantsAnswer')]);
  });

  test('of a template fills it for the person whom the box answers, and notes which it was', async () => {
    const { texts, companion } = taking();
    const named = starter.find(({ texts: { en = '' } }) => en.includes('{{firstName}}'));
    await choose(`template:${named?.id}`, inBox, companion);
    expect(texts[0]).toContain('Giulia');
    expect(texts[0]).not.toMatch(/[{}|]/u);
    expect((await record())?.drafts).toMatchObject([
      { text: texts[0], how: 'field', purpose: named?.purpose, templateId: named?.id },
    ]);
  });

  test('of one of the best is the template that stood there', async () => {
    const { texts, companion } = taking();
    await buildMenus(blog.background);
    await pointMenus(blog.background, tabId, { commentId: '1', editable: true });
    const place = bestShown().findIndex((id) => !browser.menus.get(id)?.title?.includes('['));
    const title = browser.menus.get(`best:${place}`)?.title;
    await choose(`best:${place}`, inBox, companion);
    expect(menuTitle(texts[0] ?? '')).toBe(title);
  });

  test('of the same template again and again under a post does not read the same', async () => {
    const { texts, companion } = taking();
    for (let round = 0; round < 3; round += 1)
      await choose('template:acknowledge-1', inBox, companion);
    expect(new Set(texts).size).toBe(3);
  });

  test('of a template in a box that answers nobody known is inserted, and logged for nobody', async () => {
    const { texts, companion } = taking();
    await choose('template:acknowledge-1', { commentId: null, editable: true }, companion);
    expect(texts).toHaveLength(1);
    const kinds = (await blog.background.database.interactions.toArray()).map(({ kind }) => kind);
    expect(kinds).not.toContain('draft.inserted');
  });

  test('of a template that is no more is said', async () => {
    await choose('template:forgotten', inBox);
    expect(said()).toEqual([t('failure:unknownTemplate')]);
  });

  test('of a template that lacks a value is said, and nothing is inserted', async () => {
    const { texts, companion } = taking();
    const faulty = { ...own, texts: { en: 'Hello {{nick}}' } };
    await blog.background.database.templates.put(faulty);
    await choose(`template:${own.id}`, inBox, companion);
    expect(texts).toEqual([]);
    expect(said()).toEqual([t('failure:notFillable')]);
  });

  test('of a template with questions opens the panel on that comment, and nothing is inserted', async () => {
    const { texts, companion } = taking();
    await blog.background.database.templates.put(own);
    await choose(`favourite:${own.id}`, inBox, companion);
    expect(texts).toEqual([]);
    expect(said()).toEqual([t('notice:asksInPanel')]);
    expect(await readWish(tabId)).toEqual({
      id: expect.any(String),
      open: 'template',
      key: commentKey('1'),
      templateId: own.id,
    });
  });

  test('of all templates opens the palette in the panel', async () => {
    await choose('all', inBox);
    expect(await readWish(tabId)).toMatchObject({ open: 'palette', key: commentKey('1') });
    expect(said()).toEqual([]);
  });

  test('is told to a panel until one has it', async () => {
    await choose('all', inBox);
    const wish = await readWish(tabId);
    if (!wish) throw new Error('Nothing was left for the panel.');
    await forgetWish(tabId, { ...wish, id: 'an earlier one' });
    expect(await readWish(tabId)).toEqual(wish);
    await forgetWish(tabId, wish);
    expect(await readWish(tabId)).toBeUndefined();
  });

  test('to save what is selected opens the dashboard with its lines', async () => {
    await choose('saveSelection', { ...inBox, selection: 'Thank you!\nSee you & all' });
    const [url = ''] = [...browser.tabs.values()].map((tab) => tab.url).slice(-1);
    expect(new URL(url).hash).toBe('#templates');
    expect(new URL(url).searchParams.get('text')).toBe('Thank you!\nSee you & all');
  });

  test('to save nothing is said', async () => {
    await choose('saveSelection', { ...inBox, selection: ' ' });
    expect(said()).toEqual([t('failure:emptyText')]);
  });
});
