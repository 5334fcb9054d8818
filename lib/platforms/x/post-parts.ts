import { readText } from '../../page/read-text.ts';
import { handleOf, isSameHandle, statusOf, writtenAt } from './addresses.ts';
import * as at from './selectors.ts';

/** Which post an article shows. */
export interface Head {
  id: string;
  /** As its own link spells it. */
  handle: string;
  /** Epoch ms. */
  at: number | null;
}

/** null: not a post of its own, or its link and its author disagree. */
export function readHead(article: Element): Head | null {
  const time = ownTimeOf(article);
  const link = statusOf(time?.closest('a')?.getAttribute('href'));
  const author = readAuthorHandle(article);
  if (!time || !link || author === null || !isSameHandle(author, link.handle)) return null;
  const written = Date.parse(time.getAttribute('datetime') ?? '');
  return { ...link, at: Number.isNaN(written) ? writtenAt(link.id) : written };
}

/** A post is not looked for inside another. */
export function isInAnother(article: Element): boolean {
  return article.parentElement?.closest('article') !== null;
}

function ownTimeOf(article: Element): Element | null {
  const time = article.querySelector(at.time);
  return time?.closest('article') === article ? time : null;
}

function readAuthorHandle(article: Element): string | null {
  return handleOf(article.querySelector(at.names)?.querySelector('a')?.getAttribute('href'));
}

/** The name that the author chose, with its emoji; '' where it is not shown. */
export function readName(article: Element): string {
  const link = article.querySelector(at.names)?.querySelector('a');
  return link ? readText(link, 200).replace(/\s+/gu, ' ') : '';
}

/** The post's own words; not those of a quoted post. */
export function wordsOf(article: Element): Element | null {
  for (const words of article.querySelectorAll(at.text))
    if (!words.closest(at.quoted) || !article.contains(words.closest(at.quoted))) return words;
  return null;
}

/** How many have replied, as the page shows it; null where it is rounded or in other digits. */
export function readReplyCount(article: Element): number | null {
  const shown = article.querySelector(at.replyButton)?.textContent?.trim();
  if (shown === '') return 0;
  return shown !== undefined && /^\d{1,3}$/u.test(shown) ? Number(shown) : null;
}
