import { nicenameOfClasses } from './nicename.ts';
import { selectors } from './selectors.ts';

/**
 * What the comments of one list have told together: each that is read adds to it, so that an arrival among ten thousand costs no
 * new look at them all.
 */
export interface CommentList {
  root: Element;
  postId: string;
  /** How many elements of the comments' class there were at the beginning. */
  atStart: number;
  /** Some of those waited for approval. */
  hasHeld: boolean;
  /** Nicename of the post's author, proved by a comment of theirs. null: none has been seen. */
  postAuthor: string | null;
  /** Ids of the comments read so far. */
  read: Set<string>;
  /** Counted when first asked for; they do not arrive while one looks on. */
  pingbacks?: number;
}

/** The list below this element; begun anew when it is that of another post. */
export function commentListOf(root: Element, postId: string): CommentList {
  const before = known.get(root);
  if (before?.postId === postId) return before;
  const list: CommentList = {
    root,
    postId,
    atStart: root.getElementsByClassName(selectors.commentName).length,
    hasHeld: root.getElementsByClassName(selectors.awaitingModeration).length > 0,
    postAuthor: findPostAuthor(root),
    read: new Set(),
  };
  known.set(root, list);
  return list;
}

const known = new WeakMap<Element, CommentList>();

/** Notes what a comment that is read tells of its list. */
export function noteInList(
  list: CommentList,
  id: string,
  classes: string,
  nicename: string | null,
): void {
  list.read.add(id);
  if (nicename !== null && list.postAuthor === null && classes.includes('bypostauthor'))
    list.postAuthor = nicename;
}

/** Those read; counted in the document while none is. One that was taken away still counts, as it does among those seen. */
export function countComments({ root, read }: CommentList): number {
  return read.size > 0 ? read.size : root.querySelectorAll(selectors.comment).length;
}

/** Pingbacks stand in the list, and in the number over it, and are no comments. */
export function countPingbacks(list: CommentList): number {
  list.pingbacks ??= selectors.pingback
    .map((name) => list.root.getElementsByClassName(name).length)
    .reduce((sum, count) => sum + count);
  return list.pingbacks;
}

/** core marks the comments of the post's author `bypostauthor`. */
function findPostAuthor(root: Element): string | null {
  for (const comment of root.getElementsByClassName('bypostauthor')) {
    if (!comment.matches(selectors.comment)) continue;
    const nicename = nicenameOfClasses(comment.className);
    if (nicename !== null) return nicename;
  }
  return null;
}
