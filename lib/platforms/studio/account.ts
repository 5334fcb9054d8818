import type { AccountObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import { readHandle, readPerson } from '../youtube/read-address.ts';
import { memoryOf } from './facts.ts';
import { selectors } from './selectors.ts';

export interface Channel {
  account: AccountObservation | null;
  /** Ids that are proved to be the channel's. */
  own: ReadonlySet<string>;
}

/**
 * The channel whose Studio this is. www.youtube.com knows it by its handle, so that is the better id; Studio shows it in the
 * account menu, in the badge of the channel's own comments, and as the words for the picture in the hearts.
 * `urlChannelId`: from the page's address. `list`: where comments are, if any are here.
 */
export function readChannel(
  document: Document,
  urlChannelId: string | null,
  list: Element | null,
): Channel {
  const memory = memoryOf(document);
  const channelId = urlChannelId ?? memory.channelId ?? readScriptChannelId(document);
  if (channelId !== null && channelId !== memory.channelId) {
    delete memory.handle;
    memory.channelId = channelId;
  }
  memory.handle ??= (readMenu(document) ?? readBadge(list)) || undefined;
  const proved = memory.handle;
  const own = new Set([channelId, proved].filter((id) => typeof id === 'string'));
  const handle = proved ?? readHearts(list);
  if (handle) return { own, account: { id: handle, name: `@${handle}`, handle } };
  if (channelId === null) return { own, account: null };
  // On a page about one video the same place shows that video's name.
  const shown = urlChannelId === null ? null : document.querySelector(selectors.entityName);
  const name = (shown && readText(shown, 200)) || channelId;
  return { own, account: { id: channelId, name } };
}

function readMenu(document: Document): string | null {
  const shown = document.querySelector(selectors.accountHandle);
  return shown ? (readHandle(shown.textContent ?? '')?.handle ?? null) : null;
}

function readBadge(list: Element | null): string | null {
  const link = list?.querySelector(selectors.creatorBadge)?.querySelector('a[href]');
  return readPerson(link?.getAttribute('href') ?? null)?.handle ?? null;
}

/** Only where all agree, below comments of different people: the picture is not theirs, then. Enough for a name, no proof. */
function readHearts(list: Element | null): string | null {
  const handles = new Set<string | undefined>();
  const authors = new Set<string | null>();
  for (const picture of list?.querySelectorAll(selectors.heartPicture) ?? []) {
    const comment = picture.closest(selectors.ownPart);
    authors.add(comment?.querySelector(selectors.authorLink)?.getAttribute('href') ?? null);
    handles.add(readHandle(picture.getAttribute('alt') ?? '')?.handle);
  }
  const [handle, other] = handles;
  return authors.size > 1 && other === undefined && handles.size === 1 ? (handle ?? null) : null;
}

/** In a script a text that somebody wrote has its quotes escaped, so that none can look like this. */
function readScriptChannelId(document: Document): string | null {
  const memory = memoryOf(document);
  if (memory.scriptChannelId !== undefined) return memory.scriptChannelId;
  let found: string | null = null;
  for (const script of document.scripts) {
    if (found !== null || script.hasAttribute('src')) continue;
    found = /"CHANNEL_ID":"(UC[\w-]{22})"/u.exec(script.textContent ?? '')?.[1] ?? null;
  }
  if (document.readyState !== 'loading') memory.scriptChannelId = found;
  return found;
}
