import { openOwnBox } from '../open-own-box.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { isSignedIn } from './account.ts';
import { comments, elementAround, idOf, ownPartOf } from './comments.ts';
import { isShown } from '../../page/is-shown.ts';
import { selectors } from './selectors.ts';

export const reply: ReplyDesk = { open, belongsTo, targetOf, submitOf };

/** Presses the comment's own "Reply" and waits for the dialog that YouTube puts below it. */
function open(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const element = comments.find(document, comment.id);
  const place = element && ownPartOf(element);
  const isSignedOut = isSignedIn(document) === false;
  const press = (button: HTMLElement) => button.click();
  const box = { place, isSignedOut, boxIn, buttonIn, press, belongsTo };
  return openOwnBox(box, comment, signal);
}

function belongsTo(box: Element, comment: CommentTarget): boolean {
  return box.isConnected && targetOf(box) === comment.id;
}

/** Only in a comment's own dialog: the box above the list writes a new comment, the one in `#edit-dialog` changes an old one. */
function targetOf(box: Element): string | null {
  const dialog = box.closest(selectors.replyDialog);
  const element = dialog && elementAround(dialog);
  return element && idOf(element);
}

function submitOf(box: Element): Element | null {
  return box.closest(selectors.commentBox)?.querySelector(selectors.submit) ?? null;
}

function buttonIn(own: Element): Element | null {
  const button = own.querySelector(selectors.replyButton);
  return button?.hasAttribute('disabled') ? null : button;
}

function boxIn(own: Element): HTMLElement | null {
  const box = own.querySelector(selectors.replyDialog)?.querySelector(selectors.replyBox);
  return box instanceof HTMLElement && isShown(box) ? box : null;
}
