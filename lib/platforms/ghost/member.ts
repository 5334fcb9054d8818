import { cleanText } from '../../page/read-text.ts';
import type { AccountObservation } from '../../comments/comment.ts';

/**
 * Who is signed in as a member. The page shows it nowhere; the comments ask the site for it, and so do we. undefined: not asked
 * yet; null: nobody.
 */
export function memberOf(document: Document): AccountObservation | null | undefined {
  return known.get(document);
}

/** Gives whether that is news. */
export function learnMember(document: Document, member: AccountObservation | null): boolean {
  const before = known.get(document);
  known.set(document, member);
  return before === undefined || before?.id !== member?.id;
}

const known = new WeakMap<Document, AccountObservation | null>();

/** The same request as the comments' own, with the session's cookie. Of the answer only the id and the name are taken. */
export async function askMember(
  siteUrl: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<AccountObservation | null | undefined> {
  try {
    const response = await fetch(`${siteUrl}/members/api/member/`, {
      credentials: 'same-origin',
      signal,
    });
    if (response.status === 204) return null;
    if (!response.ok) return undefined;
    return toMember(await response.json());
  } catch {
    // Offline, not JSON, or the page was left: nobody knows.
    return undefined;
  }
}

function toMember(answer: unknown): AccountObservation | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { uuid, name } = answer as Record<string, unknown>;
  if (!isMemberId(uuid)) return undefined;
  return { id: uuid, name: (typeof name === 'string' && cleanText(name, 200)) || uuid };
}

export function isMemberId(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f-]{32,36}$/u.test(id);
}
