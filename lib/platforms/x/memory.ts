import type { AccountObservation } from '../../comments/comment.ts';

/** What was learnt in one document, which X keeps from page to page while its rows come and go. */
export interface Memory {
  account: AccountObservation | null;
  /** The address of the page below a window. */
  url: URL | null;
  /** The thread that is shown. */
  thread: RememberedThread | null;
  /** The first words of each post, as they were seen first: they name it, and must not change while one reads. */
  titles: Map<string, string>;
}

export interface RememberedThread {
  /** The post that the address names. */
  focalId: string;
  /** The conversation's first post. */
  postId: string;
  handle: string;
  at: number | null;
  /** The posts that were found to stand in it. */
  rows: Set<string>;
}

export function memoryOf(document: Document): Memory {
  let memory = memories.get(document);
  if (!memory) {
    memory = { account: null, url: null, thread: null, titles: new Map() };
    memories.set(document, memory);
  }
  return memory;
}

const memories = new WeakMap<Document, Memory>();
