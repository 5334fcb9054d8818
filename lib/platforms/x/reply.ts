import { lookUntil } from '../../page/look-until.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { readAccount } from './account.ts';
import { isSameHandle, isStatusId, writtenAt } from './addresses.ts';
import { comments } from './comments.ts';
import { askPost } from './known-post.ts';
import { memoryOf } from './memory.ts';
import { readHead } from './post-parts.ts';
import * as at from './selectors.ts';

/**
 * A reply is written in a window over the page, which shows the one post that it answers; that post is the proof. Only the post
 * that a page is about has a box of its own, below it.
 */
export const reply: ReplyDesk = {
  async open(comment, document, signal): Promise<OpenedBox | Refusal> {
    const inDialog = document.querySelector(at.boxInDialog);
    // Never over a window in which the person may have begun to write to somebody else.
    if (inDialog) return proved(inDialog, comment) ?? { refused: 'boxOfAnother' };
    const element = comments.find(document, comment.id);
    if (!element) return { refused: 'commentNotHere' };
    if (!readAccount(document)) return { refused: 'signedOut' };
    const inline = inlineBoxFor(comment, document);
    if (inline) return inline;
    const button = element.querySelector<HTMLElement>(at.replyButton);
    if (!button || button.matches(':disabled, [aria-disabled="true"]'))
      return { refused: 'noReplyButton' };
    button.click();
    return await waitForBox(comment, document, signal);
  },
  belongsTo,
  targetOf(box: Element): string | null {
    const dialog = box.matches(at.box) ? box.closest(at.dialog) : null;
    if (dialog) return idShownIn(dialog, box.ownerDocument);
    const thread = memoryOf(box.ownerDocument).thread;
    return thread && isInline(box) && thread.focalId !== thread.postId ? thread.focalId : null;
  },
  submitOf(box: Element): Element | null {
    if (!box.matches(at.box)) return null;
    const dialog = box.closest(at.dialog);
    if (dialog) return dialog.querySelector(at.submit);
    return box.closest(at.column)?.querySelector(at.submitInline) ?? null;
  },
  intentOf({ id }, text): string | null {
    if (!isStatusId(id)) return null;
    const query = new URLSearchParams({ in_reply_to: id, text: text.toWellFormed() });
    const address = `https://x.com/intent/post?${query.toString().replaceAll('+', '%20')}`;
    return address.length <= longestAddress ? address : null;
  },
};

/** X names no limit; this long an address passes everywhere, and holds some 1,900 plain letters. */
const longestAddress = 2_000;

function belongsTo(box: Element, comment: CommentTarget): boolean {
  if (!box.isConnected || !box.matches(at.box)) return false;
  const dialog = box.closest(at.dialog);
  if (!dialog) return isInline(box) && memoryOf(box.ownerDocument).thread?.focalId === comment.id;
  const shown = articleIn(dialog);
  if (!shown) return false;
  const id = idOf(shown);
  return id === null ? isShownWithoutLink(shown, comment) : id === comment.id;
}

function proved(box: Element, comment: CommentTarget): OpenedBox | null {
  return belongsTo(box, comment) ? { box: box as HTMLElement } : null;
}

function inlineBoxFor(comment: CommentTarget, document: Document): OpenedBox | null {
  const box = document.querySelector(at.column)?.querySelector(at.box);
  return box ? proved(box, comment) : null;
}

/** Below the post that the page is about, in the page itself. */
function isInline(box: Element): boolean {
  return box.matches(at.box) && box.closest(at.column) !== null && !box.closest(at.dialog);
}

/** The window shows the post that is answered and no other. */
function articleIn(dialog: Element): Element | null {
  const articles = dialog.querySelectorAll('article');
  return articles.length === 1 ? articles.item(0) : null;
}

function idShownIn(dialog: Element, document: Document): string | null {
  const shown = articleIn(dialog);
  if (!shown) return null;
  const id = idOf(shown);
  if (id !== null) return id;
  const alike = [...document.querySelectorAll(`${at.column} ${at.post}`)].flatMap((row) => {
    const head = readHead(row);
    const isShown = head && isShownWithoutLink(shown, { id: head.id, author: { id: head.handle } });
    return isShown ? head.id : [];
  });
  return new Set(alike).size === 1 ? (alike[0] ?? null) : null;
}

/** By its link, and by X's own data; null where neither tells, or they disagree. */
function idOf(article: Element): string | null {
  const linked = readHead(article)?.id ?? null;
  const known = askPost(article)?.id ?? null;
  return linked === null || known === null || linked === known ? (linked ?? known) : null;
}

/** The same author, and written in the second that the comment's id tells. */
function isShownWithoutLink(
  article: Element,
  { id, author }: { id: string; author: { id: string } },
): boolean {
  if (article.querySelector(at.time)) return false;
  const name = article.querySelector(at.avatar)?.getAttribute('data-testid');
  const handle = name?.slice(at.avatarPrefix.length) ?? '';
  const shownAt = Date.parse(article.querySelector('time')?.getAttribute('datetime') ?? '');
  const written = isStatusId(id) ? writtenAt(id) : null;
  if (written === null || Math.floor(written / 1000) !== Math.floor(shownAt / 1000)) return false;
  return isSameHandle(handle, author.id);
}

async function waitForBox(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const boxHere = () => document.querySelector(at.boxInDialog);
  const opened = await lookUntil(() => {
    const box = boxHere();
    return (box && proved(box, comment)) ?? inlineBoxFor(comment, document);
  }, signal);
  return opened ?? { refused: boxHere() ? 'boxOfAnother' : 'boxDidNotOpen' };
}
