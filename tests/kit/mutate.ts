import type { AccountObservation } from '../../lib/comments/comment.ts';
import { pick } from './random.ts';

/**
 * Damages a document in one to eight ways, as an update of the site or another extension might: parts removed, attributes
 * dropped, texts swapped, parts doubled. Says what it did.
 *
 * It never forges a proof: no attribute gets another's value, no part moves into another comment, and a text that names the
 * signed-in account (`proofs`) is only lost, never put elsewhere nor replaced by somebody's name. So whoever reads the copy
 * has no excuse for taking another's comment for the user's own.
 */
export function mutate(document: Document, random: () => number, proofs: string[]): string[] {
  const elements = [...document.querySelectorAll('*')].filter(
    (element) => element !== document.documentElement && element !== document.body,
  );
  const texts = collectTexts(document);
  const count = 1 + Math.floor(random() * 8);
  return Array.from({ length: count }, () => {
    const damage = pick(random, kinds);
    return damage?.({ elements, texts, random, proofs }) ?? 'nothing';
  });
}

/** The texts that name the signed-in account. */
export function proofsOf(account: AccountObservation | null): string[] {
  if (!account) return [];
  return [account.id, account.name, account.handle ?? '']
    .filter((proof) => proof !== '')
    .map((proof) => proof.toLowerCase());
}

interface Material {
  elements: Element[];
  texts: Text[];
  random: () => number;
  proofs: string[];
}

const kinds: ((material: Material) => string)[] = [
  removePart,
  dropAttribute,
  swapTexts,
  doublePart,
];

function removePart({ elements, random }: Material): string {
  const element = pick(random, elements);
  // One removal of the whole article would leave nothing to read wrongly: small parts are likelier.
  if (!element || element.querySelectorAll('*').length > 400 * random()) return 'nothing';
  element.remove();
  return `removed ${nameOf(element)}`;
}

function dropAttribute({ elements, random }: Material): string {
  const element = pick(random, elements);
  const name = element && pick(random, element.getAttributeNames());
  if (!element || name === undefined) return 'nothing';
  const before = nameOf(element);
  element.removeAttribute(name);
  return `dropped ${name} of ${before}`;
}

function swapTexts({ texts, random, proofs }: Material): string {
  const one = pick(random, texts);
  const other = pick(random, texts);
  if (!one || !other) return 'nothing';
  const pair = [one.data, other.data].map((data) => data.trim().slice(0, 20));
  if (isProof(one, proofs) || isProof(other, proofs)) {
    one.data = pick(random, odd) ?? '';
    return `lost "${pair[0]}"`;
  }
  [one.data, other.data] = [other.data, one.data];
  return `swapped "${pair[0]}" and "${pair[1]}"`;
}

const odd = ['', ' ', '0', '-1', '1e9', '{', '<b>', '\u202E', '\uD800', 'undefined', '[]', '{}'];

function isProof(text: Text, proofs: string[]): boolean {
  const data = text.data.toLowerCase();
  return proofs.some((proof) => data.includes(proof));
}

function doublePart({ elements, random }: Material): string {
  const element = pick(random, elements);
  if (!element?.parentNode || element.querySelectorAll('*').length > 200) return 'nothing';
  element.parentNode.insertBefore(
    element.cloneNode(true),
    random() < 0.5 ? element : element.nextSibling,
  );
  return `doubled ${nameOf(element)}`;
}

function collectTexts(document: Document): Text[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '') texts.push(text);
  }
  return texts;
}

function nameOf(element: Element): string {
  const classes = element.getAttribute('class')?.trim().split(/\s+/u).join('.') ?? '';
  return `${element.localName}${element.id ? `#${element.id}` : ''}${classes ? `.${classes}` : ''}`;
}
