import type { Page } from '../platform.ts';

/** What the reading of one card needs to know of its page, gathered once. */
export interface Facts {
  /** The signed-in handle. */
  viewer: string | null;
  /** The post or reply that the address names. */
  focalCode: string;
  /** The post below which all of it stands, and who wrote it. */
  postId: string;
  postBy: string;
  /** Where all of it stands. */
  root: Element;
}

const known = new WeakMap<Page, Facts>();

/** The facts of a page that `readPage` gave; null for any other object. */
export function factsOf(page: Page): Facts | null {
  return known.get(page) ?? null;
}

export function rememberFacts(page: Page, facts: Facts): void {
  known.set(page, facts);
}

/** What was learnt in one document, which Threads keeps from page to page. */
export interface Memory {
  /** What each comment answers: that never changes, but cards may for a moment still be those of the page before. */
  parents: Map<string, string | null>;
  /** For which address a place was found to be that page. */
  shownIn: WeakMap<Element, string>;
}

const memories = new WeakMap<Document, Memory>();

export function memoryOf(document: Document): Memory {
  let memory = memories.get(document);
  if (!memory) {
    memory = { parents: new Map(), shownIn: new WeakMap() };
    memories.set(document, memory);
  }
  return memory;
}
