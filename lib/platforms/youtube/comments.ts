import type { CommentObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { CommentReader, Page } from '../platform.ts';
import { isShown } from '../../page/is-shown.ts';
import { commentsOf, memoryOf, type Remembered } from './memory.ts';
import { readTotal } from './page.ts';
import { placeAmongReplies } from './place-among-replies.ts';
import {
  isCommentId,
  permalinkOf,
  readCommentLink,
  readPerson,
  topIdOf,
  type CommentLink,
  type Person,
} from './read-address.ts';
import { readAge } from '../../page/read-age.ts';
import { readFolded } from './read-folded.ts';
import { selectors } from './selectors.ts';

export const comments: CommentReader = {
  selector: selectors.comment,
  read,
  total: (_document, page) => readTotal(page.root),
  find,
};

const ownParts = new Set(selectors.ownPart.split(', '));

/** The comment's own part of a thread, without its replies; a bare comment is that itself. null: removed, or not built yet. */
export function ownPartOf(element: Element): Element | null {
  if (ownParts.has(element.localName)) return element;
  let part = element.firstElementChild;
  // A `for … of` over `children` costs more than all else in reading.
  while (part && part.id !== 'comment-container' && !ownParts.has(part.localName))
    part = part.nextElementSibling;
  if (part?.id !== 'comment-container') return part;
  let own: Element | null = null;
  for (let inner = part.firstElementChild; inner; inner = inner.nextElementSibling) {
    if (ownParts.has(inner.localName)) own ??= inner;
    else if (inner.className.includes(selectors.removed) && !inner.hasAttribute('hidden'))
      return null;
  }
  return own;
}

/** The comment that something in its own part belongs to: its thread, or the bare comment. */
export function elementAround(part: Element): Element | null {
  const own = part.closest(selectors.ownPart);
  const thread = own?.closest(selectors.thread);
  return thread && ownPartOf(thread) === own ? thread : (own ?? null);
}

/** The id of the comment that this element is. */
export function idOf(element: Element): string | null {
  return headOf(element)?.link.commentId ?? null;
}

function read(element: Element, page: Page): CommentObservation | null {
  const { post } = page;
  const head = post && headOf(element);
  if (!head || !post) return null;
  const { own, link, words, author } = head;
  if (!page.root?.contains(element) || element.hasAttribute('hidden')) return null;
  // YouTube keeps the elements from one video to the next, for a moment with the old comments in them.
  const isCommunityPost = post.url.startsWith(communityPosts);
  if (link.postId === null ? !isCommunityPost : link.postId !== post.id) return null;
  if (!author) return null;
  const id = link.commentId;
  const document = element.ownerDocument;
  const known = commentsOf(document, post.id);
  const before = known.get(id);
  if (before && isCopy(element, id, before)) return null;
  const age =
    before?.words === words
      ? before.age
      : readAge(words, document.documentElement.lang, Date.now());
  if (before?.words !== words || before.element !== element) known.set(id, { element, words, age });

  const content = own.querySelector(selectors.commentText);
  const mentions = content ? readMentions(content) : [];
  const isThread = element.localName === selectors.thread;
  const isReply = id.includes('.');
  const folded = isThread ? readFolded(element) : undefined;
  const position = isReply ? placeAmongReplies(element) : undefined;
  const comment: CommentObservation = {
    id,
    postId: post.id,
    parentId: isReply ? parentIdOf(element, id) : null,
    author,
    text: content ? readText(content) : '',
    at: age?.at ?? null,
    precisionMs: age?.precisionMs ?? 0,
    permalink: permalinkOf(isCommunityPost ? 'post' : 'video', post.id, id),
    mine: page.account?.id === author.id,
  };
  if (position !== undefined) comment.position = position;
  // The channel's heart is the user's own only where the channel is.
  if (page.mine === true) comment.hearted = own.querySelector(selectors.hearted) !== null;
  if (folded) comment.folded = folded;
  if (mentions.length > 0) comment.mentions = mentions;
  return comment;
}

interface Head {
  own: Element;
  link: CommentLink;
  /** The page's words for its age. */
  words: string;
  author: Person | null;
}

function headOf(element: Element): Head | null {
  const own = ownPartOf(element);
  const time = own?.querySelector(selectors.commentLink);
  const link = time ? readCommentLink(time.getAttribute('href')) : null;
  if (!own || !time || !link || !isPublishedTime(time.parentElement)) return null;
  const named = own.querySelector(selectors.authorLink) ?? own.querySelector(selectors.badgeLink);
  const author = readPerson(named?.getAttribute('href') ?? null);
  return { own, link, words: time.textContent ?? '', author };
}

/** A visitor's text may hold links to comments too. */
function isPublishedTime(place: Element | null): boolean {
  return place?.id === selectors.timeName || !!place?.classList.contains(selectors.timeName);
}

/**
 * The same comment may stand in a page twice: the one that a link leads to, and hidden copies. The first that was read is it,
 * for as long as it is there, unless it is hidden and this one is not.
 */
function isCopy(element: Element, id: string, before: Remembered): boolean {
  const other = before.element;
  if (other === element || !other.isConnected || idOf(other) !== id) return false;
  return isShown(other) || !isShown(element);
}

/** In the nested layout a reply stands in the thread that it answers; in the flat one only the top comment is known. */
function parentIdOf(element: Element, id: string): string {
  const top = topIdOf(id);
  const around = element.parentElement?.closest(selectors.thread);
  const parentId = around ? idOf(around) : null;
  return parentId !== null && parentId !== id && topIdOf(parentId) === top ? parentId : top;
}

function readMentions(content: Element): string[] {
  // Most comments mention nobody.
  if (content.querySelector('a') === null) return [];
  const handles = new Set<string>();
  for (const link of content.querySelectorAll('a')) {
    const name = link.textContent ?? '';
    if (name.length > 300 || !name.trim().startsWith('@')) continue;
    const handle = readPerson(link.getAttribute('href'))?.handle;
    if (handle) handles.add(handle);
  }
  return [...handles];
}

const communityPosts = 'https://www.youtube.com/post/';

function find(document: Document, commentId: string): Element | null {
  if (!isCommentId(commentId)) return null;
  const known = memoryOf(document).comments.get(commentId)?.element;
  if (known?.isConnected && idOf(known) === commentId) return known;
  const found = [...document.querySelectorAll(`a[href*="lc=${commentId}"]`)]
    .map((link) => elementAround(link))
    .filter((element) => element !== null && idOf(element) === commentId);
  return found.find((element) => element && isShown(element)) ?? found[0] ?? null;
}
