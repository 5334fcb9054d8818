import type { CommentObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { CommentReader } from '../platform.ts';
import { authorOf, readTime } from './author-and-time.ts';
import { readAdminPost, readRow } from './admin-row.ts';
import { type CommentList, noteInList } from './comment-list.ts';
import { type Facts, factsOf } from './facts.ts';
import { isHeld } from './held.ts';
import { nicenameOfClasses } from './nicename.ts';
import { findOwn, isLeaf, readId } from './own-parts.ts';
import { readParentId } from './parent.ts';
import { readPermalink } from './permalink.ts';
import { selectors } from './selectors.ts';
import { isWhole, readTotal } from './total.ts';

export const comments: CommentReader = {
  selector: selectors.comment,

  read(element, page) {
    const facts = factsOf(page);
    const id = readId(element);
    if (!facts || id === null) return null;
    if (page.kind === 'inbox') return readRow(element, id, page, facts);
    return facts.list ? readComment(element, id, facts.list, facts) : null;
  },

  readPost(element, page) {
    return page.kind === 'inbox' ? readAdminPost(element, page) : null;
  },

  total(_document, page) {
    const list = factsOf(page)?.list;
    return list ? readTotal(list.root, page.post?.title ?? '', list) : null;
  },

  isComplete(_document, page) {
    const list = factsOf(page)?.list;
    return !!list && isWhole(list, page.post?.title ?? '');
  },

  find(document, commentId) {
    if (!/^\d+$/u.test(commentId)) return null;
    const element = document.getElementById(`comment-${commentId}`);
    return element?.matches(selectors.comment) ? element : null;
  },
};

function readComment(
  element: Element,
  id: string,
  list: CommentList,
  facts: Facts,
): CommentObservation | null {
  const leaf = isLeaf(element);
  const text = findOwn(element, facts.isBlocks ? selectors.textInBlocks : selectors.text, leaf);
  const author = findOwn(
    element,
    facts.isBlocks ? selectors.authorInBlocks : selectors.author,
    leaf,
  );
  const classes = element.className;
  const nicename = nicenameOfClasses(classes);
  noteInList(list, id, classes, nicename);
  // A placeholder, or another plugin's thing that borrowed the class.
  if (!text && !author) return null;
  const time = findOwn(element, selectors.time, leaf);
  const { at, precisionMs } = readTime(time?.getAttribute('datetime'));
  const comment: CommentObservation = {
    id,
    postId: list.postId,
    parentId: readParentId(element, facts, leaf),
    author: authorOf(nicename, author ? readText(author, 200) : ''),
    text: text ? readText(text) : '',
    at,
    precisionMs,
    permalink: readPermalink(id, time, facts),
    mine: nicename !== null && facts.ownNicenames.has(nicename),
  };
  if (isHeld(element, list, leaf)) comment.visibility = 'held';
  return comment;
}
