import { memoryOf } from './memory.ts';
import { readHandle, type Person } from './read-address.ts';
import { readFirstPage, type FirstPage } from './read-first-page.ts';
import { selectors } from './selectors.ts';

/** Whether somebody is signed in; null while the page does not say. */
export function isSignedIn(document: Document): boolean | null {
  const memory = memoryOf(document);
  if (memory.signedIn !== undefined) return memory.signedIn;
  const signedIn = hasAvatar(document) ?? firstPageOf(document).signedIn;
  if (signedIn !== null) memory.signedIn = signedIn;
  return signedIn;
}

/** The signed-in account, where its menu was opened once or one of its own pages was seen. */
export function knownAccount(document: Document): Person | null {
  const memory = memoryOf(document);
  memory.account ??= readAccountMenu(document) ?? undefined;
  return memory.account ?? null;
}

export function rememberAccount(document: Document, account: Person): void {
  memoryOf(document).account ??= account;
}

/** Whether the owner of this video is looking at it; null unless it is the document's first page. */
export function isOwnerViewing(document: Document, videoId: string): boolean | null {
  const { video } = firstPageOf(document);
  return video?.id === videoId ? video.isOwnerViewing : null;
}

/** The scripts are read once, when the document has come in whole. */
function firstPageOf(document: Document): FirstPage {
  const memory = memoryOf(document);
  const page = memory.firstPage ?? readFirstPage(document);
  if (document.readyState !== 'loading') memory.firstPage = page;
  return page;
}

function hasAvatar(document: Document): boolean | null {
  if (document.getElementById(selectors.avatarId)) return true;
  return document.getElementById(selectors.mastheadId)?.querySelector(selectors.signIn)
    ? false
    : null;
}

function readAccountMenu(document: Document): Person | null {
  // The popups are a child of the app: to look there, and not through ten thousand comments.
  for (const part of document.querySelector(selectors.app)?.children ?? []) {
    if (part.localName !== 'ytd-popup-container') continue;
    const handle = part.querySelector(selectors.accountHandle);
    if (handle) return readHandle(handle.textContent ?? '');
  }
  return null;
}
