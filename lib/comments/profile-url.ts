import type { SiteKey } from '../log/interaction.ts';
import type { Author } from './comment.ts';

/** The address of a person's own page on a site; null: it is not known. */
export function profileUrlOf(_site: SiteKey, _author: Author): string | null {
  return null;
}
