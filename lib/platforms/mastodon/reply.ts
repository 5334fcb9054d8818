import type { CommentTarget, OpenedBox, Refusal, RefusalCode, ReplyDesk } from '../platform.ts';
import { acctOf, localAcct } from './addresses.ts';
import { comments } from './comments.ts';
import { readSignedIn } from './initial-state.ts';
import * as at from './selectors.ts';
import { readFocal, readRow } from './status-parts.ts';
import { readStatusText } from './status-text.ts';

/**
 * Mastodon has one box for everything. Whom it answers shows only in the indicator above it: an account and a text, no id. On
 * narrow screens the thread is gone by then. So the proof is the indicator, the mention that the site puts into the box, and,
 * where the indicator fits two comments or shows what a content warning hides, the click that we made ourselves.
 */
export const reply: ReplyDesk = {
  async open(comment, document, signal): Promise<OpenedBox | Refusal> {
    const already = document.querySelector<HTMLElement>(at.box);
    if (already && belongsTo(already, comment)) return { box: already };
    const element = comments.find(document, comment.id);
    if (!element) return { refused: 'commentNotHere' };
    if (!readSignedIn(document).account) return { refused: 'signedOut' };
    const button = replyButtonOf(element);
    if (!button) return { refused: 'noReplyButton' };
    const before = already && readIndicator(already)?.signature;
    button.click();
    return await waitForBox(comment, document, before ?? null, signal);
  },
  belongsTo,
  targetOf(box: Element): string | null {
    const shown = readIndicator(box);
    if (!shown) return null;
    const document = box.ownerDocument;
    return clickedFor(shown) ?? onlyOne(rowsLike(shown, document));
  },
  submitOf: (box: Element) => box.closest(at.form)?.querySelector(at.submit) ?? null,
};

function belongsTo(box: Element, comment: CommentTarget): boolean {
  const shown = readIndicator(box);
  const document = box.ownerDocument;
  if (!shown || shown.acct !== comment.author.id) return false;
  if (!hasMention(box, shown.acct, document)) return false;
  const clicked = clickedFor(shown);
  if (clicked !== null) return clicked === comment.id;
  return isSameText(shown, comment) && onlyOne(rowsLike(shown, document)) === comment.id;
}

function replyButtonOf(element: Element): HTMLElement | null {
  const button = element.matches(at.focal)
    ? element.querySelector<HTMLElement>(at.focalReplyButton)
    : (readRow(element).actions?.querySelector<HTMLElement>('button') ?? null);
  return button && !button.hasAttribute('disabled') ? button : null;
}

/** The box is drawn, filled and given the focus in steps that fire no common event; so it is looked at this often. */
const lookEveryMs = 40;

function waitForBox(
  comment: CommentTarget,
  document: Document,
  before: string | null,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  return new Promise((resolve) => {
    const look = () => {
      const box = document.querySelector<HTMLElement>(at.box);
      const shown = box && readIndicator(box);
      if (box && shown && isAnswerToClick(shown, box, comment, before)) {
        clicks.set(shown.element, { commentId: comment.id, signature: shown.signature });
        finish({ box });
      } else if (signal.aborted) {
        const refused: RefusalCode = shown ? 'boxOfAnother' : 'boxDidNotOpen';
        finish({ refused });
      } else if (document.querySelector(at.dialog)) {
        // The box holds words already, and the site asks whether to drop them. That is the person's to answer.
        finish({ refused: 'boxDidNotOpen' });
      }
    };
    const finish = (result: OpenedBox | Refusal) => {
      clearInterval(timer);
      signal.removeEventListener('abort', look);
      resolve(result);
    };
    const timer = setInterval(look, lookEveryMs);
    signal.addEventListener('abort', look);
    look();
  });
}

/** An indicator that was there before the click proves nothing new. With no text to compare (a content warning, a picture) its coming does. */
function isAnswerToClick(
  shown: Indicator,
  box: Element,
  comment: CommentTarget,
  before: string | null,
): boolean {
  if (shown.signature === before) return belongsTo(box, comment);
  if (shown.acct !== comment.author.id) return false;
  if (!hasMention(box, shown.acct, box.ownerDocument)) return false;
  return comment.text === '' || isSameText(shown, comment);
}

interface Indicator {
  element: Element;
  acct: string;
  /** White space removed. */
  text: string;
  signature: string;
}

function readIndicator(box: Element): Indicator | null {
  const form = box.matches(at.box) ? box.closest(at.form) : null;
  const element = form?.querySelector(at.indicator);
  const href = acctOf(form?.querySelector(at.indicatorAuthor)?.getAttribute('href'));
  if (!element || href === null) return null;
  const acct = localAcct(href, readSignedIn(box.ownerDocument).domain);
  const content = element.querySelector(at.indicatorText);
  const text = content ? squeeze(readStatusText(content)) : '';
  return { element, acct, text, signature: `${acct}\n${text}` };
}

/** Our own clicks, kept by the indicator that they brought; it goes when the reply is cancelled, sent, or another is begun. */
const clicks = new WeakMap<Element, { commentId: string; signature: string }>();

function clickedFor(shown: Indicator): string | null {
  const click = clicks.get(shown.element);
  return click?.signature === shown.signature ? click.commentId : null;
}

/** The indicator shows the whole text; a comment's is without a last line of hashtags. */
function isSameText(shown: Indicator, comment: { text: string }): boolean {
  const text = squeeze(comment.text);
  if (text === '') return false;
  if (shown.text === text) return true;
  return shown.text.startsWith(text) && /^(?:#[^#]+)+$/u.test(shown.text.slice(text.length));
}

/** The ids of all comments in the thread that the indicator fits. */
function rowsLike(shown: Indicator, document: Document): string[] {
  const { domain } = readSignedIn(document);
  const ids: string[] = [];
  for (const element of document.querySelectorAll(comments.selector)) {
    if (element.closest('article')) continue;
    const parts = element.matches(at.focal) ? readFocal(element) : readRow(element);
    if (parts.id === null || parts.acct === null) continue;
    if (localAcct(parts.acct, domain) !== shown.acct) continue;
    if (isSameText(shown, { text: parts.text() })) ids.push(parts.id);
  }
  return ids;
}

function onlyOne(ids: string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** The site begins a reply with the other's mention, except in answers to oneself. */
function hasMention(box: Element, acct: string, document: Document): boolean {
  if (acct === readSignedIn(document).account?.id) return true;
  const words = (box as HTMLTextAreaElement).value.toLowerCase().split(/[\s,;:!?()]+/u);
  return words.includes(`@${acct.toLowerCase()}`);
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
