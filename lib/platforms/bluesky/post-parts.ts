import type { Author } from '../../comments/comment.ts';
import { cleanText } from '../../page/read-text.ts';
import { authorityOf, isDid, placeOf } from './addresses.ts';
import { readPostText, type PostText } from './post-text.ts';
import { timeOf } from './post-time.ts';
import * as at from './selectors.ts';

/** What stands in one post of a page. A quoted post inside is never looked into. */
export interface PostParts {
  /** The record key; null for the post that the page is about: only the address tells it. */
  rkey: string | null;
  /** Who wrote it, as the row and its own link both say; null where they differ. */
  authority: string | null;
  at: number | null;
  name(): string;
  text(): PostText;
  isHearted: boolean;
  /** How many answer it directly; null where the page rounds ("1.2K"). */
  replyCount: number | null;
}

export function readPost(element: Element): PostParts {
  const time = own(element, at.time);
  const place = placeOf(time?.getAttribute('href') ?? '');
  const authority = readAuthority(element, place?.authority ?? null);
  return {
    rkey: place?.rkey ?? null,
    authority,
    at: place?.rkey ? timeOf(place.rkey, time?.getAttribute('data-tooltip') ?? null) : null,
    name: () => readName(element) || (authority ?? ''),
    text: () => {
      const text = own(element, at.text);
      return text ? readPostText(text) : { text: '', mentions: [] };
    },
    isHearted: element.querySelector(at.liked) !== null,
    replyCount: readCount(element.querySelector(at.replyButton)),
  };
}

export function authorOf(authority: string, name: string): Author {
  return {
    id: authority,
    name: name || authority,
    ...(!isDid(authority) && { handle: authority }),
  };
}

/** The first that is the row's own. */
export function own(element: Element, selector: string): Element | null {
  for (const found of element.querySelectorAll(selector)) {
    const quote = found.parentElement?.closest(at.quote);
    if (!quote || quote === element || quote.contains(element)) return found;
  }
  return null;
}

/** As the app cleans names, so that the page and the API give the same. */
export function cleanName(name: unknown): string {
  if (typeof name !== 'string') return '';
  return cleanText(name.slice(0, 2_000).replace(ticks, '').replace(controls, ''), 200)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Ticks would look like a verification; controls turn the text round. */
const ticks = /[\u2705\u2713\u2714\u2611]/gu;
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const controls = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The mark of the row has the handle, the links of it the handle or, where that is broken, the DID. */
function readAuthority(element: Element, inLink: string | null): string | null {
  const mark = element.getAttribute('data-testid') ?? '';
  const handle = authorityOf(mark.slice(mark.indexOf('-by-') + '-by-'.length));
  const linked = inLink ?? authorityIn(own(element, at.profileLink));
  return handle === null || handle === linked ? linked : null;
}

function authorityIn(link: Element | null): string | null {
  return placeOf(link?.getAttribute('href') ?? '')?.authority ?? null;
}

function readName(element: Element): string {
  for (const link of element.querySelectorAll(at.profileLink)) {
    if (link.querySelector(at.avatar)) continue;
    const line = link.matches('[dir]') ? link : link.querySelector('[dir]');
    const name = cleanName(line?.textContent);
    if (name !== '') return name;
  }
  return '';
}

/** The button shows no number for none. */
function readCount(button: Element | null): number | null {
  const digits = button?.textContent?.trim() ?? '';
  if (button && digits === '') return 0;
  return /^\d{1,6}$/u.test(digits) ? Number(digits) : null;
}
