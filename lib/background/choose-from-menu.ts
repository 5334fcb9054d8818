import type { Browser } from 'wxt/browser';
import { keyOf } from '../comments/keys.ts';
import { postponeChoices } from '../inbox/postpone.ts';
import { promiseChoices } from '../inbox/promise-due.ts';
import type { Key } from '../log/interaction.ts';
import type { CommentRecord } from '../log/records.ts';
import type { CommandResult, InsertResult } from '../messages/messages.ts';
import { sendToPage } from '../messages/send.ts';
import { fillTemplate } from '../templates/fill-template.ts';
import { starterSet } from '../templates/starter-set.ts';
import { variablesOf } from '../templates/variables-of.ts';
import type { Background } from './background.ts';
import { sayDecision } from './decide.ts';
import { describeLanguage } from './describe-language.ts';
import { guardCommand } from './guard-command.ts';
import { type Draft, insertFor, takeResult } from './insert-for.ts';
import { makeWording } from './make-card.ts';
import { type CommentAction, type MenuChoice, menuChoiceOf } from './menus.ts';
import { sayInTab } from './say-in-tab.ts';
import { readTabPage, type TabPage } from './tab-pages.ts';

/** Carries out a choice from the right-click menu. What came of it is said in the page, since no panel need be open. */
export async function chooseFromMenu(
  background: Background,
  { menuItemId }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const choice = menuChoiceOf(menuItemId);
  if (tab?.id === undefined || !choice) return;
  const tabId = tab.id;
  const result = await guardCommand(background, () => carryOut(background, choice, tabId));
  await sayInTab(background, tabId, result);
}

async function carryOut(
  background: Background,
  choice: MenuChoice,
  tabId: number,
): Promise<CommandResult> {
  const place = await findPlace(background, tabId);
  if (!place) return { failed: 'unreachable' };
  if (choice.act === 'template') {
    return insertTemplate(background, choice.templateId, tabId, place);
  }
  if (!place.record) return { failed: 'noCommentThere' };
  return act(background, choice.action, tabId, place.record);
}

interface Place {
  tabPage: TabPage;
  key: Key | null;
  /** The comment under the pointer, or that the box answers; null: none that we know. */
  record: CommentRecord | null;
}

async function findPlace({ database }: Background, tabId: number): Promise<Place | null> {
  const tabPage = await readTabPage(tabId);
  const target = await sendToPage(tabId, 'menu.target', {}).catch(() => null);
  if (!tabPage || !target) return null;
  const key = target.commentId === null ? null : keyOf(tabPage.site, 'comment', target.commentId);
  const record = key === null ? null : ((await database.comments.get(key)) ?? null);
  return { tabPage, key, record };
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
      const { acknowledgement: text } = await makeWording(record, [], describeLanguage);
      return insertFor(background, key, { text, purpose: 'acknowledge' }, tabId);
    }
    case 'promise': {
      const { promise: text } = await makeWording(record, [], describeLanguage);
      return insertFor(
        background,
        key,
        { text, purpose: 'promise', due: await tomorrow(background, now) },
        tabId,
      );
    }
  }
}

async function insertTemplate(
  background: Background,
  templateId: string,
  tabId: number,
  { tabPage, key, record }: Place,
): Promise<CommandResult> {
  const template = starterSet.find(({ id }) => id === templateId);
  if (!template) return { failed: 'unknownVariable' };
  const title = tabPage.page.post?.title;
  const variables = variablesOf(record?.comment.author.name, title, tabPage.platform);
  const turn = record ? await countDrafts(background, record.postKey) : 0;
  const filled = fillTemplate(template.body, variables, inTurn(turn));
  if (!('text' in filled)) return { failed: 'unknownVariable' };
  const { text } = filled;
  const result = await sendToPage(tabId, 'menu.insert', { text }).catch((): InsertResult => ({
    failed: 'unreachable',
  }));
  const draft: Draft =
    template.folder === 'promise'
      ? { text, purpose: 'promise', due: await tomorrow(background, Date.now()) }
      : { text, purpose: 'reply' };
  return takeResult(background, record ? key : null, draft, result);
}

/** How many drafts were put under a post so far, so that the next one does not read like the last. */
async function countDrafts({ database }: Background, postKey: Key): Promise<number> {
  let drafts = 0;
  await database.comments
    .where({ postKey })
    .each((record) => void (drafts += record.drafts.length));
  return drafts;
}

/** Picks variants in turn: the first ones first, which greet by name, then every other combination. */
function inTurn(turn: number): (count: number) => number {
  let left = turn;
  return (count) => {
    const picked = left % count;
    left = Math.floor(left / count);
    return picked;
  };
}

/** What "tomorrow" means for a promise made from the menu. */
async function tomorrow({ settings }: Background, now: number): Promise<number | undefined> {
  const { quiet } = await settings();
  return promiseChoices(now, quiet).find(({ choice }) => choice === 'tomorrow')?.due;
}
