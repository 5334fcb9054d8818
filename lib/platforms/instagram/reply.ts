import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { readAccount } from './account.ts';
import { comments } from './comments.ts';
import { linkOf, rowAround, wordsIn, type Row } from './row.ts';
import { selectors } from './selectors.ts';
import { isShown } from './view.ts';

/**
 * Instagram has one box for the whole post. Reply, in a comment's row, aims it at that comment and writes the author's mention
 * into it; nothing else in the page says where it is aimed. So the proof is that mention, and the click that we made ourselves.
 */
export const reply: ReplyDesk = { open, belongsTo, targetOf, submitOf };

async function open(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const element = comments.find(document, comment.id);
  const row = element && rowAround(element);
  const view = element?.closest(place);
  if (!row || !view) return { refused: 'commentNotHere' };
  if (readAccount(document) === null) return { refused: 'signedOut' };
  const box = boxIn(view);
  if (box && !holdsOnlyMentions(box))
    // Reply would throw away what stands there. It is the person's, or we put it there before.
    return belongsTo(box, comment) ? { box } : { refused: 'boxDidNotOpen' };
  const button = replyButtonIn(row);
  if (!button) return { refused: 'noReplyButton' };
  const before = box ? wordsOf(box) : '';
  // Another comment of the same person may have been aimed at: then only the focus tells that the site heard the click.
  box?.blur();
  button.click();
  return await boxAimed(view, comment, before, signal);
}

function belongsTo(box: Element, comment: CommentTarget): boolean {
  return box.isConnected && clicks.get(box) === comment.id && mentions(box, handleOf(comment));
}

/** Of a click of the person's own nothing is left but the mention: it tells if there is one comment of theirs. */
function targetOf(box: Element): string | null {
  const view = box.closest(selectors.form) ? box.closest(place) : null;
  if (!view || !box.matches(selectors.box)) return null;
  const clicked = clicks.get(box);
  let only: string | null = null;
  for (const time of view.querySelectorAll(selectors.comment)) {
    const row = rowAround(time);
    const id = linkOf(time)?.id;
    if (!row || id === undefined || !mentions(box, row.handle)) continue;
    if (id === clicked) return id;
    if (only !== null && only !== id) return null;
    only = id;
  }
  return only;
}

/** A button of type submit, or else the last one in the form with only words on it. */
function submitOf(box: Element): Element | null {
  const form = box.closest(selectors.form);
  if (!form) return null;
  const others = [...form.querySelectorAll(selectors.button)].filter(hasOnlyWords);
  return form.querySelector(selectors.submit) ?? others.at(-1) ?? null;
}

/** Our own clicks: which comment each box was aimed at by the last one. */
const clicks = new WeakMap<Element, string>();

const place = `${selectors.dialog}, ${selectors.main}`;

/** What the site writes into the box, and gives it the focus, fires no event of the page that we could wait for. */
const lookEveryMs = 40;

function boxAimed(
  view: Element,
  comment: CommentTarget,
  before: string,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  return new Promise((resolve) => {
    const look = () => {
      const box = boxIn(view);
      const isAimed = box && mentions(box, handleOf(comment));
      const isAnswer =
        isAimed && (wordsOf(box) !== before || box.ownerDocument.activeElement === box);
      if (box && isAnswer) {
        clicks.set(box, comment.id);
        finish({ box });
      } else if (signal.aborted) {
        const isOthers = box && wordsOf(box).trim() !== '';
        finish({ refused: isOthers ? 'boxOfAnother' : 'boxDidNotOpen' });
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

/**
 * Reply is the first button behind the time with only words on it: the heart and the menu are pictures, the number of likes is
 * a number, and "See translation" stands behind it.
 */
function replyButtonIn(row: Row): HTMLElement | null {
  const words = wordsIn(row);
  for (const button of row.element.querySelectorAll(selectors.button)) {
    const isBehindTime =
      row.time.compareDocumentPosition(button) & button.DOCUMENT_POSITION_FOLLOWING;
    if (!isBehindTime || words?.contains(button) || !hasOnlyWords(button)) continue;
    if (/\p{N}/u.test(button.textContent ?? '') || button.hasAttribute('aria-haspopup')) continue;
    const isOff = button.matches('[disabled], [aria-disabled="true"]');
    return button instanceof HTMLElement && !isOff ? button : null;
  }
  return null;
}

function hasOnlyWords(button: Element): boolean {
  return button.textContent?.trim() !== '' && !button.querySelector(selectors.picture);
}

function boxIn(view: Element): HTMLElement | null {
  for (const form of view.querySelectorAll(selectors.form)) {
    const box = form.querySelector(selectors.box);
    if (box instanceof HTMLElement && isShown(box)) return box;
  }
  return null;
}

function wordsOf(box: Element): string {
  return 'value' in box ? String(box.value) : (box.textContent ?? '');
}

function holdsOnlyMentions(box: Element): boolean {
  return /^(?:\s*@[\w.]{1,30})*\s*$/u.test(wordsOf(box));
}

function mentions(box: Element, handle: string): boolean {
  const words = wordsOf(box).trimStart().slice(0, 200).toLowerCase();
  const mention = `@${handle.toLowerCase()}`;
  return words.startsWith(mention) && !/^[\w.]/u.test(words.slice(mention.length));
}

function handleOf({ author }: CommentTarget): string {
  return author.handle ?? author.id;
}
