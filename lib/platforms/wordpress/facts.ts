import type { Page } from '../platform.ts';
import type { CommentList } from './comment-list.ts';

/** What the reading of one comment needs to know of its page, gathered once. */
export interface Facts {
  url: URL;
  postId: string | null;
  /** Address of the post without query and hash; permalinks are made from it where a comment has no link. */
  postUrl: string;
  /** Nicenames that are proved to be the signed-in account's. Usually one. */
  ownNicenames: ReadonlySet<string>;
  restRoot: string | null;
  /** `url.origin`, taken once. */
  origin: string;
  document: Document;
  /** Set on the page of a post. */
  list: CommentList | null;
  /** The comments are made of blocks: decides which selectors are tried first. */
  isBlocks: boolean;
  /** The permalink read last, which was found good, without the id: the next one has mostly the same. */
  permalinkBase?: string;
  /** The element around the top comments that was seen last; no comment is around it. */
  topLevel?: Element;
  /** The greatest depth of a comment in the page; set when first asked for. */
  deepest?: number;
  /** Whose the posts of an inbox are, by post id; set when first asked for. */
  postsMine?: Map<string, boolean>;
}

const known = new WeakMap<Page, Facts>();

/** The facts of a page that `readPage` gave; null for any other object. */
export function factsOf(page: Page): Facts | null {
  return known.get(page) ?? null;
}

export function rememberFacts(page: Page, facts: Facts): void {
  known.set(page, facts);
}
