import { browser, type Browser } from 'wxt/browser';
import type { Translate } from '../i18n/translator.ts';
import { matchPatternOf } from '../settings/match-pattern.ts';
import { mostSuggested } from '../templates/choose-templates.ts';
import { starterFolders, type Template } from '../templates/template.ts';
import type { Background } from './background.ts';
import { createQueue } from './create-queue.ts';
import { readLibrary } from './library.ts';
import { commentActions } from './menu-choice.ts';
import { menuTitle } from './menu-title.ts';
import { showPointed } from './point-menus.ts';

/** A comment is also its author's picture and the links in it, where browsers show no entry for `page`. */
const onComments = ['page', 'selection', 'link', 'image'] as const;

/** More templates than this nobody finds in a menu: the rest is behind "All templates…". */
export const mostInFolders = 30;
const mostFavourites = 9;

/**
 * Builds the right-click menus anew, on the sites where we stand in the page: templates in a box, what to do on a comment. Beside a page
 * nothing of ours may be there to hear what was clicked. What changes with the comment is only shown, hidden and named anew later.
 */
export function buildMenus(background: Background): Promise<void> {
  return inTurn(async () => {
    await build(background);
    await showPointed(background);
  });
}

/** Two buildings at once would each add every entry. */
const inTurn = createQueue();

async function build(background: Background): Promise<void> {
  const [{ sites }, t, library] = await Promise.all([
    background.settings(),
    background.translate(),
    readLibrary(background),
  ]);
  await browser.contextMenus.removeAll();
  const inPage = sites.filter(({ mode }) => mode === 'page');
  const documentUrlPatterns = [...new Set(inPage.map(({ origin }) => matchPatternOf(origin)))];
  if (documentUrlPatterns.length === 0) return;
  const create: Create = (item) =>
    void browser.contextMenus.create({ documentUrlPatterns, ...item });

  for (const action of commentActions) {
    const title = t(`menu:${action}`);
    create({ id: `comment:${action}`, contexts: [...onComments], title, visible: false });
  }
  create({ id: 'templates', contexts: ['editable'], title: t('menu:templates') });
  const inBox: Create = (item) =>
    create({ parentId: 'templates', contexts: ['editable'], ...item });
  for (let place = 0; place < mostSuggested; place += 1) {
    inBox({ id: `best:${place}`, title: '…', visible: false });
  }
  inBox({ id: 'line:best', type: 'separator', visible: false });
  createFavourites(library, inBox);
  createFolders(library, t, inBox);
  inBox({ id: 'line:all', type: 'separator' });
  inBox({ id: 'all', title: t('menu:allTemplates') });
  create({ id: 'saveSelection', contexts: ['selection'], title: t('menu:saveSelection') });
}

type Create = (item: Browser.contextMenus.CreateProperties) => void;

function createFavourites(library: readonly Template[], inBox: Create): void {
  const favourites = library.filter(({ favourite }) => favourite).slice(0, mostFavourites);
  for (const { id, title } of favourites) {
    inBox({ id: `favourite:${id}`, title: menuTitle(`★ ${title}`) });
  }
  if (favourites.length > 0) inBox({ id: 'line:favourites', type: 'separator' });
}

function createFolders(library: readonly Template[], t: Translate, inBox: Create): void {
  const folders = Map.groupBy(library.slice(0, mostInFolders), ({ folder }) => folder);
  for (const [folder, templates] of folders) {
    const parentId = `folder:${folder}`;
    inBox({ id: parentId, title: menuTitle(folderName(folder, t)) });
    for (const { id, title } of templates) {
      inBox({ id: `template:${id}`, parentId, title: menuTitle(title) });
    }
  }
}

/** Folders of the starter set are named in the language of the interface; others as the person named them. */
function folderName(folder: string, t: Translate): string {
  const known = starterFolders.find((each) => each === folder);
  if (known) return t(`template:folder.${known}`);
  return folder || t('template:noFolder');
}
