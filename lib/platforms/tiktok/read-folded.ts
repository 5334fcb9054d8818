import type { AccountObservation, FoldedReplies } from '../../comments/comment.ts';
import { isShown } from '../../page/is-shown.ts';
import { readCount } from '../../page/read-count.ts';
import type { PageComment } from './page-data.ts';
import { isSameHandle } from './read-address.ts';
import { selectors } from './selectors.ts';

/**
 * What the page tells about the replies of a thread that are not in the document. Undefined: none are missing.
 * "View 3 replies" and "View 2 more" say a number in any language, "Hide" says none; and the comment's own data has the number of all.
 */
export function readFolded(
  thread: Element,
  data: PageComment | null,
  account: AccountObservation | null,
): FoldedReplies | undefined {
  const place = thread.querySelector(selectors.replies);
  const loaded = place?.querySelectorAll(selectors.row).length ?? 0;
  const label = place ? numberOffered(place) : undefined;
  const missing = data ? Math.max(0, data.replies - loaded) : 0;
  if (label === undefined && missing === 0) return undefined;
  const hidden = label ?? (missing > 0 ? missing : null);
  const folded: FoldedReplies = { hidden };
  if (account && data) {
    const isMine = (handle: string) => isSameHandle(handle, account.id);
    if (data.repliers.some(isMine)) folded.ownerReplied = true;
    // Some threads bring all their replies with them, folded.
    else if (data.replies > 0 && data.repliers.length >= data.replies) folded.ownerReplied = false;
  }
  return folded;
}

/** Undefined: no more are offered. null: some are, and nobody says how many. */
function numberOffered(place: Element): number | null | undefined {
  for (const offer of place.querySelectorAll(selectors.viewReplies)) {
    const words = (offer.textContent ?? '').slice(0, 300);
    if (/\p{Nd}/u.test(words) && isShown(offer)) return readCount(words);
  }
  return undefined;
}
