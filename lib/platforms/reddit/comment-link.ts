import type { Facts } from './page.ts';
import { readAddress } from './read-address.ts';

/** A comment's address on the site where it is read. What the page gives is taken if it leads to this comment. */
export function placeOf(permalink: string | null, id: string, { postId, origin }: Facts): string {
  if (permalink?.startsWith('/') && URL.canParse(permalink, origin)) {
    const url = new URL(permalink, origin);
    const address = readAddress(url);
    const leadsHere =
      address?.kind === 'post' && address.postId === postId && address.commentId === id;
    if (leadsHere && url.origin === origin) return origin + url.pathname;
  }
  return `${origin}/comments/${postId.slice(3)}/comment/${id.slice(3)}/`;
}
