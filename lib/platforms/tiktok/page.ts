import type { AccountObservation, Author, PostObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import { isShown } from '../../page/is-shown.ts';
import { readCount } from '../../page/read-count.ts';
import type { Page } from '../platform.ts';
import { readAccount, readEmbedded } from './embedded-data.ts';
import { askItem, type PageItem } from './page-data.ts';
import { isSameHandle, readAddress, readLink, type Address } from './read-address.ts';
import { selectors } from './selectors.ts';

/** Which page this is, whose, and who is signed in. */
export function readPage(document: Document, url: URL): Page {
  const address = isTiktok(url) ? readAddress(url.pathname) : null;
  if (!address) return { kind: 'other', mine: false, account: null, root: null };
  const account = readAccount(document);
  return address.kind === 'post'
    ? readPost(document, address, account)
    : {
        kind: 'profile',
        mine: judge(account, address.handle),
        account: copyOf(account),
        profileId: address.handle,
        root: gridOf(document),
      };
}

/** The videos that a profile's grid shows. TikTok draws no count of comments there, but knows it. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const address = readAddress(url.pathname);
  if (!isTiktok(url) || address?.kind !== 'profile') return [];
  const mine = judge(readAccount(document), address.handle);
  const posts = new Map<string, PostObservation>();
  for (const element of gridOf(document)?.querySelectorAll(selectors.gridItem) ?? []) {
    const link = element.querySelector(selectors.gridLink);
    const found = readLink(link?.getAttribute('href') ?? null);
    if (!link || found?.kind !== 'post' || !isSameHandle(found.handle, address.handle)) continue;
    const known = askItem(link);
    const item = known?.id === found.id && isSameHandle(known.handle, found.handle) ? known : null;
    posts.set(found.id, {
      id: found.id,
      title: item?.title ?? '',
      url: found.url,
      mine,
      total: item?.total ?? null,
      ...(item?.at ? { at: item.at } : {}),
    });
  }
  return [...posts.values()];
}

/** How many comments there are, replies among them. The label by the comments is right now, the button's may be rounded. */
export function readTotal(document: Document, root: Element | null): number | null {
  const label = [root, root?.parentElement]
    .map((place) => place?.querySelector(selectors.panelCount))
    .find((found) => found);
  const buttons = [...document.querySelectorAll(selectors.count)].filter(isShown);
  // In a list of videos each has its own.
  const button = buttons.length === 1 ? buttons[0] : undefined;
  return countIn(label) ?? countIn(button);
}

type PostAddress = Extract<Address, { kind: 'post' }>;

function readPost(
  document: Document,
  address: PostAddress,
  account: AccountObservation | null | undefined,
): Page {
  const root = panelOf(document);
  const item = itemOf(document, address.id, root);
  const mine = judge(account, item?.handle ?? address.handle);
  return {
    kind: 'post',
    mine,
    account: copyOf(account),
    post: {
      id: address.id,
      title: item?.title || titleIn(document),
      url: address.url,
      mine,
      total: readTotal(document, root) ?? item?.total ?? null,
      ...(item?.at ? { at: item.at } : {}),
      // An address alone proves nobody.
      ...(mine === false && item && { author: authorOf(item.handle) }),
    },
    root,
  };
}

function authorOf(handle: string): Author {
  return { id: handle, name: handle, handle };
}

/** Without a word on who is signed in there is no proof either way. */
function judge(account: AccountObservation | null | undefined, owner: string): boolean | 'unknown' {
  if (account === undefined) return 'unknown';
  return account !== null && isSameHandle(account.id, owner);
}

/** What the page knows of this very video: an address can be written with any handle in front of the number. */
function itemOf(document: Document, id: string, root: Element | null): PageItem | null {
  const { item } = readEmbedded(document);
  if (item?.id === id) return item;
  const asked = root && askItem(root);
  return asked?.id === id ? asked : null;
}

/** The comments that are shown: those over the page where a video was opened over it. null: the person has not opened them. */
function panelOf(document: Document): Element | null {
  const overlay = [...document.querySelectorAll(selectors.overlay)].findLast(isShown);
  const place: ParentNode = overlay ?? document;
  const lists = [...place.querySelectorAll(selectors.list)];
  const list = lists.find(isShown);
  return list ? (list.closest(selectors.panel) ?? list) : null;
}

/** Once it holds something: before, it may still be another profile's. */
function gridOf(document: Document): Element | null {
  const grid = document.querySelector(selectors.grid);
  return grid?.querySelector(selectors.gridItem) ? grid : null;
}

function titleIn(document: Document): string {
  const title = document.querySelector(selectors.overlayTitle);
  return title ? (readText(title, 200).split('\n', 1)[0] ?? '') : '';
}

function countIn(label: Element | null | undefined): number | null {
  return label ? readCount(label.textContent ?? '') : null;
}

function isTiktok(url: URL): boolean {
  return url.hostname === 'www.tiktok.com';
}

function copyOf(account: AccountObservation | null | undefined): AccountObservation | null {
  return account ? { ...account } : null;
}
