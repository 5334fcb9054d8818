import type { CommentObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { CommentReader, Page } from '../platform.ts';
import { isShown } from './is-shown.ts';
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
import { readAge } from './read-age.ts';
import { readFolded } from './read-folded.ts';
import { selectors } from './selectors.ts';

export const comments: CommentReader = {
  selector: selectors.comment,
  read,
  total: (_document, page) => readTotal(page.root),
  find,
};

/** The comment's own part of a thread, without its replies; a bare comment is that itself. null: removed, or not built yet. */
export function ownPartOf(element: Element): Element | null {
  if (element.matches(selectors.ownPart)) return element;
  for (const part of element.children) {
    if (part.matches(selectors.ownPart)) return part;
    if (part.id !== 'comment-container') continue;
    let own: Element | null = null;
    for (const inner of part.children) {
      if (inner.matches(selectors.ownPart)) own ??= inner;
      if (inner.classList.contains(selectors.removed) && !inner.hasAttribute('hidden')) return null;
    }
    return own;
  }
  return null;
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
  const { own, header, link, words } = head;
  if (!page.root?.contains(element) || element.hasAttribute('hidden')) return null;
  // YouTube keeps the elements from one video to the next, for a moment with the old comments in them.
  const isCommunityPost = post.url.startsWith(communityPosts);
  if (link.postId === null ? !isCommunityPost : link.postId !== post.id) return null;
  const id = link.commentId;
  const author = readAuthor(header);
  if (!author) return null;
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
  return {
    id,
    postId: post.id,
    parentId: isReply ? parentIdOf(element, id) : null,
    author,
    text: content ? readText(content) : '',
    at: age?.at ?? null,
    precisionMs: age?.precisionMs ?? 0,
    ...(position === undefined ? {} : { position }),
    permalink: permalinkOf(isCommunityPost ? 'post' : 'video', post.id, id),
    mine: page.account?.id === author.id,
    // The channel's heart is the user's own only where the channel is.
    ...(page.mine === true ? { hearted: isHearted(own) } : {}),
    ...(folded ? { folded } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
  };
}

interface Head {
  own: Element;
  header: Element;
  link: CommentLink;
  /** The page's words for its age. */
  words: string;
}

function headOf(element: Element): Head | null {
  const own = ownPartOf(element);
  const header = own?.querySelector(selectors.header);
  const time = header?.querySelector(selectors.commentLink);
  const link = time ? readCommentLink(time.getAttribute('href')) : null;
  return own && header && time && link
    ? { own, header, link, words: time.textContent ?? '' }
    : null;
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

function readAuthor(header: Element): Person | null {
  const link =
    header.querySelector(selectors.authorLink) ?? header.querySelector(selectors.badgeLink);
  return readPerson(link?.getAttribute('href') ?? null);
}

/** In the nested layout a reply stands in the thread that it answers; in the flat one only the top comment is known. */
function parentIdOf(element: Element, id: string): string {
  const top = topIdOf(id);
  const around = element.parentElement?.closest(selectors.thread);
  const parentId = around ? idOf(around) : null;
  return parentId !== null && parentId !== id && topIdOf(parentId) === top ? parentId : top;
}

function readMentions(content: Element): string[] {
  if (content.firstElementChild === null) return [];
  const handles = new Set<string>();
  for (const link of content.getElementsByTagName('a')) {
    const name = link.textContent ?? '';
    if (name.length > 300 || !name.trim().startsWith('@')) continue;
    const handle = readPerson(link.getAttribute('href'))?.handle;
    if (handle) handles.add(handle);
  }
  return [...handles];
}

function isHearted(own: Element): boolean {
  return own.querySelector(selectors.heart)?.querySelector(selectors.hearted) != null;
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
