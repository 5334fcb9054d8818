import { knownPlatforms } from '../../lib/comments/known-platforms.ts';
import { platformOfSite, parseKey } from '../../lib/comments/keys.ts';
import type { CommentCard } from '../../lib/inbox/view.ts';

/** Whether one can thank with a heart there. */
export function hasHearts({ postKey }: Pick<CommentCard, 'postKey'>): boolean {
  const site = parseKey(postKey)?.site;
  return site !== undefined && knownPlatforms[platformOfSite(site)].hearts === true;
}
