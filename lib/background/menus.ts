import { browser, type Browser } from 'wxt/browser';
import { languageNames } from '../i18n/language.ts';
import type { Translate } from '../i18n/translator.ts';
import { matchPatternOf } from '../settings/match-pattern.ts';
import { languages, type Settings } from '../settings/settings.ts';
import { starterSet } from '../templates/starter-set.ts';
import { createQueue } from './create-queue.ts';

export const commentActions = ['acknowledge', 'promise', 'postpone', 'done', 'letGo'] as const;
/** A comment is also its author's picture and the links in it, where browsers show no entry for `page`. */
const onComments = ['page', 'selection', 'link', 'image'] as const;
export type CommentAction = (typeof commentActions)[number];

/** What an entry of our menu means. */
export type MenuChoice =
  { act: 'comment'; action: CommentAction } | { act: 'template'; templateId: string };

/**
 * Builds the right-click menus anew, on the sites where we stand in the page: templates in a box, what to do on a comment. Beside a page
 * nothing of ours may be there to hear what was clicked.
 */
export function buildMenus(settings: Settings, t: Translate): Promise<void> {
  return inTurn(() => build(settings, t));
}

/** Two buildings at once would each add every entry. */
const inTurn = createQueue();

async function build({ sites }: Settings, t: Translate): Promise<void> {
  await browser.contextMenus.removeAll();
  const inPage = sites.filter(({ mode }) => mode === 'page');
  const documentUrlPatterns = [...new Set(inPage.map(({ origin }) => matchPatternOf(origin)))];
  if (documentUrlPatterns.length === 0) return;
  const create = (item: Browser.contextMenus.CreateProperties) =>
    browser.contextMenus.create({ documentUrlPatterns, ...item });

  for (const action of commentActions) {
    const title = t(`menu:${action}`);
    create({ id: `comment:${action}`, contexts: [...onComments], title });
  }
  create({ id: 'templates', contexts: ['editable'], title: t('menu:templates') });
  for (const language of [t.language, ...languages.filter((each) => each !== t.language)]) {
    const parentId = `templates:${language}`;
    const title = languageNames[language];
    create({ id: parentId, parentId: 'templates', contexts: ['editable'], title });
    for (const { id, title: name } of starterSet.filter((each) => each.language === language)) {
      create({ id: `template:${id}`, parentId, contexts: ['editable'], title: name });
    }
  }
}

/** null: not an entry of ours that does something. */
export function menuChoiceOf(menuItemId: string | number): MenuChoice | null {
  const [, kind, name = ''] = /^(comment|template):(.+)$/su.exec(String(menuItemId)) ?? [];
  if (kind === 'template') return { act: 'template', templateId: name };
  const action = commentActions.find((each) => each === name);
  return kind === 'comment' && action ? { act: 'comment', action } : null;
}
