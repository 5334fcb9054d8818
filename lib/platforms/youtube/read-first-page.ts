import { parseObjectAt } from '../../page/parse-object-at.ts';

/** The scripts of the document's first page, which tell more than its elements do. */
export interface FirstPage {
  signedIn: boolean | null;
  video: FirstVideo | null;
}

/** What they say of its video; stale after in-site navigation. */
interface FirstVideo {
  id: string;
  isOwnerViewing: boolean;
}

/**
 * Reads the inline scripts once. What is looked for cannot stand inside a text that somebody wrote: in JSON, and in the page's
 * scripts, the quotes in such a text are escaped.
 */
export function readFirstPage(document: Document): FirstPage {
  const found: FirstPage = { signedIn: null, video: null };
  for (const script of document.scripts) {
    if (script.hasAttribute('src')) continue;
    const code = script.textContent ?? '';
    found.signedIn ??= signedInOf(code);
    found.video ??= videoOf(code);
    if (found.signedIn !== null && found.video) break;
  }
  return found;
}

function signedInOf(code: string): boolean | null {
  const value = /"LOGGED_IN":(true|false)/u.exec(code)?.[1];
  return value === undefined ? null : value === 'true';
}

function videoOf(code: string): FirstVideo | null {
  const name = '"videoDetails":';
  const at = code.includes('ytInitialPlayerResponse') ? code.indexOf(name) : -1;
  if (at < 0) return null;
  const details = parseObjectAt(code, at + name.length, longestObject);
  const id = details?.['videoId'];
  const isOwnerViewing = details?.['isOwnerViewing'];
  return typeof id === 'string' && typeof isOwnerViewing === 'boolean'
    ? { id, isOwnerViewing }
    : null;
}

/** Longer than any description may be; a page without an end must not hold us up. */
const longestObject = 100_000;
