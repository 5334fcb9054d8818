import { browser } from 'wxt/browser';
import { parseKey } from '../comments/keys.ts';
import type { Key, Purpose } from '../log/interaction.ts';
import type { CommentRecord } from '../log/records.ts';
import type {
  CommandResult,
  DraftRequest,
  FailureCode,
  InsertResult,
  OfferedWindow,
} from '../messages/messages.ts';
import { NoAnswer, sendToPage } from '../messages/send.ts';
import { checkTemplate } from '../templates/check-template.ts';
import { fillTemplate } from '../templates/fill-template.ts';
import type { Background } from './background.ts';
import { describeFilling } from './describe-filling.ts';
import { isInPage } from './make-card.ts';
import { openPageAt } from './open-page-at.ts';
import { bringForward, openTabWith } from './open-tab-with.ts';
import { sayInTab } from './say-in-tab.ts';
import { readTabPage } from './tab-pages.ts';
import { dropDraft, leaveDraft, type WaitingDraft } from './waiting-drafts.ts';

export interface Draft {
  text: string;
  purpose: Purpose;
  /** For a promise: epoch ms. */
  due?: number;
  /** The template that the words were made of. */
  templateId?: string;
}

/**
 * Puts words into the reply box of a comment: in this tab if its page holds the comment, else in a new tab at its permalink (never over the
 * page at hand, where the person may have begun to write). Writes to the log what was really inserted. `tabId` null: no page stands beside
 * the view that asks; then a tab that holds the comment already is brought forward. `openerTabId`: beside which tab a new one opens.
 */
export async function insertFor(
  background: Background,
  key: Key,
  draft: Draft,
  tabId: number | null,
  openerTabId = tabId,
): Promise<CommandResult> {
  if (draft.text.trim() === '') return { failed: 'emptyText' };
  const record = await background.database.comments.get(key);
  if (!record || record.gone) return { failed: 'unknownComment' };
  const text = await fillReply(background, draft.text, record);
  if (typeof text !== 'string') return text;
  const { purpose, due, templateId } = draft;
  const request: DraftRequest = { comment: targetOf(record), text, purpose };
  const waiting: WaitingDraft = { key, request, due, templateId, since: Date.now() };
  const taken = (result: InsertResult) => takeResult(background, key, { ...draft, text }, result);
  if (tabId === null) {
    const said = await insertElsewhere(background, record, openerTabId, waiting, taken);
    if (said) return said;
  }
  const tabPage = tabId === null ? null : await readTabPage(tabId);
  if (tabId !== null && isInPage(record, tabPage)) {
    const result = await insertInTab(tabId, waiting, tabPage?.page.url);
    if (result === 'pageLeft') return { done: 'openingPage' };
    if (!isNotHere(result)) return taken(result);
  }
  return openPermalink(record.comment.permalink, waiting, openerTabId);
}

/** In a tab that is open already, which comes in front: the box and Send are there. null: there is none, or its page has it no more. */
async function insertElsewhere(
  background: Background,
  record: CommentRecord,
  openerTabId: number | null,
  waiting: WaitingDraft,
  taken: (result: InsertResult) => Promise<CommandResult>,
): Promise<CommandResult | null> {
  const open = await openTabWith(record, openerTabId);
  if (!open) return null;
  const { tabId, tabPage } = open;
  await bringForward(tabId);
  const result = await insertInTab(tabId, waiting, tabPage.page.url);
  if (result === 'pageLeft') return { done: 'openingPage' };
  // A page that was left without a word, or sleeps: the comment's own page is opened anew.
  if (isNotHere(result) || ('failed' in result && result.failed === 'unreachable')) return null;
  const said = await taken(result);
  // The view that asked is out of sight now.
  await sayInTab(background, tabId, said);
  return said;
}

function isNotHere(result: InsertResult): boolean {
  return 'failed' in result && result.failed === 'commentNotHere';
}

/** Writes what became of a draft, and says it in a code. `key` null: the box answers no comment that we know. */
export async function takeResult(
  { store, refresh }: Background,
  key: Key | null,
  { text, purpose, due, templateId }: Draft,
  result: InsertResult,
): Promise<CommandResult> {
  const offered = offeredWindow(key, result);
  if ('failed' in result) return { failed: result.failed, ...offered };
  const how = 'copied' in result ? 'clipboard' : result.inserted;
  if (key !== null && how !== 'alreadyThere')
    await store.recordDraft(key, { text, purpose, how, due, templateId });
  refresh();
  if ('copied' in result) return { done: 'copied', because: result.because, ...offered };
  return { done: how === 'alreadyThere' ? 'alreadyThere' : 'inserted' };
}

/** It becomes a link in our own page, and the page where it was made is not ours: it may only lead to the comment's own site. */
function offeredWindow(key: Key | null, result: InsertResult): OfferedWindow {
  const { replyWindow } = 'inserted' in result ? {} : result;
  if (replyWindow === undefined || replyWindow === null)
    return replyWindow === null ? { replyWindow } : {};
  const site = key === null ? undefined : parseKey(key)?.site;
  if (!URL.canParse(replyWindow)) return {};
  const { protocol, host } = new URL(replyWindow);
  return protocol === 'https:' && site?.endsWith(`:${host}`) ? { replyWindow } : {};
}

/**
 * What the person wrote, with variables filled from the comment; refused if one is left over: an unresolved variable is never inserted.
 * Text without `{{` is theirs to the letter.
 */
async function fillReply(
  background: Background,
  text: string,
  record: CommentRecord,
): Promise<string | { failed: FailureCode }> {
  if (!text.includes('{{')) return text;
  if (checkTemplate(text).length > 0) return { failed: 'unknownVariable' };
  const { values, language, now } = await describeFilling(background, record);
  const filled = fillTemplate(text, { values, language, now }, () => 0);
  return 'text' in filled ? filled.text : { failed: 'notFillable' };
}

function targetOf({ comment }: CommentRecord): DraftRequest['comment'] {
  const { id, author, text } = comment;
  return { id, author, text };
}

/** On some blogs the reply link loads the page anew: then the draft waits for that page's companion, which asks for it. */
async function insertInTab(
  tabId: number,
  waiting: WaitingDraft,
  urlBefore: string | undefined,
): Promise<InsertResult | 'pageLeft'> {
  await leaveDraft(tabId, waiting);
  try {
    const result = await sendToPage(tabId, 'draft.insert', waiting.request);
    await dropDraft(tabId);
    return result;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const tab = await browser.tabs.get(tabId).catch(() => null);
    // A quick page may have loaded already; then the tab stands at another address.
    if (tab && (tab.status === 'loading' || bare(tab.url) !== bare(urlBefore))) return 'pageLeft';
    await dropDraft(tabId);
    return { failed: 'unreachable' };
  }
}

function bare(address = ''): string {
  return address.replace(/#.*$/u, '');
}

async function openPermalink(
  permalink: string,
  waiting: WaitingDraft,
  openerTabId: number | null,
): Promise<CommandResult> {
  const opened = await openPageAt(permalink, openerTabId, (tabId) =>
    // Left before the page loads, so that its companion finds it whenever it asks.
    leaveDraft(tabId, { ...waiting, since: Date.now() }),
  );
  return opened ? { done: 'openingPage' } : { failed: 'unreachable' };
}
