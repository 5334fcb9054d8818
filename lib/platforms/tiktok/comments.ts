import type { CommentObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import { isShown } from '../../page/is-shown.ts';
import type { CommentReader, Page } from '../platform.ts';
import { memoryOf } from './memory.ts';
import { askComments, type PageComment } from './page-data.ts';
import { readTotal } from './page.ts';
import { isId, isSameHandle, permalinkOf, readLink } from './read-address.ts';
import { readFolded } from './read-folded.ts';
import { selectors } from './selectors.ts';

export const comments: CommentReader = {
  selector: selectors.comment,
  read,
  isUnreadable: (element) => {
    const row = rowOf(element);
    return row !== null && shownOf(row) !== null && identify(row) === null;
  },
  total: (document, page) => readTotal(document, page.root),
  find,
};

/** The comment's own row: of a thread the one before its replies, of a reply itself. */
export function rowOf(element: Element): Element | null {
  if (!element.matches(selectors.thread)) return element;
  let part = element.firstElementChild;
  while (part && !part.matches(selectors.row)) part = part.nextElementSibling;
  return part;
}

/** The id of the comment that this element is. */
export function idOf(element: Element): string | null {
  const row = rowOf(element);
  return row && (identify(row)?.id ?? null);
}

function read(element: Element, page: Page): CommentObservation | null {
  const { post, root, account } = page;
  const row = rowOf(element);
  const shown = row && shownOf(row);
  const known = shown && identify(row);
  if (!post || !known || !root?.contains(element)) return null;
  const { id, data } = known;
  const memory = memoryOf(element.ownerDocument);
  // TikTok keeps the document from one video to the next, for a moment with the old comments in it.
  if ((data?.postId ?? memory.posts.get(id) ?? post.id) !== post.id) return null;
  if (isCopy(element, id, memory.elements.get(id))) return null;
  memory.elements.set(id, element);
  memory.posts.set(id, post.id);

  const isThread = element.matches(selectors.thread);
  const mentions = shown.text ? readMentions(shown.text) : [];
  const folded = isThread ? readFolded(element, data, account) : undefined;
  const comment: CommentObservation = {
    id,
    postId: post.id,
    parentId: data ? data.parentId : isThread ? null : topIdAround(element),
    author: { id: shown.handle, name: data?.name || shown.name, handle: shown.handle },
    text: wordsOf(row, shown, data),
    at: data?.at ?? null,
    precisionMs: 0,
    permalink: permalinkOf(post.url, id),
    mine: account !== null && isSameHandle(account.id, shown.handle),
  };
  const heart = row.querySelector(selectors.liked)?.getAttribute('aria-pressed');
  if (account) comment.hearted = heart ? heart === 'true' : isLiked(data, page);
  if (folded) comment.folded = folded;
  if (mentions.length > 0) comment.mentions = mentions;
  return comment;
}

/** A picture or sticker without words is not a text that the page hides. */
function wordsOf(row: Element, shown: Shown, data: PageComment | null): string {
  const words = data?.text || (shown.text ? readText(shown.text) : '');
  return words === '' && row.querySelector(selectors.picture) ? '🖼️' : words;
}

interface Shown {
  handle: string;
  name: string;
  text: Element | null;
}

/** What a row shows of its author; null: no comment, or none that is finished. */
function shownOf(row: Element): Shown | null {
  const name = row.querySelector(selectors.authorName);
  const link =
    name?.querySelector(selectors.authorLink) ?? name?.closest(selectors.authorLink) ?? null;
  const address = readLink(link?.getAttribute('href') ?? null);
  if (!name || address?.kind !== 'profile') return null;
  const { handle } = address;
  return { handle, name: readText(name, 200) || handle, text: row.querySelector(selectors.text) };
}

interface Identity {
  id: string;
  /** null: only the document tells the id. */
  data: PageComment | null;
}

/**
 * Which comment a row is. What the page's scripts hold counts where it is by the person that the row shows; of two by the same
 * person, the one with the same words. Never by a guess: without it, only an id in the row itself.
 */
function identify(row: Element): Identity | null {
  const shown = shownOf(row);
  if (!shown) return null;
  const data = agreeing(askComments(row), shown);
  const carrier = row.matches(selectors.idCarrier) ? row : row.querySelector(selectors.idCarrier);
  const written = isId(carrier?.id) ? carrier.id : null;
  if (data) return written === null || written === data.id ? { id: data.id, data } : null;
  return written === null ? null : { id: written, data: null };
}

function agreeing(told: PageComment[], shown: Shown): PageComment | null {
  const theirs = told.filter(({ handle }) => isSameHandle(handle, shown.handle));
  const [first, second] = theirs;
  if (!first || !second) return first ?? null;
  // Two states of one comment: replies and hearts only come.
  if (first.id === second.id) return first.replies >= second.replies ? first : second;
  const words = shown.text && bare(readText(shown.text));
  const same = theirs.filter(({ text }) => bare(text) === words);
  return same.length === 1 ? (same[0] ?? null) : null;
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function isLiked(data: PageComment | null, page: Page): boolean {
  return data !== null && (data.liked || (page.mine === true && data.ownerLiked));
}

/** In a thread without data the replies still stand below their top comment. */
function topIdAround(reply: Element): string | undefined {
  const thread = reply.closest(selectors.thread);
  return (thread && idOf(thread)) ?? undefined;
}

/** The same comment may stand in a page twice: the one that a link leads to, and again in the list. The first that was read is it. */
function isCopy(element: Element, id: string, other: Element | undefined): boolean {
  if (!other || other === element || !other.isConnected) return false;
  const row = rowOf(other);
  if (!row || identify(row)?.id !== id) return false;
  return isShown(other) || !isShown(element);
}

function readMentions(text: Element): string[] {
  const handles = new Set<string>();
  for (const link of text.querySelectorAll(selectors.authorLink)) {
    const address = readLink(link.getAttribute('href'));
    if (address?.kind === 'profile') handles.add(address.handle);
  }
  return [...handles];
}

function find(document: Document, commentId: string): Element | null {
  if (!isId(commentId)) return null;
  const { elements } = memoryOf(document);
  const known = elements.get(commentId);
  if (known?.isConnected && idOf(known) === commentId) return known;
  const read = new Set(elements.values());
  // Rows that were read under another id are read again as soon as they change.
  for (const element of document.querySelectorAll(selectors.comment))
    if (!read.has(element) && idOf(element) === commentId) return element;
  return null;
}
