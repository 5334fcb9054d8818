import { browser, type Browser } from 'wxt/browser';
import type { InboxQuery } from '../inbox/filters.ts';
import type { InboxView } from '../inbox/view.ts';
import type { Key } from '../log/interaction.ts';
import type { ViewHello } from '../messages/messages.ts';
import { viewPortName } from '../messages/view-port.ts';
import { forgetWish, readWish } from './panel-wishes.ts';
import { isReadOnDemand } from './read-beside.ts';
import { readAsked } from './reading.ts';
import { readTabPage, type TabPage } from './tab-pages.ts';

export interface Views {
  /** Sends every open view its state as it is now. */
  update(): Promise<void>;
}

/** What stands beside a view. */
export interface Beside {
  tabPage: TabPage | null;
  /** The page's site is on, but its pages are only read when the person wants it (SiteMode), and this one is not yet. */
  isUnread: boolean;
  /** The post of which the person wants to see all comments there. */
  askedPost: Key | null;
  /** What the view wants to see; absent: everything. */
  query?: InboxQuery;
}

/**
 * Keeps the open views: each connects by a port, says where it stands, and is sent its state at once and at each update.
 * `onSideClosed`: the person closed the side panel of this window.
 */
export function keepViews(
  build: (beside: Beside) => Promise<InboxView>,
  onSideClosed: (windowId: number) => void,
): Views {
  const open = new Map<Browser.runtime.Port, ViewHello>();

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== viewPortName || !isOurs(port)) return;
    port.onMessage.addListener((hello) => {
      open.set(port, hello as ViewHello);
      void updateOne(port, hello as ViewHello);
    });
    port.onDisconnect.addListener(() => {
      const hello = open.get(port);
      open.delete(port);
      if (hello?.place === 'side') onSideClosed(hello.windowId);
    });
  });

  const updateOne = async (port: Browser.runtime.Port, hello: ViewHello) => {
    const tabId = await tabBeside(port, hello);
    const tabPage = tabId === null ? null : await readTabPage(tabId);
    const isUnread = tabId !== null && !tabPage && (await isReadOnDemand(tabId));
    const askedPost = tabId === null ? null : await readAsked(tabId);
    // Whoever types asks often: only what was asked last is read.
    if (open.get(port) !== hello) return;
    const query = 'query' in hello ? hello.query : undefined;
    const view = await build({ tabPage, isUnread, askedPost, ...(query && { query }) });
    // The popup opens nothing of what a panel was asked to open.
    const wish = tabId === null || hello.place === 'popup' ? undefined : await readWish(tabId);
    // Meanwhile it may have closed, or have asked for something else.
    if (open.get(port) !== hello) return;
    port.postMessage(wish ? { ...view, wish } : view);
    if (wish && tabId !== null) await forgetWish(tabId, wish);
  };

  return {
    async update() {
      await Promise.all([...open].map(([port, hello]) => updateOne(port, hello)));
    },
  };
}

/** Only the extension's own pages see the log; a content script has no such port. */
function isOurs({ sender }: Browser.runtime.Port): boolean {
  return sender?.url !== undefined && isOwnPage(sender.url);
}

/** Whether an address is one of our own pages, the framed panel included. */
export function isOwnPage(url: string): boolean {
  return /^(?:chrome|moz)-extension:$/u.test(new URL(url).protocol);
}

async function tabBeside(port: Browser.runtime.Port, hello: ViewHello): Promise<number | null> {
  if (hello.place === 'dashboard') return null;
  if (hello.place === 'page') return port.sender?.tab?.id ?? null;
  if (hello.place === 'popup') return hello.tabId;
  const [tab] = await browser.tabs.query({ active: true, windowId: hello.windowId });
  return tab?.id ?? null;
}
