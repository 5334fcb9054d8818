import { lookUntil } from '../../page/look-until.ts';
import { readText } from '../../page/read-text.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { comments } from './comments.ts';
import { memberOf } from './member.ts';
import * as at from './selectors.ts';
import { bodyOf, commentAbove, widgetOf } from './widget.ts';

/**
 * A form stands in the thread that it answers, or in the threaded layout right below the comment. In the flat one a form for a
 * reply shows the beginning of that reply's text; where this fits two, our own click tells.
 */
export const reply: ReplyDesk = {
  async open(comment, document, signal): Promise<OpenedBox | Refusal> {
    const element = comments.find(document, comment.id);
    if (!element) return { refused: 'commentNotHere' };
    const already = findBox(document, comment);
    if (already) return { box: already };
    if (memberOf(document) === null || widgetOf(document)?.querySelector(at.invitation))
      return { refused: 'signedOut' };
    const button = bodyOf(element)?.querySelector<HTMLElement>(at.replyButton);
    if (!button) return { refused: 'noReplyButton' };
    const before = new Set(formsOf(document));
    button.click();
    return await waitForBox(comment, before, document, signal);
  },
  belongsTo: (box: Element, comment: CommentTarget) => targetOf(box) === comment.id,
  targetOf,
  submitOf: (box: Element) => box.closest(at.form)?.querySelector(at.submit) ?? null,
};

function targetOf(box: Element): string | null {
  const form = box.matches(at.box) ? box.closest(at.form) : null;
  const above = form && commentAbove(form);
  const id = above && bodyOf(above)?.id;
  if (!form || !id) return null;
  const shown = shownIn(form);
  // The threaded layout: the form is this reply's own.
  if (shown === null || commentAbove(above)) return id;
  const clicked = clicks.get(form);
  if (clicked && clicked.shown === shown) return clicked.commentId;
  const like = repliesLike(shown, above);
  return like.length === 1 ? (like[0] ?? null) : null;
}

async function waitForBox(
  comment: CommentTarget,
  before: ReadonlySet<Element>,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const box = await lookUntil(() => {
    for (const form of formsOf(document)) if (!before.has(form)) noteClick(form, comment);
    return findBox(document, comment);
  }, signal);
  if (box) return { box };
  return { refused: formsOf(document).length > 0 ? 'boxOfAnother' : 'boxDidNotOpen' };
}

/** A form that came with our click answers the comment that we clicked on, if it shows the beginning of its text. */
function noteClick(form: Element, comment: CommentTarget): void {
  const shown = shownIn(form);
  const above = commentAbove(form);
  if (shown === null || !above || clicks.has(form)) return;
  if (repliesLike(shown, above).includes(comment.id))
    clicks.set(form, { commentId: comment.id, shown });
}

const clicks = new WeakMap<Element, { commentId: string; shown: string }>();

function findBox(document: Document, comment: CommentTarget): HTMLElement | null {
  for (const form of formsOf(document)) {
    const box = form.querySelector<HTMLElement>(at.box);
    if (box && targetOf(box) === comment.id) return box;
  }
  return null;
}

function formsOf(document: Document): Element[] {
  return [...(widgetOf(document)?.querySelectorAll(at.form) ?? [])];
}

/** The beginning of the reply that the form answers, without white space; null: it answers the thread's first comment. */
function shownIn(form: Element): string | null {
  const line = form.querySelector(at.replyingTo);
  return line ? squeeze((line.lastElementChild ?? line).textContent ?? '') : null;
}

/** The ids of the replies in a thread that begin so. Quotes in them are left out, as Ghost does. */
function repliesLike(shown: string, thread: Element): string[] {
  const start = shown.replace(/(?:\.{3}|…)$/u, '');
  const ids: string[] = [];
  for (const element of thread.querySelectorAll(at.comment)) {
    const body = bodyOf(element);
    const content = body?.querySelector(at.text);
    if (!body || !content || start === '') continue;
    const text = squeeze(readText(content, 2_000, 'blockquote'));
    if (start === shown ? text === start : text.startsWith(start)) ids.push(body.id);
  }
  return ids;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
