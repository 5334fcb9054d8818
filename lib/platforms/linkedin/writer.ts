import { readName } from './actor.ts';
import { isArticle, ownPart } from './rows.ts';
import * as at from './selectors.ts';
import { namesIn } from './urns.ts';

/** Who wrote a comment. */
interface Writer {
  /** None: somebody who hides from this reader. */
  names: string[];
  name: string;
  /** The link is surely the author's, and not a mention in the text. */
  isProven: boolean;
}

export function readAuthor(element: Element): Writer | null {
  const link = isArticle(element) ? ownPart(element, at.author) : authorLinkC(element);
  const title = isArticle(element) ? ownPart(element, at.authorName) : link;
  const name = title ? readName(title) : '';
  const names = link ? namesIn(link) : [];
  if (name === '' && names.length === 0) return null;
  const isProven = isArticle(element) || ownPart(element, at.box) !== null;
  return { names, name: name || (names[0] ?? '').replace(/^\w+\//u, ''), isProven };
}

/** The first link with words to a profile, before the text; the one of the picture has none. */
function authorLinkC(element: Element): Element | null {
  for (const link of element.querySelectorAll(at.profileLink)) {
    if (link.closest(at.row) !== element || link.closest(`${at.box}, ${at.boxHost}`)) return null;
    if (readName(link) !== '') return link;
  }
  return null;
}

/** '' where the row names nobody. */
export function nameOf(row: Element): string {
  return readAuthor(row)?.name ?? '';
}
