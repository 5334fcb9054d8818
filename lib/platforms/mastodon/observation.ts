import type { CommentObservation } from '../../comments/comment.ts';
import { localAcct, permalinkOf } from './addresses.ts';
import type { Thread } from './page.ts';
import * as at from './selectors.ts';
import { readStatusText } from './status-text.ts';

/** One comment as the page or the API tells it, before both are put into the same words. */
export interface StatusFacts {
  id: string;
  parentId: string | null | undefined;
  acct: string;
  name: string;
  text: string;
  mentions: string[];
  at: number | null;
  lang: string | null;
  isHearted: boolean;
  isPrivate: boolean;
}

/** The only place where a comment is made, so that page and API give equal values and nothing seems to change. */
export function observationOf(
  { postId, origin, accountId, domain }: Thread,
  facts: StatusFacts,
): CommentObservation {
  const acct = localAcct(facts.acct, domain);
  const mentions = [...new Set(facts.mentions.map((name) => localAcct(name, domain)))].toSorted();
  return {
    id: facts.id,
    postId,
    parentId: facts.parentId,
    author: { id: acct, name: facts.name || acct, handle: acct },
    text: facts.text,
    at: facts.at,
    precisionMs: 0,
    permalink: permalinkOf(origin, acct, facts.id),
    mine: accountId !== null && acct === accountId,
    visibility: facts.isPrivate ? 'private' : 'public',
    ...(accountId !== null && { hearted: facts.isHearted }),
    ...(mentions.length > 0 && { mentions }),
    ...(facts.lang && { lang: facts.lang }),
  };
}

/** The text without what the page does not show of it. For HTML of the API, in an inert document that may be changed. */
export function readContent(
  body: HTMLElement,
  shown: { tags: string[]; hasMedia: boolean; hasQuote: boolean },
): string {
  if (shown.tags.length > 0) dropHashtagLine(body, shown.tags, shown.hasMedia);
  if (shown.hasQuote) for (const line of body.querySelectorAll(at.quoteFallback)) line.remove();
  return readStatusText(body);
}

/**
 * A last line of nothing but hashtags is drawn as a bar below the text, unless it is all there is
 * (components/hashtag_bar.tsx since 4.2).
 */
function dropHashtagLine(body: HTMLElement, tags: string[], hasMedia: boolean): void {
  const last = body.lastChild;
  if (!last || last.nodeType !== 1) return;
  const known = tags.map(foldTag);
  const isOnlyTags = [...last.childNodes].every((node) =>
    node.nodeType === 3
      ? (node.textContent ?? '').trim() === ''
      : node.nodeName === 'A' &&
        (node.textContent ?? '').startsWith('#') &&
        known.includes(foldTag((node.textContent ?? '').slice(1))),
  );
  if (isOnlyTags && (hasMedia || body.childElementCount > 1)) last.remove();
}

/** Hashtags are the same without their accents and capitals, as on the server. */
function foldTag(tag: string): string {
  return tag.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
