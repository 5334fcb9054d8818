import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { isShown } from '../../page/is-shown.ts';
import { answersByItsPlace, answersSinceOurClick, stateOf, watchClick } from './box-proof.ts';
import { comments, rowOf } from './comments.ts';
import { readAccount } from './embedded-data.ts';
import { selectors } from './selectors.ts';

export const reply: ReplyDesk = { open, belongsTo, targetOf, submitOf };

/** Presses the comment's own "Reply", and waits for a box that this click has opened or turned to the comment. */
async function open(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const element = comments.find(document, comment.id);
  const row = element && rowOf(element);
  if (!row) return { refused: 'commentNotHere' };
  if (readAccount(document) === null) return { refused: 'signedOut' };
  const ready = boxesFor(row).find((box) => targetOf(box) === comment.id);
  if (ready) return { box: ready };
  const button = row.querySelector(selectors.replyButton);
  if (!(button instanceof HTMLElement) || button.getAttribute('aria-disabled') === 'true')
    return { refused: 'noReplyButton' };

  const before = new Map(boxesFor(row).map((box) => [box, stateOf(box)]));
  const proof = watchClick(comment, row, before, signal);
  button.click();
  const box = await boxAppearing(row, document, signal, (each) => proof.accept(each));
  if (box) return { box };
  return { refused: before.size < boxesFor(row).length ? 'boxOfAnother' : 'boxDidNotOpen' };
}

function belongsTo(box: Element, comment: CommentTarget): boolean {
  return box.isConnected && targetOf(box) === comment.id;
}

function targetOf(box: Element): string | null {
  return answersByItsPlace(box) ?? answersSinceOurClick(box);
}

/** In the smallest part of the page that holds both; never beyond the box's own thread or foot. */
function submitOf(box: Element): Element | null {
  const end = box.closest(selectors.thread) ?? box.closest(selectors.footer);
  for (let part = box.parentElement; part; part = part.parentElement) {
    const found = part.querySelector(selectors.submit);
    if (found) return found;
    if (part === end || part.matches(selectors.row)) return null;
  }
  return null;
}

/** Where a reply to this row may be written: in its thread, or at the foot of the comments. */
function boxesFor(row: Element): HTMLElement[] {
  const thread = row.closest(selectors.thread);
  return [...row.ownerDocument.querySelectorAll<HTMLElement>(selectors.box)].filter(
    (box) =>
      isShown(box) &&
      (box.closest(selectors.thread) === thread || box.closest(selectors.footer) !== null),
  );
}

/** TikTok may write a mention into a box a moment after it has opened it, over whatever stands there by then. */
const mentionComesMs = 150;

function boxAppearing(
  row: Element,
  document: Document,
  signal: AbortSignal,
  accept: (box: HTMLElement) => boolean,
): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const find = () => (row.isConnected ? boxesFor(row).find(accept) : undefined);
    const look = () => {
      if (timer === undefined && find()) timer = setTimeout(settle, mentionComesMs);
    };
    const settle = () => {
      timer = undefined;
      const box = find();
      if (box) end(box);
    };
    const end = (box: HTMLElement | null) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(box);
    };
    const giveUp = () => end(null);
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();
    else look();
  });
}
