import { readText } from '../../page/read-text.ts';
import { nicenameOfAddress } from './nicename.ts';
import { selectors } from './selectors.ts';

export interface Byline {
  name: string;
  /** null where the theme prints the name without a link. */
  nicename: string | null;
}

/**
 * Whom the theme names as author of the post that the page is about; several where it has several. `comments` is the part that
 * is not searched: there the search would take tens of milliseconds for ten thousand comments, and find commenters.
 */
export function readBylines(document: Document, url: URL, comments: Element | null): Byline[] {
  const found = new Map<string, Byline>();
  for (const element of findCandidates(document, comments)) {
    if (element.closest(selectors.elsewhere)) continue;
    const nicename = nicenameOfAddress(element.getAttribute('href'), url);
    const name = readText(element, 200);
    if (name === '' || (nicename === null && !element.matches(selectors.bylineName))) continue;
    // A linked name inside `.wp-block-post-author-name` is found twice, once without its link.
    if (nicename === null && element.querySelector('a')) continue;
    found.set(`${nicename ?? ''} ${name}`, { name, nicename });
  }
  return [...found.values()];
}

const wanted = `${selectors.byline}, ${selectors.bylineName}`;

function* findCandidates(document: Document, comments: Element | null): Generator<Element> {
  // Without an area of its own the root is the whole main part.
  if (!comments?.matches(selectors.commentsArea)) {
    yield* document.querySelectorAll(wanted);
    return;
  }
  for (let part = comments; part.parentElement; part = part.parentElement) {
    for (const beside of part.parentElement.children) {
      if (beside === part) continue;
      if (beside.matches(wanted)) yield beside;
      yield* beside.querySelectorAll(wanted);
    }
  }
}
