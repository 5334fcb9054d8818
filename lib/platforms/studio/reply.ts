import { openOwnBox } from '../open-own-box.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { isShown } from '../../page/is-shown.ts';
import { comments } from './comments.ts';
import { findOwn, idOf, ownPartOf, rowAround } from './row.ts';
import { selectors } from './selectors.ts';

export const reply: ReplyDesk = { open, belongsTo, targetOf, submitOf };

/** Presses the comment's own "Reply" and waits for the box that Studio puts inside that comment. */
function open(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const row = comments.find(document, comment.id);
  const place = row && ownPartOf(row);
  // Nobody sees Studio who is signed out.
  const box = { place, isSignedOut: false, boxIn, buttonIn, press, belongsTo };
  return openOwnBox(box, comment, signal);
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

function buttonIn(own: Element): Element | null {
  const button = findOwn(own, selectors.replyButton);
  return button?.closest('[disabled]') ? null : button;
}

function boxIn(own: Element): HTMLElement | null {
  const frame = findOwn(own, selectors.replyBox);
  const box = frame?.querySelector<HTMLElement>(selectors.textarea) ?? null;
  return box && isShown(box) ? box : null;
}
