import { cleanText } from '../../page/read-text.ts';
import { askPageWorld } from '../../page-world/ask-page-world.ts';
import { isStatusId } from './addresses.ts';

/** What X's own world knows of a post (page-world.ts). '' where it does not say. */
export interface KnownPost {
  id: string;
  handle: string;
  /** The id of the conversation's first post; its own, where it is that. */
  conversationId: string;
  parentId: string;
  text: string;
  lang: string;
  /** How many replies to it have come to this page, shown or not, and whether one of them is the user's. */
  repliesLoaded: number;
  viewerReplied: boolean;
}

export interface KnownPage {
  focal: KnownPost | null;
  root: KnownPost | null;
}

/** Of the post that an article shows; null: the page's world is silent, or says what cannot be. */
export function askPost(article: Element): KnownPost | null {
  return toPost(askPageWorld(article, 'x.post'));
}

/** Of the page that is shown; `column` is any element of it. */
export function askPage(column: Element): KnownPage | null {
  const answer = askPageWorld(column, 'x.page');
  if (!isRecord(answer)) return null;
  return { focal: toPost(answer['focal']), root: toPost(answer['root']) };
}

/** Hostile input: a page may answer anything. */
function toPost(answer: unknown): KnownPost | null {
  if (!isRecord(answer)) return null;
  const { id, handle, conversationId, parentId, text, lang, repliesLoaded, viewerReplied } = answer;
  if (typeof id !== 'string' || !isStatusId(id)) return null;
  const parent = idOrNone(parentId);
  return {
    id,
    handle: typeof handle === 'string' && /^\w{1,20}$/u.test(handle) ? handle : '',
    conversationId: idOrNone(conversationId),
    parentId: parent === id ? '' : parent,
    text: typeof text === 'string' ? cleanText(text) : '',
    lang: typeof lang === 'string' && /^[\w-]{1,35}$/u.test(lang) ? lang : '',
    repliesLoaded: Number.isSafeInteger(repliesLoaded) ? Math.max(0, repliesLoaded as number) : 0,
    viewerReplied: viewerReplied === true,
  };
}

function idOrNone(value: unknown): string {
  return typeof value === 'string' && isStatusId(value) ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
