import { readText } from '../../page/read-text.ts';
import { readCount } from '../../page/read-count.ts';
import { type PostAddress, readPostLink, readProfileLink } from './address.ts';
import { replyWords, selectors, unlikeWords } from './selectors.ts';

/** Which post or reply a card is, and whose. null: not one, or its two links to the author contradict. */
export function addressOf(card: Element): PostAddress | null {
  const address = readPostLink(permalinkIn(card)?.getAttribute('href') ?? null);
  if (!address) return null;
  for (const link of card.querySelectorAll(selectors.profileLink)) {
    const handle = isOwn(link, card) ? readProfileLink(link.getAttribute('href')) : null;
    // The first is the author's picture or name.
    if (handle !== null) return handle === address.handle ? address : null;
  }
  return null;
}

/** A post or reply of the page itself: neither quoted in another nor shown in a dialog. */
export function isCardOfPage(card: Element): boolean {
  if (card.parentElement?.closest(selectors.pressable)) return false;
  return card.matches(selectors.card) && !card.closest(selectors.dialog);
}

export function cardsIn(place: Element): Element[] {
  return [...place.querySelectorAll(selectors.card)].filter(isCardOfPage);
}

/** Epoch milliseconds. */
export function timeOf(card: Element): number | null {
  const words = permalinkIn(card)?.querySelector('time')?.getAttribute('datetime') ?? '';
  const at = /^\d{4}-\d\d-\d\dT/u.test(words) ? Date.parse(words) : Number.NaN;
  return at > 0 ? at : null;
}

/** What was written: after the head with its name, time and marks, and before the buttons. */
export function textOf(card: Element): string {
  const head = permalinkIn(card);
  const parts: Element[] = [];
  for (const span of card.querySelectorAll(selectors.textSpan)) {
    if (!head || !isBehind(span, head) || !isOwn(span, card)) continue;
    if (span.closest(selectors.notText) || parts.some((part) => part.contains(span))) continue;
    if (span.querySelector(selectors.textInside)) parts.push(span);
  }
  const texts = parts.map((part) => readText(part)).filter((text) => !isPlaceInThread.test(text));
  return texts.join('\n').slice(0, longestText).toWellFormed();
}

/** People whom the text mentions. */
export function mentionsIn(card: Element): string[] {
  const handles = new Set<string>();
  for (const link of card.querySelectorAll(`${selectors.textSpan} a`)) {
    const name = link.textContent ?? '';
    if (!isOwn(link, card) || name.length > 100 || !name.trim().startsWith('@')) continue;
    const handle = readProfileLink(link.getAttribute('href'));
    if (handle !== null) handles.add(handle);
  }
  return [...handles];
}

/** The card's own button that opens a reply; never the Send of a box inside. null: not to be told from the others. */
export function replyButtonOf(card: Element): HTMLElement | null {
  const found = new Set<HTMLElement>();
  for (const icon of card.querySelectorAll(selectors.icon)) {
    if (!replyWords.has(icon.getAttribute('aria-label') ?? '') || !isOwn(icon, card)) continue;
    const button = icon.closest<HTMLElement>(selectors.button);
    if (button && card.contains(button) && !icon.closest(selectors.turned)) found.add(button);
  }
  const [button, other] = found;
  return button && !other ? button : null;
}

/** The signed-in account gave it its heart. */
export function isHearted(card: Element): boolean {
  return [...card.querySelectorAll(selectors.icon)].some(
    (icon) => unlikeWords.has(icon.getAttribute('aria-label') ?? '') && isOwn(icon, card),
  );
}

/** How many replies it has directly below it: the text of its reply button, which is empty while there are none. */
export function countReplies(card: Element): number | null {
  const button = replyButtonOf(card);
  if (!button) return null;
  const text = (button.textContent ?? '').trim();
  return text === '' ? 0 : readCount(text);
}

/** "2/3": which part of the author's own thread this is. */
const isPlaceInThread = /^\d{1,3}\/\d{1,3}$/u;
const longestText = 10_000;

function permalinkIn(card: Element): Element | null {
  for (const time of card.querySelectorAll(selectors.time))
    if (isOwn(time, card)) return time.closest('a');
  return null;
}

function isOwn(part: Element, card: Element): boolean {
  return part.closest(selectors.pressable) === card;
}

function isBehind(part: Element, other: Element): boolean {
  return (other.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
