import type { Page } from '../platform.ts';
import type { Age } from '../../page/read-age.ts';

/** What the reading of one row needs to know of its page, gathered once. */
export interface Facts {
  /** Ids under which the channel's own comments stand, as far as the page proves them. */
  own: ReadonlySet<string>;
  /** The video that the whole list is about; null where it is about all of them. */
  videoId: string | null;
  /** The video's name in the navigation, of a list about one. */
  videoTitle: string;
  /** The titles that were read, by video: a picture that stands beside another title is still that of the row before. */
  titles: Map<string, string>;
}

const factsOfPages = new WeakMap<Page, Facts>();

/** The facts of a page that `readPage` gave; null for any other object. */
export function factsOf(page: Page): Facts | null {
  return factsOfPages.get(page) ?? null;
}

export function rememberFacts(page: Page, facts: Facts): void {
  factsOfPages.set(page, facts);
}

/** What was learnt in one document, which Studio keeps from page to page. */
export interface Memory {
  /** undefined: the scripts were not looked at yet. */
  scriptChannelId?: string | null;
  channelId?: string;
  /** Proved to be the channel's. */
  handle?: string;
  /** Where each comment was seen first: it cannot have moved, but a row may still show the list before. */
  postOf: Map<string, string>;
  /** The page's words for an age do not move on while the page is open: the first sight of them counts. */
  ages: Map<string, { words: string; age: Age | null }>;
}

const memories = new WeakMap<Document, Memory>();

export function memoryOf(document: Document): Memory {
  let memory = memories.get(document);
  if (!memory) {
    memory = { postOf: new Map(), ages: new Map() };
    memories.set(document, memory);
  }
  return memory;
}
