import { nicenameOfClasses } from './nicename.ts';
import { selectors } from './selectors.ts';

/**
 * What the comments of one list have told together. Counted in the document once; from then on each comment that is read adds to
 * it, so that an arrival among ten thousand costs no new count of them.
 */
export interface CommentList {
  postId: string;
  /** The numbers at the beginning. */
  comments: number;
  pingbacks: number;
  /** Some waited for approval at the beginning. */
  hasHeld: boolean;
  /** Nicename of the post's author, proved by a comment of theirs. null: none has been seen. */
  postAuthor: string | null;
  /** Ids of the comments read so far. */
  read: Set<string>;
}

/** The list below this element; counted anew when it is that of another post. */
export function commentListOf(root: Element, postId: string): CommentList {
  const before = known.get(root);
  if (before?.postId === postId) return before;
  const list = {
    postId,
    ...countIn(root),
    hasHeld: root.getElementsByClassName(selectors.awaitingModeration).length > 0,
    postAuthor: findPostAuthor(root),
    read: new Set<string>(),
  };
  known.set(root, list);
  return list;
}

const known = new WeakMap<Element, CommentList>();

/** Pingbacks stand in the list, and in the number over it, and are no comments. */
export interface Count {
  comments: number;
  pingbacks: number;
}

export function countIn(root: Element): Count {
  return {
    comments: root.querySelectorAll(selectors.comment).length,
    pingbacks: selectors.pingback
      .map((name) => root.getElementsByClassName(name).length)
      .reduce((sum, count) => sum + count),
  };
}

/** With those read since. One that was taken away meanwhile still counts, as it does among those seen. */
export function countOf({ comments, pingbacks, read }: CommentList): Count {
  return { comments: Math.max(comments, read.size), pingbacks };
}

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

/** core marks the comments of the post's author `bypostauthor`. */
function findPostAuthor(root: Element): string | null {
  for (const comment of root.getElementsByClassName('bypostauthor')) {
    if (!comment.matches(selectors.comment)) continue;
    const nicename = nicenameOfClasses(comment.className);
    if (nicename !== null) return nicename;
  }
  return null;
}
