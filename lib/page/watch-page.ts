import type { Page, Platform } from '../platforms/platform.ts';
import { whenAskedToLook } from './look-again.ts';
import { watchRoute } from './watch-route.ts';

/** Sites build their pages bit by bit; while the document changes we look again this often. */
const lookEveryMs = 250;

/**
 * Tells which page this is, on arrival and each time that it becomes another one: after in-site navigation, when the account or
 * the list of comments appears late, when the site swaps its list for a new element. `pageSignal` ends when the page does.
 */
export function watchPage(
  platform: Platform,
  document: Document,
  onPage: (page: Page, pageSignal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let current: Page | null = null;
  let ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const next = platform.readPage(document, new URL(document.location.href));
    if (current && isSamePage(current, next)) return;
    current = next;
    ending.abort();
    ending = new AbortController();
    onPage(next, ending.signal);
  };
  const lookSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, lookEveryMs);
  };

  look();
  watchRoute(document, look, signal);
  whenAskedToLook(lookSoon, signal);
  // A frame may get a new document without any change of the page's own; its event comes by, but does not rise.
  const frameLoaded = ({ target }: Event) => {
    if ((target as Node).nodeName === 'IFRAME') lookSoon();
  };
  document.addEventListener('load', frameLoaded, { capture: true, signal });
  const observer = new MutationObserver(lookSoon);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    ending.abort();
  });
}

function isSamePage(one: Page, other: Page): boolean {
  return (
    one.kind === other.kind &&
    one.mine === other.mine &&
    one.root === other.root &&
    (one.root?.isConnected ?? true) &&
    one.account?.id === other.account?.id &&
    one.post?.id === other.post?.id &&
    one.post?.title === other.post?.title &&
    one.profileId === other.profileId &&
    one.list === other.list
  );
}
