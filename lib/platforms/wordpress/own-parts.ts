import { selectors } from './selectors.ts';

/**
 * The first element in a comment that matches one of the selectors and belongs to it, not to a reply inside it: a comment's own
 * parts come before its replies. One selector at a time, which browsers find faster than a list.
 */
export function findOwn(
  comment: Element,
  wanted: readonly string[],
  leaf = isLeaf(comment),
): Element | null {
  for (const selector of wanted) {
    const found = comment.querySelector(selector);
    if (found && (leaf || found.closest(selectors.comment) === comment)) return found;
  }
  return null;
}

/** Nothing in it but its own body, as with most comments; spares the way up from each part. */
export function isLeaf(comment: Element): boolean {
  const body = comment.firstElementChild;
  if (!body || body.nextElementSibling) return false;
  const { localName } = body;
  return localName === 'article' || (localName === 'div' && !body.id.startsWith(prefix));
}

const prefix = 'comment-';

export function readId(element: Element): string | null {
  const { id } = element;
  if (!id.startsWith(prefix)) return null;
  const number = id.slice(prefix.length);
  return isNumber(number) ? number : null;
}

/** Digits only. An expression costs more than the id itself. */
function isNumber(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}
