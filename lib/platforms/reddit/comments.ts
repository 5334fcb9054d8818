import type { CommentReader, Page } from '../platform.ts';
import { readNewComment } from './new-comment.ts';
import { readOldComment } from './old-comment.ts';
import { factsOf } from './page.ts';
import { isCommentId } from './read-address.ts';
import { readCount } from './read-count.ts';
import { selectors as at } from './selectors.ts';

export const comments: CommentReader = {
  attributes: ['vote-state'],
  selector: at.comment,

  read(element, page) {
    const facts = factsOf(page);
    if (!facts || !page.root?.contains(element)) return null;
    return element.localName === at.newComment
      ? readNewComment(element, facts)
      : readOldComment(element, facts);
  },

  total: (_document, page) => totalOf(page),

  isComplete(document, page) {
    const { root } = page;
    if (!root || factsOf(page)?.isSingle !== false) return false;
    if (document.querySelector(at.pending) || root.querySelector(at.oldMore)) return false;
    // A tree is there before its first comments are.
    return root.querySelector(at.comment) !== null || totalOf(page) === 0;
  },

  find(document, commentId) {
    if (!isCommentId(commentId)) return null;
    const shown = `${at.newComment}[thingid="${commentId}"], ${at.oldComment}[data-fullname="${commentId}"]`;
    for (const element of document.querySelectorAll(shown))
      if (!element.closest(at.ad)) return element;
    return null;
  },
};

/** What the tree says may follow while the page is open; the post's own number does not. */
function totalOf({ root, post }: Page): number | null {
  return readCount(root?.getAttribute('totalcomments')) ?? post?.total ?? null;
}
