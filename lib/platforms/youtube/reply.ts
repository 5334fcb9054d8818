import { lookUntil } from '../../page/look-until.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { isSignedIn } from './account.ts';
import { comments, elementAround, idOf, ownPartOf } from './comments.ts';
import { isShown } from '../../page/is-shown.ts';
import { selectors } from './selectors.ts';

export const reply: ReplyDesk = { open, belongsTo, targetOf, submitOf };

/** Presses the comment's own "Reply" and waits for the dialog that YouTube puts below it. */
async function open(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const element = comments.find(document, comment.id);
  const own = element && ownPartOf(element);
  if (!own) return { refused: 'commentNotHere' };
  if (isSignedIn(document) === false) return { refused: 'signedOut' };
  const open = boxIn(own);
  if (open) return proved(open, comment);
  const button = own.querySelector(selectors.replyButton);
  if (!(button instanceof HTMLElement) || button.hasAttribute('disabled'))
    return { refused: 'noReplyButton' };
  button.click();
  const box = await lookUntil(() => boxIn(own), signal);
  return box ? proved(box, comment) : { refused: 'boxDidNotOpen' };
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

function proved(box: HTMLElement, comment: CommentTarget): OpenedBox | Refusal {
  return belongsTo(box, comment) ? { box } : { refused: 'boxOfAnother' };
}

function boxIn(own: Element): HTMLElement | null {
  const box = own.querySelector(selectors.replyDialog)?.querySelector(selectors.replyBox);
  return box instanceof HTMLElement && isShown(box) ? box : null;
}
