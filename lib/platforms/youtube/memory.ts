import type { Person } from './read-address.ts';
import type { Age } from '../../page/read-age.ts';
import type { FirstPage } from './read-first-page.ts';

/** What was learnt in one document, which YouTube keeps from page to page. */
export interface Memory {
  signedIn?: boolean;
  /** Changing the account loads a new document. */
  account?: Person;
  firstPage?: FirstPage;
  /** The comments' place of the page that was looked at last. */
  root?: { pageKey: string; element: Element };
  postId: string;
  comments: Map<string, Remembered>;
}

export interface Remembered {
  /** Which of several copies is the one that is read. Let go with the post. */
  element: Element;
  /** The page's words for the age do not move on while the page is open: the first sight of them counts. */
  words: string;
  age: Age | null;
}

const memories = new WeakMap<Document, Memory>();

export function memoryOf(document: Document): Memory {
  let memory = memories.get(document);
  if (!memory) {
    memory = { postId: '', comments: new Map() };
    memories.set(document, memory);
  }
  return memory;
}

/** The comments known of this post; those of another are forgotten. */
export function commentsOf(document: Document, postId: string): Map<string, Remembered> {
  const memory = memoryOf(document);
  if (memory.postId !== postId) {
    memory.postId = postId;
    memory.comments = new Map();
  }
  return memory.comments;
}
