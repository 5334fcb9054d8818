import type { Frame, Page } from 'puppeteer-core';
import { ensureBuilt } from '../../scripts/build-extension.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import type { PlatformId, Status } from '../../lib/comments/comment.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import type { InboxView } from '../../lib/inbox/view.ts';
import type { SiteMode } from '../../lib/settings/settings.ts';
import type { PageInspection } from '../../lib/messages/messages.ts';
import type { Site } from '../sites/site.ts';
import { beginAnew } from './begin-anew.ts';
import { openBrowser, type BrowserWish, type OpenedBrowser } from './browser.ts';
import { openExtensionControl, type ExtensionControl } from './extension-control.ts';
import { findExtensionFrame } from './extension-frame.ts';

export interface Journey {
  opened: OpenedBrowser;
  control: ExtensionControl;
  /** The tab that shows the site. */
  page: Page;
  /** The panel in the page's frame, with at least its header drawn. */
  panel(): Promise<Frame>;
  badge(): Promise<string>;
  /** Every line of the log. */
  facts(): Promise<Interaction[]>;
  inspect(): Promise<PageInspection>;
  /** Where a comment stands by the log; undefined: it is not there. */
  statusOf(key: string): Promise<Status | undefined>;
  /** What the background tells a view of this tab just now. */
  view(): Promise<InboxView>;
  close(): Promise<void>;
}

export interface JourneyWish extends Partial<BrowserWish> {
  browser: BrowserName;
  platform: PlatformId;
  site: Site;
  /** Where the site stands: `https://www.youtube.com`. */
  origin: string;
  path: string;
  /** Where Ricevuto stands there; as usual for the platform unless told. */
  mode?: SiteMode;
  /** Answers the site's other addresses (its public interface); null: unknown there too. */
  answer?: (request: Request) => Promise<Response | null>;
}

/** Opens the built extension on a site of ours at its real address, Italian, turned on, and shows the page. */
export async function startJourney(wish: JourneyWish): Promise<Journey> {
  const { browser, platform, site, origin, path, mode, answer, ...rest } = wish;
  const stage = await openStage({ ...rest, browser });
  try {
    const journey = await stage.play({ platform, site, origin, path, mode, answer });
    return { ...journey, close: () => stage.close() };
  } catch (error) {
    await stage.close();
    throw error;
  }
}

type Play = Omit<JourneyWish, 'browser'>;

/** One browser with the built extension, in which journeys are played one after another, each with an empty log. */
export interface Stage {
  /** Turns the site on and shows its page; closing the journey turns it off again. */
  play(play: Play): Promise<Journey>;
  close(): Promise<void>;
}

export async function openStage(
  wish: Partial<BrowserWish> & Pick<BrowserWish, 'browser'>,
): Promise<Stage> {
  let answer: (request: Request) => Promise<Response | null> = async () => null;
  const opened = await openBrowser({
    viewport: { width: 1440, height: 900 },
    ...wish,
    extensionDir: await ensureBuilt(wish.browser, 'journeys'),
    answer: (request) => answer(request),
  });
  try {
    // A page that has nothing to do: the dashboard would read each change of the log.
    const control = await openExtensionControl(opened, 'welcome.html');
    let isUsed = false;
    return {
      async play({ platform, site, origin, path, mode, answer: elsewhere, viewport }) {
        if (isUsed) await beginAnew(opened, control);
        isUsed = true;
        await control.send('settings.change', { language: 'it', welcomed: true });
        answer = async (request) =>
          new URL(request.url).origin === origin
            ? site.fetch(request)
            : ((await elsewhere?.(request)) ?? null);
        await control.send('site.turnOn', { platform, origin });
        if (mode) await control.send('site.setMode', { origin, mode });
        const before = new Set(await opened.puppeteer.pages());
        const page = await opened.newPage();
        if (viewport) await page.setViewport(viewport);
        await page.goto(origin + path, { waitUntil: 'load' });
        const close = async () => {
          const pages = await opened.puppeteer.pages();
          for (const each of pages.filter((open) => !before.has(open))) await each.close();
          await control.send('site.turnOff', { origin });
        };
        return { opened, control, page, ...readers(control, page), close };
      },
      close: () => opened.close(),
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function readers(control: ExtensionControl, page: Page) {
  let last: Frame | null = null;
  return {
    async panel() {
      if (last && (await isDrawn(last))) return last;
      last = await findExtensionFrame(page);
      await last.waitForSelector('header');
      return last;
    },
    badge: () =>
      control.page.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<string, ActionApi>;
        return (browser ?? chrome)?.action.getBadgeText({}) ?? '';
      }),
    facts: async () =>
      JSON.parse(await control.page.evaluate(readStore, 'interactions', null)) as Interaction[],
    async inspect() {
      const address = await page.evaluate(() => location.href);
      return control.send('page.inspect', { tabId: await control.tabIdOf(address) });
    },
    async statusOf(key: string) {
      const record = await control.page.evaluate(readStore, 'comments', key);
      return (JSON.parse(record) as { status: Status } | null)?.status;
    },
    async view() {
      const tabId = await control.tabIdOf(await page.evaluate(() => location.href));
      return JSON.parse(await control.page.evaluate(readView, tabId)) as InboxView;
    },
  };
}

/** A frame that went with its page answers no more. */
function isDrawn(frame: Frame): Promise<boolean> {
  if (frame.detached) return Promise.resolve(false);
  return frame.evaluate(() => document.querySelector('header') !== null).catch(() => false);
}

interface ActionApi {
  action: { getBadgeText(details: object): Promise<string> };
}

interface PortApi {
  runtime: {
    connect(info: { name: string }): {
      onMessage: { addListener(listen: (view: unknown) => void): void };
      postMessage(message: unknown): void;
      disconnect(): void;
    };
  };
}

/** These run in a page of the extension. Their answers are text: browsers take long to hand over deep objects, and are asked often. */
function readView(tabId: number): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<string, PortApi>;
  return new Promise((resolve) => {
    const port = (browser ?? chrome)?.runtime.connect({ name: 'view' });
    port?.onMessage.addListener((view) => {
      port.disconnect();
      resolve(JSON.stringify(view));
    });
    port?.postMessage({ place: 'popup', tabId });
  });
}

/** `key` null: all of the store. */
function readStore(store: string, key: string | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ricevuto');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const found = database.transaction(store).objectStore(store);
      const asked: IDBRequest = key === null ? found.getAll() : found.get(key);
      asked.onsuccess = () => {
        database.close();
        resolve(JSON.stringify(asked.result ?? null));
      };
      asked.onerror = () => reject(asked.error ?? new Error('not read'));
    };
  });
}

/** Asks again and again until the answer is as wanted; the last answer is told when it never was. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
  what: string,
  timeoutMs = 20_000,
): Promise<Answer> {
  const deadline = performance.now() + timeoutMs;
  for (let pauseMs = 5; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (performance.now() > deadline) {
      throw new Error(`${what}: not within ${timeoutMs} ms; last ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Who asks without pause keeps the browser from doing what is waited for. */
const longestPauseMs = 160;
