import type { PostObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { isShown } from '../../page/is-shown.ts';
import { readCount } from '../../page/read-count.ts';
import { readChannel } from './account.ts';
import { rememberFacts } from './facts.ts';
import { selectors } from './selectors.ts';

/** Which page this is. Studio shows a channel's lists to nobody but those who run it, so a list that is there is one's own. */
export function readPage(document: Document, url: URL): Page {
  const address = readAddress(url);
  if (address?.kind === 'inbox') return readInbox(document, address);
  if (address?.kind === 'content') return readContent(document, address.channelId);
  return notHere;
}

/** The videos of the content page, with the number of comments that Studio shows for each. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  if (readAddress(url)?.kind !== 'content') return [];
  const posts = new Map<string, PostObservation>();
  for (const row of document.querySelectorAll(selectors.videoRow)) {
    const href = row.querySelector(selectors.videoRowLink)?.getAttribute('href') ?? '';
    const id = /\/video\/([\w-]{6,100})(?:[/?#]|$)/u.exec(href)?.[1];
    if (id === undefined || posts.has(id) || !isShown(row)) continue;
    const title = row.querySelector(selectors.videoTitle);
    const count = row.querySelector(selectors.videoRowComments)?.textContent ?? '';
    posts.set(id, {
      id,
      title: title ? readText(title, longestTitle) : '',
      url: watchUrlOf(id),
      mine: true,
      total: readCount(count),
    });
  }
  return [...posts.values()];
}

/** A Short's address leads to its own page from there too. */
export function watchUrlOf(videoId: string): string {
  return `https://www.youtube.com/watch?v=${videoId}`;
}

/** Enough to know it again. */
export const longestTitle = 200;

/** Another page of Studio, or its list is not there yet. */
const notHere: Page = { kind: 'other', mine: false, account: null, root: null };

type Address = InboxAddress | { kind: 'content'; channelId: string };
interface InboxAddress {
  kind: 'inbox';
  /** null: of a page about one video. */
  channelId: string | null;
  /** null: all of the channel's. */
  videoId: string | null;
}

/** Held and spam comments are other lists, whose addresses are not known for sure; they are left alone. */
function readAddress(url: URL): Address | null {
  if (url.hostname !== 'studio.youtube.com') return null;
  const [, what, id = '', list, tab = ''] = url.pathname.split('/');
  const isInbox = list === 'comments' && (tab === '' || tab === 'inbox');
  if (what === 'video' && isInbox && /^[\w-]{6,100}$/u.test(id))
    return { kind: 'inbox', channelId: null, videoId: id };
  if (what !== 'channel' || !/^UC[\w-]{22}$/u.test(id)) return null;
  if (isInbox) return { kind: 'inbox', channelId: id, videoId: null };
  return list === 'videos' ? { kind: 'content', channelId: id } : null;
}

function readInbox(document: Document, { channelId, videoId }: InboxAddress): Page {
  const sections = [...document.querySelectorAll(selectors.comments)].filter(isShown);
  // Who the channel is shows in its rows: without one nobody can tell yet.
  const root = sections.find((section) => section.querySelector(selectors.thread)) ?? null;
  if (sections.length === 0) return notHere;
  const { account, own } = readChannel(document, channelId, root);
  const page: Page = { kind: 'inbox', mine: true, account, root, list: videoId ?? 'all' };
  const name = videoId === null ? null : document.querySelector(selectors.entityName);
  const videoTitle = name ? readText(name, longestTitle) : '';
  rememberFacts(page, { own, videoId, videoTitle, titles: new Map() });
  return page;
}

function readContent(document: Document, channelId: string): Page {
  const row = [...document.querySelectorAll(selectors.videoRow)].find(isShown);
  if (!row) return notHere;
  const { account } = readChannel(document, channelId, null);
  return {
    kind: 'profile',
    mine: true,
    account,
    profileId: account?.id ?? channelId,
    root: row.parentElement,
  };
}
