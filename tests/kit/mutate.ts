import type { AccountObservation } from '../../lib/comments/comment.ts';
import { pick } from './random.ts';

/** What was done to the document, in words, and how to take it back. */
export interface Damage {
  done: string[];
  undo(): void;
}

/**
 * Damages a document in one to sixteen ways, as an update of the site or another extension might: parts removed, attributes
 * dropped, texts swapped, parts doubled. The damage is to be undone before the next; copying the document instead costs
 * happy-dom ten times as much, and it never lets go of the copies.
 *
 * It never forges a proof: no attribute gets another's value, no part moves into another comment, and a text that names the
 * signed-in account (`proofs`) is only lost, never put elsewhere nor replaced by somebody's name. So whoever reads the damaged
 * page has no excuse for taking another's comment for the user's own.
 */
export function createMutator(
  document: Document,
  proofs: string[],
): (random: () => number) => Damage {
  const elements = [...document.querySelectorAll('*')].filter(
    (element) => element !== document.documentElement && element !== document.body,
  );
  const sizes = new Map(
    elements.map((element) => [element, element.getElementsByTagName('*').length]),
  );
  const texts = collectTexts(document);
  return (random) => {
    const material: Material = { elements, sizes, texts, random, proofs };
    const steps = Array.from(
      { length: 1 + Math.floor(random() * 16) },
      () => pick(random, kinds)?.(material) ?? null,
    ).filter((step) => step !== null);
    return {
      done: steps.map((step) => step.done),
      undo: () => {
        for (const step of steps.toReversed()) step.undo();
      },
    };
  };
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
  /** How many elements each holds. */
  sizes: Map<Element, number>;
  texts: Text[];
  random: () => number;
  proofs: string[];
}
interface Step {
  done: string;
  undo(): void;
}

const kinds: ((material: Material) => Step | null)[] = [
  removePart,
  dropAttribute,
  swapTexts,
  doublePart,
];

function removePart({ elements, sizes, random }: Material): Step | null {
  const element = pick(random, elements);
  const parent = element?.parentNode;
  // Without the whole article nothing is left to be read wrongly: small parts are likelier.
  if (!element || !parent || (sizes.get(element) ?? 0) > 400 * random()) return null;
  const next = element.nextSibling;
  element.remove();
  return {
    done: `removed ${nameOf(element)}`,
    undo: () => void parent.insertBefore(element, next),
  };
}

function dropAttribute({ elements, random }: Material): Step | null {
  const element = pick(random, elements);
  const name = element && pick(random, element.getAttributeNames());
  if (!element || name === undefined) return null;
  const done = `dropped ${name} of ${nameOf(element)}`;
  const value = element.getAttribute(name) ?? '';
  element.removeAttribute(name);
  return { done, undo: () => element.setAttribute(name, value) };
}

function swapTexts({ texts, random, proofs }: Material): Step | null {
  const one = pick(random, texts);
  const other = pick(random, texts);
  if (!one || !other) return null;
  const [first, second] = [one.data, other.data];
  const names = `"${first.trim().slice(0, 20)}" and "${second.trim().slice(0, 20)}"`;
  const isLost = isProof(one, proofs) || isProof(other, proofs);
  one.data = isLost ? (pick(random, odd) ?? '') : second;
  if (!isLost) other.data = first;
  return {
    done: isLost ? `lost the first of ${names}` : `swapped ${names}`,
    undo: () => {
      other.data = second;
      one.data = first;
    },
  };
}

const odd = ['', ' ', '0', '-1', '1e9', '{', '<b>', '\u202E', '\uD800', 'undefined', '[]', '{}'];

function isProof(text: Text, proofs: string[]): boolean {
  const data = text.data.toLowerCase();
  return proofs.some((proof) => data.includes(proof));
}

function doublePart({ elements, sizes, random }: Material): Step | null {
  const element = pick(random, elements);
  const parent = element?.parentNode;
  if (!element || !parent || (sizes.get(element) ?? 0) > 200) return null;
  const copy = element.cloneNode(true) as Element;
  parent.insertBefore(copy, random() < 0.5 ? element : element.nextSibling);
  return { done: `doubled ${nameOf(element)}`, undo: () => copy.remove() };
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
