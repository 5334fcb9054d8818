import * as at from './selectors.ts';

/** Where the comments stand: the frame's body, from the moment it has a document; null before. */
export function widgetOf(document: Document): Element | null {
  const frame = document.querySelector<HTMLIFrameElement>(at.frame);
  const framed = frame?.contentDocument?.body;
  if (framed) return framed;
  return document.querySelector(`${at.place} ${at.list}`)?.closest(at.place) ?? null;
}

/** An id of Ghost's database: the seconds of its making and a counter, in hexadecimal digits. */
export function isGhostId(id: string | null | undefined): id is string {
  return /^[0-9a-f]{24}$/u.test(id ?? '');
}

/** What has a comment's id, and holds its own parts but none of its replies'. */
export function bodyOf(comment: Element): Element | null {
  const body = comment.querySelector(at.body);
  return body && isGhostId(body.id) && body.closest(at.comment) === comment ? body : null;
}

/**
 * The comment that something (a comment, a form) stands under. In the flat layout a thread holds its replies and its form; in
 * the threaded one the form and the replies of a comment follow it, in an element of the three.
 */
export function commentAbove(element: Element): Element | null {
  let branch = element;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent.matches(at.comment)) return parent;
    const [first, ...others] = [...parent.children].filter((child) => child.matches(at.comment));
    const isHead = first && others.length === 0 && first !== branch;
    if (isHead && first.compareDocumentPosition(branch) & Node.DOCUMENT_POSITION_FOLLOWING)
      return first;
    branch = parent;
  }
  return null;
}
