import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseFromMenu } from '../../lib/background/choose-from-menu.ts';
import { buildMenus, commentActions, menuChoiceOf } from '../../lib/background/menus.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { MenuTarget } from '../../lib/messages/messages.ts';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
import { starterSet } from '../../lib/templates/starter-set.ts';
import { aComment, blogOrigin } from '../kit/annas-page.ts';
import { type Companion, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, commentKey, openBlog, openPost } from './annas-blog.ts';

const t = createTranslator('en');
let browser: StandInBrowser;

beforeEach(() => {
  browser = standInBrowser();
});

const site = (origin: string) => ({
  platform: 'wordpress' as const,
  origin,
  mode: 'page' as const,
  panelOpen: true,
});
const on: Settings = {
  ...defaultSettings,
  sites: [site(blogOrigin), site('http://localhost:8080'), site('http://localhost:9090')],
};

describe('the menu', () => {
  test('stands on the sites that are on, and only there', async () => {
    await buildMenus(on, t);
    for (const item of browser.menus.values()) {
      expect(item.documentUrlPatterns).toEqual(['https://blog.example/*', 'http://localhost/*']);
    }
    await buildMenus(defaultSettings, t);
    expect(browser.menus.size).toBe(0);
  });

  test('has every action and every template once, however often it is built', async () => {
    await Promise.all([
      buildMenus(on, t),
      buildMenus(on, createTranslator('fr')),
      buildMenus(on, t),
    ]);
    expect(browser.errors).toEqual([]);
    const ids = [...browser.menus.keys()];
    for (const action of commentActions) expect(ids).toContain(`comment:${action}`);
    for (const { id } of starterSet) expect(ids).toContain(`template:${id}`);
    expect(browser.menus.get('comment:done')?.title).toBe(t('menu:done'));
  });

  test('puts the person’s own language first', async () => {
    await buildMenus(on, createTranslator('fr'));
    const folders = [...browser.menus.keys()].filter((id) => id.startsWith('templates:'));
    expect(folders).toEqual(['templates:fr', 'templates:it', 'templates:en']);
  });

  test('has each entry’s folder before the entry', async () => {
    await buildMenus(on, t);
    const seen = new Set<string | number>();
    for (const [id, { parentId }] of browser.menus) {
      if (parentId !== undefined) expect(seen).toContain(parentId);
      seen.add(id);
    }
  });

  test('offers what to do on a comment also on the links and pictures in it', async () => {
    await buildMenus(on, t);
    expect(browser.menus.get('comment:done')?.contexts).toEqual(
      expect.arrayContaining(['page', 'link', 'image', 'selection']),
    );
    expect(browser.menus.get('templates')?.contexts).toEqual(['editable']);
  });
});

test.each([
  ['comment:done', { act: 'comment', action: 'done' }],
  ['template:it-thanks', { act: 'template', templateId: 'it-thanks' }],
  ['template:a:b', { act: 'template', templateId: 'a:b' }],
  ['comment:constructor', null],
  ['comment:', null],
  ['templates', null],
  ['templates:it', null],
  [7, null],
  ['x comment:done', null],
])('the entry %j means %j', (id, choice) => {
  expect(menuChoiceOf(id)).toEqual(choice);
});

describe('a choice', () => {
  let blog: Blog;
  let tabId: number;

  beforeEach(async () => {
    blog = await openBlog();
    tabId = await openPost(browser, blog, [aComment('1')]);
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

  test('of a template fills it for the person whom the box answers', async () => {
    const texts: string[] = [];
    const insert = ({ text }: { text: string }) => {
      texts.push(text);
      return { inserted: 'field' as const };
    };
    const named = starterSet.find(({ body }) => /^[^|]*\{\{firstName\}\}/u.test(body));
    await choose(`template:${named?.id}`, inBox, { 'menu.insert': insert });
    expect(texts[0]).toContain('Giulia');
    expect(texts[0]).not.toMatch(/[{}|]/u);
    expect((await record())?.drafts).toMatchObject([{ text: texts[0], how: 'field' }]);
  });

  test('of the same template twice under a post does not read the same', async () => {
    const texts: string[] = [];
    const insert = ({ text }: { text: string }) => {
      texts.push(text);
      return { inserted: 'field' as const };
    };
    const varied = starterSet.find(({ body }) => /\{[^{}]+\|[^{}]+\}/u.test(body));
    await choose(`template:${varied?.id}`, inBox, { 'menu.insert': insert });
    await choose(`template:${varied?.id}`, inBox, { 'menu.insert': insert });
    expect(texts[1]).not.toBe(texts[0]);
  });

  test('of a template in a box that answers nobody known is inserted, and logged for nobody', async () => {
    const plain = starterSet.find(({ body }) => !body.includes('{{'));
    const insert = vi.fn(() => ({ inserted: 'field' as const }));
    await choose(
      `template:${plain?.id}`,
      { commentId: null, editable: true },
      { 'menu.insert': insert },
    );
    expect(insert).toHaveBeenCalledOnce();
    const kinds = (await blog.background.database.interactions.toArray()).map(({ kind }) => kind);
    expect(kinds).not.toContain('draft.inserted');
  });

  test('of a template that is no more is said', async () => {
    await choose('template:it-forgotten', inBox);
    expect(said()).toEqual([t('failure:unknownVariable')]);
  });
});
