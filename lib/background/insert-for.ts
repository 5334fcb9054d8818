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
import { readOnceLoaded } from './read-beside.ts';
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
 * page at hand, where the person may have begun to write). Writes to the log what was really inserted.
 */
export async function insertFor(
  background: Background,
  key: Key,
  draft: Draft,
  tabId: number | null,
): Promise<CommandResult> {
  if (draft.text.trim() === '') return { failed: 'emptyText' };
  const record = await background.database.comments.get(key);
  if (!record || record.gone) return { failed: 'unknownComment' };
  const text = await fillReply(background, draft.text, record);
  if (typeof text !== 'string') return text;
  const { purpose, due, templateId } = draft;
  const request: DraftRequest = { comment: targetOf(record), text, purpose };
  const waiting: WaitingDraft = { key, request, due, templateId, since: Date.now() };
  const tabPage = tabId === null ? null : await readTabPage(tabId);
  if (tabId !== null && isInPage(record, tabPage)) {
    const result = await insertInTab(tabId, waiting, tabPage?.page.url);
    if (result === 'pageLeft') return { done: 'openingPage' };
    if (!('failed' in result) || result.failed !== 'commentNotHere') {
      return takeResult(background, key, { ...draft, text }, result);
    }
  }
  return openPermalink(record.comment.permalink, waiting, tabId);
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
  const tab = await browser.tabs.create({
    url: 'about:blank',
    ...(openerTabId === null ? {} : { openerTabId }),
  });
  if (tab.id === undefined) return { failed: 'unreachable' };
  // Left before the page loads, so that its companion finds it whenever it asks.
  await leaveDraft(tab.id, { ...waiting, since: Date.now() });
  await readOnceLoaded(tab.id, permalink);
  await browser.tabs.update(tab.id, { url: permalink });
  return { done: 'openingPage' };
}
