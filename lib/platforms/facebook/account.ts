import type { AccountObservation } from '../../comments/comment.ts';
import { firstPageOf, memoryOf } from './memory.ts';

/** Who looks at the page: the profile that acts, which may be a page of the person's. */
export interface Viewer {
  account: AccountObservation | null;
  isSignedOut: boolean;
}

export function readViewer(document: Document): Viewer {
  const { user } = firstPageOf(document);
  const actorId = actorIn(document.cookie);
  if (user === null && actorId === null) return { account: null, isSignedOut: false };
  if (actorId === null && user?.id === '0') return { account: null, isSignedOut: true };
  // Another tab took another profile: what the page says is no longer true, and what it would send is not known.
  if (user !== null && actorId !== null && user.id !== actorId)
    return { account: null, isSignedOut: false };
  const id = actorId ?? user?.id ?? '';
  return { account: { id, name: user?.name || id }, isSignedOut: false };
}

/** Everything by which links name this profile: its number, and the names in its addresses. */
export function addressesOf(document: Document, account: AccountObservation): Set<string> {
  const { addresses } = firstPageOf(document);
  return new Set([
    account.id,
    ...(addresses.get(account.id) ?? []),
    ...memoryOf(document).ownAddresses,
  ]);
}

/** The two cookies that hold nothing but the number of a profile. `i_user` is there while one acts as another profile or a page. */
function actorIn(cookies: string): string | null {
  return (
    /(?:^|; )i_user=(\d{1,30})(?:;|$)/u.exec(cookies)?.[1] ??
    /(?:^|; )c_user=(\d{1,30})(?:;|$)/u.exec(cookies)?.[1] ??
    null
  );
}
