import { cleanText } from '../../page/read-text.ts';
import * as at from './selectors.ts';
import { namesIn } from './urns.ts';

/** Who wrote a post. */
export interface Actor {
  names: string[];
  name: string;
  /** A second sign in the card agrees, so that a lost first link would not make the next one the author. */
  isProven: boolean;
}

/** True if the card shows the author's own statistics: LinkedIn shows them to nobody else. */
export function isOwnPost(card: Element): boolean {
  return analyticsOf(card) !== null;
}

/** The id of the post, out of its own statistics' address. */
export function ownPostId(card: Element): string | null {
  const href = analyticsOf(card)?.getAttribute('href') ?? '';
  return /urn:li:(?:activity|ugcPost|share):(?<id>\d{5,25})/u.exec(href)?.groups?.['id'] ?? null;
}

export function readActor(card: Element): Actor | null {
  return card.querySelector(at.actor) ? readActorA(card) : readActorC(card);
}

/** The name that is seen, without the copy for screen readers and what follows it ("• You"). */
export function readName(element: Element): string {
  const text = (element.querySelector(at.visibleName) ?? element).textContent;
  return cleanText(text.split(/[\n•]/u).find((line) => line.trim() !== '') ?? '', 200);
}

/** The first of these in the card that belongs to the post itself: not to a comment, nor to a post shared in it. */
export function inPost(card: Element, selector: string): Element | null {
  for (const element of card.querySelectorAll(selector))
    if (!element.closest(`${at.row}, ${at.sharedPost}`)) return element;
  return null;
}

function analyticsOf(card: Element): Element | null {
  return inPost(card, at.analytics);
}

function readActorA(card: Element): Actor | null {
  const block = inPost(card, at.actor);
  const link = block?.querySelector(at.profileLink);
  if (!block || !link) return null;
  const names = namesIn(link);
  const title = block.querySelector(at.actorName);
  return names.length > 0 ? { names, name: title ? readName(title) : '', isProven: true } : null;
}

/** No class tells the author's link; but the menu of the post names the author too, in whatever language. */
function readActorC(card: Element): Actor | null {
  for (const link of card.querySelectorAll(at.profileLink)) {
    if (link.closest(`${at.row}, ${at.box}, ${at.boxHost}`)) continue;
    if (link.getAttribute('href')?.includes('recent-activity')) continue;
    const names = namesIn(link);
    const name = readName(link);
    // The picture's link comes before the one with the name.
    if (names.length === 0 || name === '') continue;
    return { names, name, isProven: isNamedByMenu(card, name) };
  }
  return null;
}

function isNamedByMenu(card: Element, name: string): boolean {
  if (name.length < 2) return false;
  for (const button of card.querySelectorAll('button[aria-label]'))
    if (!button.closest(at.row) && button.getAttribute('aria-label')?.includes(name)) return true;
  return false;
}
