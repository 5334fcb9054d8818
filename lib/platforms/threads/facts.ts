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
