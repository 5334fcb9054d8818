import type { AccountObservation } from '../../comments/comment.ts';
import { handleOf } from './addresses.ts';
import { memoryOf } from './memory.ts';
import * as at from './selectors.ts';

/** Who is signed in. Another account is another document; while X draws itself anew (a new theme), the one seen last counts. */
export function readAccount(document: Document): AccountObservation | null {
  const memory = memoryOf(document);
  const handle = readHandle(document);
  if (handle !== null && handle !== memory.account?.handle)
    memory.account = { id: handle.toLowerCase(), name: `@${handle}`, handle };
  return memory.account;
}

function readHandle(document: Document): string | null {
  const link = document.querySelector(at.profileLink);
  if (link) return handleOf(link.getAttribute('href'));
  const avatar = document.querySelector(at.accountSwitcher)?.querySelector(at.avatar);
  const name = avatar?.getAttribute('data-testid')?.slice(at.avatarPrefix.length);
  return handleOf(`/${name ?? ''}`);
}
