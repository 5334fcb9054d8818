import { readText } from '../../page/read-text.ts';
import { findAllBeside } from './beside-comments.ts';
import { nicenameOfAddress } from './nicename.ts';
import { selectors } from './selectors.ts';

export interface Byline {
  name: string;
  /** null where the theme prints the name without a link. */
  nicename: string | null;
}

/**
 * Whom the theme names as author of the post that the page is about; several where it has several. Not sought among the comments,
 * where commenters are named; `comment` is the first of them.
 */
export function readBylines(document: Document, url: URL, comment: Element | null): Byline[] {
  const found = new Map<string, Byline>();
  for (const element of findAllBeside(document, comment, wanted)) {
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
