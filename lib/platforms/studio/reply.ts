import { lookUntil } from '../../page/look-until.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { isShown } from '../../page/is-shown.ts';
import { comments } from './comments.ts';
import { findOwn, idOf, ownPartOf, rowAround } from './row.ts';
import { selectors } from './selectors.ts';

export const reply: ReplyDesk = { open, belongsTo, targetOf, submitOf };

/** Presses the comment's own "Reply" and waits for the box that Studio puts inside that comment. */
async function open(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const row = comments.find(document, comment.id);
  const own = row && ownPartOf(row);
  if (!own) return { refused: 'commentNotHere' };
  const already = boxIn(own);
  if (already) return proved(already, comment);
  const button = findOwn(own, selectors.replyButton);
  if (!(button instanceof HTMLElement) || button.closest('[disabled]'))
    return { refused: 'noReplyButton' };
  press(button);
  const box = await lookUntil(() => boxIn(own), signal);
  return box ? proved(box, comment) : { refused: 'boxDidNotOpen' };
}

function belongsTo(box: Element, comment: CommentTarget): boolean {
  return box.isConnected && targetOf(box) === comment.id;
}

/** The element may have become another comment while the person was writing: asked anew each time. */
function targetOf(box: Element): string | null {
  const frame = box.closest(selectors.replyBox);
  const row = frame && rowAround(frame);
  return row && box.localName === selectors.textarea ? idOf(row) : null;
}

function submitOf(box: Element): Element | null {
  const frame = box.closest(selectors.replyBox);
  const named = frame?.querySelector(selectors.submit);
  return named ?? [...(frame?.querySelectorAll(selectors.boxButton) ?? [])].at(-1) ?? null;
}

/** Studio's buttons are reported to need what comes before a click, too. */
function press(button: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true };
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
    button.dispatchEvent(
      name.startsWith('p') ? new PointerEvent(name, init) : new MouseEvent(name, init),
    );
  button.click();
}

function proved(box: HTMLElement, comment: CommentTarget): OpenedBox | Refusal {
  return belongsTo(box, comment) ? { box } : { refused: 'boxOfAnother' };
}

function boxIn(own: Element): HTMLElement | null {
  const frame = findOwn(own, selectors.replyBox);
  const box = frame?.querySelector<HTMLElement>(selectors.textarea) ?? null;
  return box && isShown(box) ? box : null;
}
