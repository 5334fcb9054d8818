import { lookUntil } from '../../page/look-until.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { isShown } from '../../page/is-shown.ts';
import { isSignedOut } from './account.ts';
import { type PostAddress, readPostLink } from './address.ts';
import { addressOf, cardsIn, replyButtonOf } from './card.ts';
import { comments } from './comments.ts';
import { selectors } from './selectors.ts';

export const reply: ReplyDesk = { open, belongsTo, targetOf, submitOf };

/** Presses the card's own reply icon; Threads opens a box below it, or a dialog with a copy of the card. */
async function open(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const card = comments.find(document, comment.id);
  if (!card) return { refused: 'commentNotHere' };
  if (isSignedOut(document)) return { refused: 'signedOut' };
  const already = boxFor(document, comment);
  if (already) return { box: already };
  const button = replyButtonOf(card);
  if (!button || button.getAttribute('aria-disabled') === 'true')
    return { refused: 'noReplyButton' };
  const before = new Set(boxesIn(document));
  button.click();
  const box = await lookUntil(() => boxFor(document, comment), signal);
  if (box) return { box };
  const isOther = boxesIn(document).some((other) => !before.has(other));
  return { refused: isOther ? 'boxOfAnother' : 'boxDidNotOpen' };
}

function belongsTo(box: Element, comment: CommentTarget): boolean {
  return box.isConnected && targetOf(box) === comment.id;
}

/** The card beside the box, if the box's own words ("Reply to giulia…") name its author. */
function targetOf(box: Element): string | null {
  const names = namesIn(box.getAttribute('aria-placeholder') ?? '');
  const dialog = box.closest(selectors.dialog);
  const target = dialog ? targetInDialog(dialog, names) : targetInPage(box);
  return target && names.has(target.handle) ? target.code : null;
}

function submitOf(box: Element): Element | null {
  const dialog = box.closest(selectors.dialog);
  if (dialog) return textButtonsIn(dialog).at(-1) ?? null;
  let place = box.parentElement;
  while (place && !place.matches(selectors.pagelet)) {
    const turned = place.querySelector(selectors.turned);
    if (turned) return turned.querySelector(selectors.button) ?? turned.closest(selectors.button);
    place = place.parentElement;
  }
  return null;
}

/** The words of a placeholder that may be handles; the dots behind it belong to the sentence. */
function namesIn(placeholder: string): Set<string> {
  const words = placeholder.slice(0, 500).split(/[^\w.]+/u);
  return new Set(words.map((word) => word.replace(/\.+$/u, '').toLowerCase()));
}

function targetInDialog(dialog: Element, names: ReadonlySet<string>): PostAddress | null {
  const shown = new Map<string, PostAddress>();
  for (const time of dialog.querySelectorAll(selectors.time)) {
    const address = readPostLink(time.closest('a')?.getAttribute('href') ?? null);
    if (address) shown.set(address.code, address);
  }
  // The card may quote a post. That has another author, or nobody can tell which of them is answered.
  if (shown.size > 0) return onlyOne([...shown.values()].filter(({ handle }) => names.has(handle)));
  const cards = cardsIn(dialog.ownerDocument.body).filter(isShown);
  const named = cards.flatMap((card) => addressOf(card) ?? []);
  return onlyOne(named.filter(({ handle }) => names.has(handle)));
}

/** Inside of its card, or right behind it in the same conversation. */
function targetInPage(box: Element): PostAddress | null {
  const around = box.closest(selectors.card);
  if (around) return addressOf(around);
  const pagelet = box.closest(selectors.pagelet);
  const before = (pagelet ? cardsIn(pagelet) : []).filter(
    (card) => card.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = before.at(-1);
  return last ? addressOf(last) : null;
}

function onlyOne(addresses: PostAddress[]): PostAddress | null {
  const [first] = addresses;
  return first && addresses.every(({ code }) => code === first.code) ? first : null;
}

function textButtonsIn(dialog: Element): Element[] {
  return [...dialog.querySelectorAll(selectors.button)].filter(
    (button) => (button.textContent ?? '').trim() !== '' && !button.querySelector('svg'),
  );
}

function boxesIn(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selectors.box)].filter(isShown);
}

function boxFor(document: Document, comment: CommentTarget): HTMLElement | null {
  return boxesIn(document).find((box) => belongsTo(box, comment)) ?? null;
}
