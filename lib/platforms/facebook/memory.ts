import type { Age } from '../../page/read-age.ts';
import { readFirstPage, type FirstPage } from './first-page.ts';

/** What was learnt in one document, which Facebook keeps from page to page. */
export interface Memory {
  firstPage?: FirstPage;
  /** The id in the address of the first page; undefined before any was looked at. */
  firstRef?: string | null;
  /** Addresses that are proved to be the user's own, found since. */
  ownAddresses: Set<string>;
  /** The post in front, and all ids that it has. */
  postId: string;
  refs: Set<string>;
  root: Element | null;
  rows: Map<string, Remembered>;
  /** Everybody seen under this post, by name: two may have the same. */
  idsByName: Map<string, Set<string>>;
}

export interface Remembered {
  /** Which of several copies is the one that is read. */
  element: Element;
  /** Words for an age move on only when the page is drawn anew: the first sight of them counts. */
  words: string;
  age: Age | null;
}

const memories = new WeakMap<Document, Memory>();

export function memoryOf(document: Document): Memory {
  let memory = memories.get(document);
  if (!memory) {
    memory = {
      ownAddresses: new Set(),
      postId: '',
      refs: new Set(),
      root: null,
      rows: new Map(),
      idsByName: new Map(),
    };
    memories.set(document, memory);
  }
  return memory;
}

/** The data are read once, when the document has come in whole. */
export function firstPageOf(document: Document): FirstPage {
  const memory = memoryOf(document);
  const page = memory.firstPage ?? readFirstPage(document);
  if (document.readyState !== 'loading') memory.firstPage = page;
  return page;
}
