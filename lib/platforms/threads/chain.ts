import { addressOf, cardsIn, isCardOfPage } from './card.ts';
import type { Facts } from './facts.ts';
import { selectors } from './selectors.ts';

/** Where a card stands in the conversation. */
export interface Place {
  /** null: right below the post. undefined: the page does not say. */
  parentId: string | null | undefined;
  /** Codes of the direct replies that are here. */
  replies: string[];
}

/**
 * Each conversation is a chain: every card answers the one before. Above the card that the address names stands what it answers;
 * the chains below it begin with answers to it. null: no comment (the post itself, the author's own thread).
 */
export function placeOf(card: Element, facts: Facts): Place | null {
  const code = codeOf(card);
  if (code === null || code === facts.postId) return null;
  const chain = chainOf(card, facts.root);
  if (!chain) return isOwnThread(card, facts) ? null : { parentId: undefined, replies: [] };
  const at = chain.indexOf(card);
  const next = nextIn(chain, at);
  if (code === facts.focalCode)
    return { parentId: parentOf(chain[at - 1] ?? lastBefore(card, facts), facts), replies: [] };
  const side = sideOf(card, facts);
  if (side === null) return null;
  const before = chain[at - 1];
  if (side === 'above') {
    const above = before ?? lastBefore(card, facts);
    const below = next ?? facts.focalCode;
    return { parentId: above ? parentOf(above, facts) : undefined, replies: [below] };
  }
  if (isOwnThread(card, facts)) return null;
  const replies = next === null ? [] : [next];
  if (before && !isOwnThread(before, facts)) return { parentId: parentOf(before, facts), replies };
  return { parentId: facts.focalCode === facts.postId ? null : facts.focalCode, replies };
}

/** The first cards of the chains below the focal one: its direct replies. */
export function repliesToFocal(facts: Facts): string[] {
  const codes: string[] = [];
  for (const pagelet of facts.root.querySelectorAll(selectors.pagelet)) {
    const [first] = cardsIn(pagelet);
    if (!first || sideOf(first, facts) !== 'below') continue;
    const code = codeOf(first);
    if (code !== null && !isOwnThread(first, facts)) codes.push(code);
  }
  return codes;
}

function codeOf(card: Element): string | null {
  return addressOf(card)?.code ?? null;
}

/** The post itself is no comment: what answers it stands at the top. */
function parentOf(card: Element | null | undefined, { postId }: Facts): string | null | undefined {
  const code = card ? codeOf(card) : null;
  return code === null ? undefined : code === postId ? null : code;
}

function chainOf(card: Element, root: Element): Element[] | null {
  const pagelet = card.closest(selectors.pagelet);
  return pagelet && root.contains(pagelet) ? cardsIn(pagelet) : null;
}

function nextIn(chain: Element[], at: number): string | null {
  const next = chain[at + 1];
  return next ? codeOf(next) : null;
}

/** On which side of the card that the address names. null: that one is not here just now. */
function sideOf(card: Element, facts: Facts): 'above' | 'below' | null {
  const focal = focalOf(facts);
  if (!focal) return null;
  const position = focal.compareDocumentPosition(card);
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 'above' : 'below';
}

const focals = new WeakMap<Facts, Element>();

/** Near the top of the page: to find it costs the same in long and short ones. */
function focalOf(facts: Facts): Element | null {
  const known = focals.get(facts);
  if (known && facts.root.contains(known) && codeOf(known) === facts.focalCode) return known;
  for (const card of facts.root.querySelectorAll(selectors.card)) {
    if (!isCardOfPage(card) || codeOf(card) !== facts.focalCode) continue;
    focals.set(facts, card);
    return card;
  }
  return null;
}

/** Above the focal card there is one chain only, over several pagelets. */
function lastBefore(card: Element, facts: Facts): Element | null {
  const pagelet = pageletBefore(card, facts);
  return pagelet ? (cardsIn(pagelet).at(-1) ?? null) : null;
}

function pageletBefore(card: Element, { root }: Facts): Element | null {
  const own = card.closest(selectors.pagelet);
  if (!own) return null;
  // Mostly they stand side by side; only the first of all are looked for among all.
  if (own.previousElementSibling?.matches(selectors.pagelet)) return own.previousElementSibling;
  let before: Element | null = null;
  for (const pagelet of root.querySelectorAll(selectors.pagelet)) {
    if (pagelet === own) return before;
    before = pagelet;
  }
  return null;
}

/** Right behind the post, and by its author, before anybody else wrote: the post goes on. */
function isOwnThread(card: Element, facts: Facts): boolean {
  const { focalCode, postId, postBy, root } = facts;
  const focal = focalOf(facts);
  if (focalCode !== postId || !focal || addressOf(card)?.handle !== postBy) return false;
  let isBehind = false;
  for (const other of root.querySelectorAll(selectors.card)) {
    if (other === focal) isBehind = true;
    if (!isBehind || !isCardOfPage(other)) continue;
    if (other === card) return true;
    if (addressOf(other)?.handle !== postBy) return false;
  }
  return false;
}
