import type { Browser } from 'wxt/browser';
import { keyOf } from '../comments/keys.ts';
import { postponeChoices } from '../inbox/postpone.ts';
import { promiseChoices } from '../inbox/promise-due.ts';
import type { Key } from '../log/interaction.ts';
import type { CommentRecord } from '../log/records.ts';
import type { CommandResult, InsertResult } from '../messages/messages.ts';
import { sendToPage } from '../messages/send.ts';
import { readyTemplate } from '../templates/ready-template.ts';
import { longestText } from '../templates/template.ts';
import type { Background } from './background.ts';
import { sayDecision } from './decide.ts';
import { describeFilling, describeFillingOf } from './describe-filling.ts';
import { languageTeller } from './describe-language.ts';
import { guardCommand } from './guard-command.ts';
import { type Draft, insertFor, takeResult } from './insert-for.ts';
import { readLibrary } from './library.ts';
import { makeWording } from './make-card.ts';
import { type CommentAction, type MenuChoice, menuChoiceOf } from './menu-choice.ts';
import { openDashboard } from './open-dashboard.ts';
import { togglePanel } from './page-handlers.ts';
import { leaveWish } from './panel-wishes.ts';
import { templateAtPlace } from './point-menus.ts';
import { sayInTab } from './say-in-tab.ts';
import { readTabPage, type TabPage } from './tab-pages.ts';
import { usedUnder } from './used-under.ts';

/** Carries out a choice from the right-click menu. What came of it is said in the page, since no panel need be open. */
export async function chooseFromMenu(
  background: Background,
  { menuItemId, selectionText }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const choice = menuChoiceOf(menuItemId);
  if (tab?.id === undefined || !choice) return;
  const tabId = tab.id;
  const result = await guardCommand(background, () =>
    carryOut(background, choice, tabId, selectionText),
  );
  await sayInTab(background, tabId, result);
}

async function carryOut(
  background: Background,
  choice: MenuChoice,
  tabId: number,
  selected: string | undefined,
): Promise<CommandResult> {
  const place = await findPlace(background, tabId);
  if (choice.act === 'saveSelection') {
    const text = place?.selection ?? selected ?? '';
    if (text.trim() === '') return { failed: 'emptyText' };
    await openDashboard({ at: 'templates', text: text.slice(0, longestText) });
    return { done: 'shown' };
  }
  if (!place) return { failed: 'unreachable' };
  switch (choice.act) {
    case 'all':
      await leaveWish(tabId, { open: 'palette', key: place.record ? place.key : null });
      return openPanel(background, tabId);
    case 'best': {
      const id = await templateAtPlace(choice.place);
      return id === null
        ? { failed: 'unknownTemplate' }
        : insertTemplate(background, id, tabId, place);
    }
    case 'template':
      return insertTemplate(background, choice.templateId, tabId, place);
    case 'comment':
      if (!place.record) return { failed: 'noCommentThere' };
      return act(background, choice.action, tabId, place.record);
  }
}

interface Place {
  tabPage: TabPage;
  key: Key | null;
  /** The comment under the pointer, or that the box answers; null: none that we know. */
  record: CommentRecord | null;
  /** What is selected, with its line breaks. */
  selection?: string;
}

async function findPlace({ database }: Background, tabId: number): Promise<Place | null> {
  const tabPage = await readTabPage(tabId);
  const target = await sendToPage(tabId, 'menu.target', {}).catch(() => null);
  if (!tabPage || !target) return null;
  const { commentId, selection } = target;
  const key = commentId === null ? null : keyOf(tabPage.site, 'comment', commentId);
  const record = key === null ? null : ((await database.comments.get(key)) ?? null);
  return { tabPage, key, record, ...(selection !== undefined && { selection }) };
}

async function openPanel(background: Background, tabId: number): Promise<CommandResult> {
  if (!(await togglePanel(tabId, true))) return { failed: 'unreachable' };
  background.refresh();
  return { done: 'shown' };
}

async function act(
  background: Background,
  action: CommentAction,
  tabId: number,
  record: CommentRecord,
): Promise<CommandResult> {
  const { key } = record;
  const now = Date.now();
  switch (action) {
    case 'done':
    case 'letGo':
      return sayDecision(background, key, { act: action }, action);
    case 'postpone': {
      const { quiet } = await background.settings();
      const until = postponeChoices(now, quiet).find(({ choice }) => choice === 'tomorrow')?.until;
      return sayDecision(background, key, { act: 'postpone', until: until ?? now }, 'postponed');
    }
    case 'acknowledge': {
      const { acknowledgement: text } = await wordingFor(background, record);
      if (text === '') return { failed: 'wantsAnswer' };
      return insertFor(background, key, { text, purpose: 'acknowledge' }, tabId);
    }
    case 'promise': {
      const { promise: text } = await wordingFor(background, record);
      return insertFor(
        background,
        key,
        { text, purpose: 'promise', due: await tomorrow(background, now) },
        tabId,
      );
    }
  }
}

async function wordingFor(background: Background, record: CommentRecord) {
  const { texts } = usedUnder(await (await background.memory.read()).under(record.postKey));
  return makeWording(record, texts, languageTeller(background));
}

async function insertTemplate(
  background: Background,
  templateId: string,
  tabId: number,
  { tabPage, key, record }: Place,
): Promise<CommandResult> {
  const template = (await readLibrary(background)).find(({ id }) => id === templateId);
  if (!template) return { failed: 'unknownTemplate' };
  const filling = record
    ? await describeFilling(background, record)
    : await describeFillingOf(background, tabPage);
  const ready = readyTemplate(template, filling);
  if (!ready) return { failed: 'notFillable' };
  if (ready.asks) {
    // A menu cannot ask: the panel does, on this comment. Nothing is inserted meanwhile.
    if (!record) return { failed: 'notFillable' };
    await leaveWish(tabId, { open: 'template', key, templateId });
    const opened = await openPanel(background, tabId);
    return 'failed' in opened ? opened : { done: 'asksInPanel' };
  }
  const { text, cursor, purpose } = ready;
  const words = { text, ...(cursor !== undefined && { cursor }) };
  const result = await sendToPage(tabId, 'menu.insert', words).catch((): InsertResult => ({
    failed: 'unreachable',
  }));
  const due = purpose === 'promise' ? await tomorrow(background, Date.now()) : undefined;
  const draft: Draft = { text, purpose, templateId, ...(due !== undefined && { due }) };
  return takeResult(background, record ? key : null, draft, result);
}

/** What "tomorrow" means for a promise made from the menu. */
async function tomorrow({ settings }: Background, now: number): Promise<number | undefined> {
  const { quiet } = await settings();
  return promiseChoices(now, quiet).find(({ choice }) => choice === 'tomorrow')?.due;
}
