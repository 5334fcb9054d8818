import { readCommentLink, readHandle, type CommentLink } from './addresses.ts';
import { selectors } from './selectors.ts';

/** What stands around one time: a comment's row, or the caption's. */
export interface Row {
  element: Element;
  time: Element;
  /** The author's handle, and the link that shows it. */
  handle: string;
  authorLink: Element;
}

/** A row is not nested deeper than this in what holds it. */
const deepest = 12;

/**
 * The row around a time. There is no mark on it: it is the first part around the time that holds a name and a picture and no
 * other time. null: no name, or the picture is another person's, so that parts of two rows were taken for one.
 */
export function rowAround(time: Element): Row | null {
  let row: Row | null = null;
  let element = (time.closest('a') ?? time).parentElement;
  for (let depth = 0; element && depth < deepest; depth += 1) {
    if (element.matches(selectors.boundary)) break;
    if (element.getElementsByTagName('time').item(1) || holdsTwoHearts(element)) break;
    const author = authorIn(element);
    if (author) row = { element, time, ...author };
    if (row && element.querySelector('img')) break;
    element = element.parentElement;
  }
  return row && isSamePerson(row) ? row : null;
}

export function linkOf(time: Element): CommentLink | null {
  return readCommentLink(time.closest('a')?.getAttribute('href') ?? null);
}

/** The words of a row; null where it has none (a moving picture). */
export function wordsIn({ element, time, authorLink }: Row): Element | null {
  const heading = authorLink.closest(selectors.heading);
  const body = heading && element.contains(heading) ? heading.nextElementSibling : null;
  if (body && !body.contains(time)) return body.querySelector(selectors.text) ?? body;
  for (const words of element.querySelectorAll(selectors.text)) {
    const isAfter =
      time.compareDocumentPosition(words) & words.ownerDocument.DOCUMENT_POSITION_FOLLOWING;
    if (isAfter && !controlAround(words, element)) return words;
  }
  return null;
}

/** The link or button of this row that holds this part. The row itself may stand in a button (list). */
export function controlAround(part: Element, row: Element): Element | null {
  const control = part.closest(`a, ${selectors.button}`);
  return control && control !== row && row.contains(control) ? control : null;
}

/** Of two rows, also where one of them has lost its time. */
function holdsTwoHearts(element: Element): boolean {
  return element.querySelectorAll(`${selectors.hearted}, ${selectors.notHearted}`).length > 1;
}

/** The first name that is no mention: those begin with an @. */
function authorIn(element: Element): Pick<Row, 'handle' | 'authorLink'> | null {
  for (const link of element.querySelectorAll(selectors.innerLink)) {
    const name = link.textContent?.slice(0, 200).trim() ?? '';
    if (name === '' || name.startsWith('@')) continue;
    const handle = readHandle(link.getAttribute('href'));
    if (handle) return { handle, authorLink: link };
  }
  return null;
}

/** Pictures of people with a story lead to the story, and not to a profile. */
function isSamePerson({ element, handle }: Row): boolean {
  const pictured = readHandle(
    element.querySelector('img')?.closest('a')?.getAttribute('href') ?? null,
  );
  return pictured === null || pictured === handle;
}
