import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Browser } from 'wxt/browser';
import type { InboxView } from '../../lib/inbox/view.ts';
import type { ToPage, ViewHello } from '../../lib/messages/messages.ts';

/**
 * WXT's fake browser, with the parts that it lacks as Chromium has them: tabs by pattern, companions in them, permissions, registered
 * content scripts (an id that is taken is refused), menus (likewise), ports, and messages with their sender.
 */
export interface StandInBrowser {
  /** Patterns that the person granted. */
  granted: Set<string>;
  /** Content scripts by id. */
  registered: Map<string, Browser.scripting.RegisteredContentScript>;
  /** Scripts run in tabs that were open already. */
  injected: { tabId: number; files: string[] }[];
  tabs: Map<number, StandInTab>;
  /** In the order in which they were made. */
  menus: Map<string, Browser.contextMenus.CreateProperties>;
  /** What a browser would have written into runtime.lastError. */
  errors: string[];
  /** Icons by tab. */
  icons: Map<number, string>;
  /** What was sent to companions. */
  toPage: { tabId: number; name: string; payload: unknown }[];
  openTab(url: string, about?: Partial<StandInTab>): number;
  /** Somebody listens in this tab. What it has no answer for stays without one. */
  companionIn(tabId: number, answers?: Companion): void;
  /** A message as it arrives: the answer, or undefined where nobody gives one. */
  say(name: string, payload: unknown, sender: Browser.runtime.MessageSender): Promise<unknown>;
  /** How many listen to messages. */
  listening(): number;
  /** A page opens a port, as `sender`. */
  connect(sender: Browser.runtime.MessageSender, name?: string): StandInPort;
  /** Ports that pages of ours opened with runtime.connect. */
  ports: StandInPort[];
  /** The person chooses an entry of the menu. */
  choose(menuItemId: string, tabId: number): Promise<void>;
  /** The person presses a shortcut of the browser's. */
  press(command: string, tabId: number): Promise<void>;
  /** How often the popup was opened for the person. */
  popups: number;
  grant(pattern: string): Promise<void>;
  revoke(pattern: string): Promise<void>;
}

export type Companion = {
  [Name in keyof ToPage]?: (
    payload: ToPage[Name]['in'],
  ) => ToPage[Name]['out'] | Promise<ToPage[Name]['out']>;
};

export interface StandInTab {
  id: number;
  url: string;
  status: 'loading' | 'complete';
  active: boolean;
  windowId: number;
  openerTabId?: number;
}

export interface StandInPort {
  /** What the background posted. */
  views: InboxView[];
  hello(hello: ViewHello): void;
  /** The other side sends something. */
  receive(message: unknown): void;
  disconnect(): void;
  posted: unknown[];
  disconnected: boolean;
}

/** The framed panel in a tab: one of our own pages, with the tab that it stands in. */
export function panelIn(tabId: number): Browser.runtime.MessageSender {
  return {
    id: 'test-extension-id',
    tab: { id: tabId } as Browser.tabs.Tab,
    frameId: 7,
    url: 'chrome-extension://test-extension-id/panel.html',
  };
}

/** A page of ours that stands in no tab: popup, side panel. */
export const popup: Browser.runtime.MessageSender = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/popup.html',
};

/** The content script in a tab. */
export function companionOf(tabId: number, url: string): Browser.runtime.MessageSender {
  return {
    id: 'test-extension-id',
    tab: { id: tabId } as Browser.tabs.Tab,
    frameId: 0,
    url,
  };
}

export function standInBrowser(): StandInBrowser {
  fakeBrowser.reset();
  const companions = new Map<number, Companion>();
  const connected = new Set<(port: Browser.runtime.Port) => void>();
  const listeners = new Set<Listener>();
  const added = listenersOf<{ origins: string[] }>();
  const removed = listenersOf<{ origins: string[] }>();
  const chosen = listenersOf<{ menuItemId: string }>();
  const pressed = listenersOf<string>();
  const standIn: StandInBrowser = {
    granted: new Set(),
    registered: new Map(),
    injected: [],
    tabs: new Map(),
    menus: new Map(),
    errors: [],
    icons: new Map(),
    toPage: [],
    ports: [],
    popups: 0,
    openTab(url, about = {}) {
      const id = Math.max(0, ...standIn.tabs.keys()) + 1;
      const tab = { id, url, status: 'complete', active: false, windowId: 1, ...about } as const;
      standIn.tabs.set(id, tab);
      return id;
    },
    companionIn: (tabId, answers = {}) => void companions.set(tabId, answers),
    say: (name, payload, sender) => ask([...listeners], asSent({ name, payload }), sender),
    listening: () => listeners.size,
    connect(sender, name = 'view') {
      const [port, ends] = portOf(name, sender);
      for (const listener of connected) listener(port);
      return ends;
    },
    choose: (menuItemId, tabId) => chosen.tell({ menuItemId }, standIn.tabs.get(tabId)),
    press: (command, tabId) => pressed.tell(command, standIn.tabs.get(tabId)),
    async grant(pattern) {
      standIn.granted.add(pattern);
      await added.tell({ origins: [pattern] });
    },
    async revoke(pattern) {
      standIn.granted.delete(pattern);
      await removed.tell({ origins: [pattern] });
    },
  };

  put('runtime', {
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    onConnect: { addListener: (listener: never) => connected.add(listener) },
    connect: ({ name = '' }: { name?: string }) => {
      const [port, ends] = portOf(name, popup);
      standIn.ports.push(ends);
      return port;
    },
  });
  put('permissions', {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((pattern) => standIn.granted.has(pattern)),
    remove: async ({ origins = [] }: { origins?: string[] }) =>
      origins.map((pattern) => standIn.granted.delete(pattern)).every(Boolean),
    onAdded: added,
    onRemoved: removed,
  });
  put('scripting', {
    getRegisteredContentScripts: async () => [...standIn.registered.values()],
    registerContentScripts: async (
      scripts: readonly Browser.scripting.RegisteredContentScript[],
    ) => {
      // The browser reads the files first; meanwhile others may ask what is registered.
      await new Promise((resolve) => setImmediate(resolve));
      const taken = scripts.find(({ id }) => standIn.registered.has(id));
      if (taken) throw new Error(`Duplicate script ID '${taken.id}'`);
      for (const script of scripts) standIn.registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids = [] }: { ids?: string[] }) => {
      const unknown = ids.find((id) => !standIn.registered.has(id));
      if (unknown) throw new Error(`Nonexistent script ID '${unknown}'`);
      for (const id of ids) standIn.registered.delete(id);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) =>
      void standIn.injected.push({ tabId: target.tabId, files }),
  });
  put('tabs', {
    get: async (id: number) => {
      const tab = standIn.tabs.get(id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return { ...tab };
    },
    query: async ({ url, active, windowId }: Browser.tabs.QueryInfo) =>
      [...standIn.tabs.values()].filter(
        (tab) =>
          (typeof url !== 'string' || isMatch(url, tab.url)) &&
          (active === undefined || tab.active === active) &&
          (windowId === undefined || tab.windowId === windowId),
      ),
    create: async ({ url = '', openerTabId }: Browser.tabs.CreateProperties) => {
      const opener = openerTabId === undefined ? {} : { openerTabId };
      const id = standIn.openTab(url, opener);
      return { ...standIn.tabs.get(id) };
    },
    update: async (id: number, about: Partial<StandInTab>) => {
      const tab = standIn.tabs.get(id);
      if (tab) standIn.tabs.set(id, { ...tab, ...about });
      return { ...standIn.tabs.get(id) };
    },
    sendMessage: async (tabId: number, message: { name: keyof ToPage; payload: never }) => {
      const { name, payload } = asSent(message);
      standIn.toPage.push({ tabId, name, payload });
      const companion = companions.get(tabId);
      if (!companion) throw new Error('Could not establish connection.');
      const answer = companion[name];
      return answer ? { answer: await answer(payload) } : undefined;
    },
  });
  put('contextMenus', {
    removeAll: async () => standIn.menus.clear(),
    create: (item: Browser.contextMenus.CreateProperties) => {
      const id = String(item.id);
      if (standIn.menus.has(id)) standIn.errors.push(`Cannot create item with duplicate id ${id}`);
      else standIn.menus.set(id, item);
      return id;
    },
    update: async (id: string, about: Partial<Browser.contextMenus.CreateProperties>) => {
      const item = standIn.menus.get(id);
      if (!item) throw new Error(`Cannot find menu item with id ${id}`);
      standIn.menus.set(id, { ...item, ...about });
    },
    onClicked: chosen,
  });
  put('action', {
    setIcon: async ({ tabId, path }: { tabId: number; path: Record<string, string> }) =>
      void standIn.icons.set(tabId, path['16'] ?? ''),
    openPopup: async () => void (standIn.popups += 1),
  });
  put('commands', { onCommand: pressed });
  put('i18n', {
    getUILanguage: () => 'en',
    detectLanguage: async () => ({ isReliable: false, languages: [] }),
  });
  return standIn;
}

type Listener = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
  sendResponse: (answer: unknown) => void,
) => unknown;

/** As browsers ask: every listener; the first that says it will answer is waited for. */
function ask(
  listeners: readonly Listener[],
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> {
  return new Promise((resolve) => {
    const willAnswer = listeners.map((listener) => listener(message, sender, resolve) === true);
    if (!willAnswer.includes(true)) resolve(undefined);
  });
}

function portOf(
  name: string,
  sender: Browser.runtime.MessageSender,
): [Browser.runtime.Port, StandInPort] {
  const heard = new Set<(message: unknown) => void>();
  const ended = new Set<() => void>();
  const ends: StandInPort = {
    posted: [],
    views: [],
    disconnected: false,
    receive: (message) => heard.forEach((listener) => listener(asSent(message))),
    hello: (hello) => ends.receive(hello),
    disconnect: () => {
      ends.disconnected = true;
      for (const listener of ended) listener();
    },
  };
  const port = {
    name,
    sender,
    onMessage: { addListener: (listener: never) => heard.add(listener) },
    onDisconnect: { addListener: (listener: never) => ended.add(listener) },
    postMessage: (message: unknown) => {
      if (ends.disconnected) throw new Error('Attempting to use a disconnected port object');
      ends.posted.push(asSent(message));
      ends.views.push(message as InboxView);
    },
    // One's own end does not hear of it.
    disconnect: () => void (ends.disconnected = true),
  };
  return [port as unknown as Browser.runtime.Port, ends];
}

function listenersOf<Event>() {
  const listeners = new Set<(event: Event, ...more: unknown[]) => unknown>();
  return {
    addListener: (listener: (event: Event, ...more: unknown[]) => unknown) =>
      void listeners.add(listener),
    tell: async (event: Event, ...more: unknown[]) => {
      await Promise.all([...listeners].map((listener) => listener(event, ...more)));
    },
  };
}

/** Chromium's messages are JSON. */
function asSent<Message>(message: Message): Message {
  return JSON.parse(JSON.stringify(message)) as Message;
}

function isMatch(pattern: string, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const own = pattern.endsWith('html*') && url.startsWith(pattern.slice(0, -1));
  return own || pattern === `${protocol}//${hostname}/*`;
}

function put(
  name:
    | 'runtime'
    | 'permissions'
    | 'scripting'
    | 'tabs'
    | 'contextMenus'
    | 'action'
    | 'commands'
    | 'i18n',
  members: object,
): void {
  Object.assign(fakeBrowser[name], members);
}
