import type { CommentObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { CommentReader, Page } from '../platform.ts';
import { isCommentId, readHandle, readPostLink } from './addresses.ts';
import { readFolded, threadAround } from './folded.ts';
import { memoryOf, remembered } from './memory.ts';
import { readTotal } from './page.ts';
import { linkOf, rowAround, wordsIn, type Row } from './row.ts';
import { selectors } from './selectors.ts';

/**
 * Instagram marks no row, in neither layout; only the permalink with the time in it is certain. So that time stands for the
 * comment, and `around` tells which one something in the page belongs to.
 */
export const comments: CommentReader = {
  selector: selectors.comment,
  read,
  total: readTotal,
  find,
  around,
  bodyOf: (element) => rowAround(element)?.element ?? element,
};

function read(element: Element, page: Page): CommentObservation | null {
  const { post, root, account } = page;
  const link = post && root?.contains(element) ? linkOf(element) : null;
  if (!post || !link || link.code !== post.id) return null;
  const row = rowAround(element);
  if (!row) return null;
  const memory = memoryOf(element.ownerDocument, post.id);
  const before = memory.elements.get(link.id);
  if (before && before !== element && root?.contains(before) && idOf(before) === link.id)
    return null;
  memory.elements.set(link.id, element);

  const words = wordsIn(row);
  const mentions = words ? readMentions(words) : [];
  const hearted = readHeart(row.element);
  const viewer = account?.id ?? null;
  const comment: CommentObservation = {
    id: link.id,
    postId: post.id,
    parentId: link.parentId,
    author: { id: row.handle, name: row.handle, handle: row.handle },
    text: words ? readText(words) : '',
    at: readTime(element),
    precisionMs: 0,
    permalink: link.permalink,
    mine: viewer === row.handle,
  };
  // Old builds gave replies the address of a comment: then the list around it says that it is one, and not whose.
  if (link.parentId === null && isInListOfReplies(row.element)) delete comment.parentId;
  if (hearted !== null) comment.hearted = hearted;
  if (mentions.length > 0) comment.mentions = mentions;
  if (comment.parentId === null) {
    const folded = readFolded(row, link.id, memory, viewer);
    if (folded) comment.folded = folded;
  }
  return comment;
}

function find(document: Document, commentId: string): Element | null {
  if (!isCommentId(commentId)) return null;
  const known = remembered(document, commentId);
  if (known?.isConnected && idOf(known) === commentId) return known;
  for (const time of document.querySelectorAll(`a[href*="/${commentId}/"] time[datetime]`))
    if (idOf(time) === commentId) return time;
  return null;
}

/** Further out than this nothing belongs to one comment. */
const farthest = 12;

/** The comment whose row holds this part; or whose replies it folds: then what that comment says of them may have changed. */
function around(part: Element): Element | null {
  const post = part.closest(selectors.gridPost);
  // The counts of a post come into a grid with the pointer: a reason to read again what the page tells of its posts.
  if (post && !post.querySelector(selectors.time) && readPostLink(post.getAttribute('href')))
    return post;
  let element: Element | null = part;
  for (let depth = 0; element && depth < farthest; depth += 1) {
    if (element.matches(selectors.boundary)) return null;
    const time = element.querySelector(selectors.comment);
    if (time) return commentIn(element, time, part);
    element = element.parentElement;
  }
  return null;
}

function commentIn(element: Element, time: Element, part: Element): Element | null {
  const link = linkOf(time);
  const row = rowAround(time);
  if (!link || !row) return null;
  if (row.element.contains(part)) return time;
  const top = link.parentId === null ? time : find(element.ownerDocument, link.parentId);
  const topRow = top && rowAround(top);
  const id = link.parentId ?? link.id;
  return topRow && threadAround(topRow, id).contains(part) ? top : null;
}

function idOf(time: Element): string | null {
  return linkOf(time)?.id ?? null;
}

function readMentions(words: Element): string[] {
  const handles = new Set<string>();
  for (const link of words.querySelectorAll(selectors.innerLink)) {
    const handle = readHandle(link.getAttribute('href'));
    const name = link.textContent?.slice(0, 200).trim() ?? '';
    if (handle && name.startsWith('@')) handles.add(handle);
  }
  return [...handles];
}

function readHeart(row: Element): boolean | null {
  if (row.querySelector(selectors.hearted)) return true;
  return row.querySelector(selectors.notHearted) ? false : null;
}

/** Earlier than the site is: no time. */
const siteBegan = Date.UTC(2010, 0);

function readTime(time: Element): number | null {
  const at = Date.parse(time.getAttribute('datetime') ?? '');
  return at >= siteBegan ? at : null;
}

/** list: replies stand in a list inside an item of their thread's. */
function isInListOfReplies(row: Row['element']): boolean {
  const item = row.closest('ul')?.parentElement?.closest('li, main, article');
  return item?.localName === 'li';
}
