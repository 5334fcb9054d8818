import type { CommentReader } from '../platforms/platform.ts';
import { closestAcrossRoots } from './closest-across-roots.ts';

/** The element of the comment to which a part of the page belongs; null: to none. */
export function commentAround(part: Element, reader: CommentReader): Element | null {
  return reader.around ? reader.around(part) : closestAcrossRoots(part, reader.selector);
}
