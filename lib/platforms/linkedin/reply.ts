import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { accountOf } from './account.ts';
import { comments } from './comments.ts';
import {
  beginsWith,
  boxesIn,
  hostOf,
  isOfThread,
  rowBefore,
  submitBeside,
  threadOf,
} from './reply-box.ts';
import { isArticle, ownPart } from './rows.ts';
import * as at from './selectors.ts';
import { urnOf } from './urns.ts';
import { nameOf } from './writer.ts';

/**
 * A reply box opens in the thread (A) or right behind the comment (C), and LinkedIn puts the person's name into it. Place and
 * name together are the proof; where several comments of one person stand in a thread, our own click is.
 */
export const reply: ReplyDesk = {
  async open(comment, document, signal): Promise<OpenedBox | Refusal> {
    const ready = boxesIn(document).find((box) => belongsTo(box, comment));
    if (ready) return { box: ready };
    const row = comments.find(document, comment.id);
    if (!row) return { refused: 'commentNotHere' };
    const button = replyButtonOf(row);
    if (!button) return { refused: accountOf(document) ? 'noReplyButton' : 'signedOut' };
    const before = new Map(boxesIn(document).map((box) => [box, box.textContent]));
    button.click();
    return await waitForBox(comment, row, before, signal);
  },
  belongsTo,
  targetOf,
  submitOf: submitBeside,
};

function belongsTo(box: Element, comment: CommentTarget): boolean {
  return targetOf(box) === comment.id;
}

function targetOf(box: Element): string | null {
  if (!hostOf(box)) return null;
  const click = clicks.get(box);
  if (click && isStill(click, box)) return click.commentId;
  const row = rowBefore(box);
  if (!row) return null;
  // In C the box stands behind its own comment, in A at the end of the thread.
  const rows = isArticle(row) ? threadOf(row) : [row];
  const named = rows.filter((each) => beginsWith(box, nameOf(each)));
  const [only] = named;
  return only && named.length === 1 ? (urnOf(only)?.id ?? null) : null;
}

/** Our own clicks, by the box that they brought, with the name that stood in it then. */
const clicks = new WeakMap<Element, Click>();

interface Click {
  commentId: string;
  /** '': LinkedIn put nobody's name. */
  name: string;
}

/** One box serves a whole thread: another click puts another name into it. */
function isStill({ commentId, name }: Click, box: Element): boolean {
  if (name !== '') return beginsWith(box, name);
  const row = rowBefore(box);
  return (
    row !== null &&
    !threadOf(row).some((each) => urnOf(each)?.id !== commentId && beginsWith(box, nameOf(each)))
  );
}

function waitForBox(
  comment: CommentTarget,
  row: Element,
  before: ReadonlyMap<Element, string>,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const document = row.ownerDocument;
  return new Promise((resolve) => {
    const look = () => {
      const fresh = boxesIn(document).filter((box) => before.get(box) !== box.textContent);
      const box = fresh.find((each) => isAnswerToClick(each, row, comment));
      if (box) finish({ box });
      else if (signal.aborted)
        finish({ refused: fresh.length > 0 ? 'boxOfAnother' : 'boxDidNotOpen' });
    };
    const finish = (result: OpenedBox | Refusal) => {
      observer.disconnect();
      signal.removeEventListener('abort', look);
      resolve(result);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    signal.addEventListener('abort', look);
    look();
  });
}

/** It was not there before, or held another name; it stands in the comment's thread, and names its author. */
function isAnswerToClick(box: Element, row: Element, comment: CommentTarget): boolean {
  const place = rowBefore(box);
  if (!place || !isOfThread(place, row)) return false;
  const isNamed = beginsWith(box, comment.author.name);
  const mayBeEmpty = isArticle(row) ? threadOf(row)[0] === row : place === row;
  if (!isNamed && !(mayBeEmpty && box.textContent.trim() === '')) return false;
  clicks.set(box, { commentId: comment.id, name: isNamed ? comment.author.name : '' });
  return true;
}

function replyButtonOf(row: Element): HTMLElement | null {
  const button = isArticle(row)
    ? ownPart(row, at.replyButton)
    : (ownPart(row, at.replyNamed) ?? secondControlOf(row));
  if (!button || button.matches(':disabled, [aria-disabled="true"]')) return null;
  return button as HTMLElement;
}

/** In languages other than English: the first button with words behind the like control. Figures and icons are no words. */
function secondControlOf(row: Element): Element | null {
  const icon = ownPart(row, at.notLiked) ?? ownPart(row, at.liked);
  const like = icon?.closest(at.likeControl);
  if (!like) return null;
  for (const button of row.querySelectorAll('button')) {
    const isBehind = like.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!isBehind || button.closest(at.row) !== row || button.closest(at.boxHost)) continue;
    if (like.contains(button) || button.querySelector('svg')) continue;
    if (/\p{L}/u.test(button.textContent)) return /\d/u.test(button.textContent) ? null : button;
  }
  return null;
}
