import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type LaunchOptions,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { ensureBrowser } from '../../scripts/install-browser.ts';
import type { Answer } from './answer-http.ts';
import { openStandInNetwork } from './stand-in-network.ts';

export interface BrowserWish {
  browser: BrowserName;
  /** A built extension to load, such as `.output/chrome-mv3-journeys`. */
  extensionDir?: string;
  /** Default true. False needs a display (tests/kit/display.ts). */
  headless?: boolean;
  /** Answers every request at any address, http or https; null cuts it. Absent: loopback only. `'open'`: the real network. */
  answer?: Answer | 'open';
  /** Kept afterwards. Absent: a fresh one, removed on close. */
  userDataDir?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  args?: string[];
  /** Firefox preferences. */
  prefs?: Record<string, unknown>;
  env?: Record<string, string | undefined>;
}

export interface OpenedBrowser {
  name: BrowserName;
  puppeteer: Browser;
  /** What `runtime.getURL` has as its host; null without an extension. */
  extensionId: string | null;
  /** `panel.html` → `chrome-extension://…/panel.html`. */
  extensionUrl(path: string): string;
  /** A new tab in front, loaded. In Firefox `page.url()` and frames' `url()` stay about:blank on the extension's own pages. */
  newPage(url?: string): Promise<Page>;
  /** The running background worker. Chromium only: BiDi does not reach Firefox's background page. null: it sleeps. */
  worker(): Promise<WebWorker | null>;
  close(): Promise<void>;
}

/** Those that are open just now. */
export const openedBrowsers = new Set<OpenedBrowser>();

/** Opens a real browser with the extension, cut off from the network except for what `answer` serves. */
export async function openBrowser(wish: BrowserWish): Promise<OpenedBrowser> {
  const executablePath = await ensureBrowser(wish.browser);
  const answer = wish.answer;
  const network = typeof answer === 'function' ? await openStandInNetwork(answer) : null;
  const proxyPort = answer === 'open' ? null : (network?.port ?? DEAD_PORT);
  const isTemporary = wish.userDataDir === undefined;
  const userDataDir = wish.userDataDir ?? mkdtempSync(join(tmpdir(), 'ricevuto-profile-'));
  const removeProfile = () => {
    if (isTemporary) rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', removeProfile);

  const start = { ...wish, executablePath, userDataDir, proxyPort, seesLoopback: network !== null };
  const options = wish.browser === 'chromium' ? chromiumOptions(start) : firefoxOptions(start);
  let browser: Browser;
  let extensionId: string | null = null;
  try {
    browser = await puppeteer.launch(options);
    if (wish.extensionDir) {
      const installed = await browser.installExtension(wish.extensionDir);
      extensionId = wish.browser === 'chromium' ? installed : FIREFOX_UUID;
    }
  } catch (error) {
    await network?.close();
    removeProfile();
    throw new Error(`${wish.browser} could not be opened: ${String(error)}`, { cause: error });
  }

  const scheme = wish.browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
  const opened: OpenedBrowser = {
    name: wish.browser,
    puppeteer: browser,
    extensionId,
    extensionUrl(path) {
      if (!extensionId) throw new Error('This browser was opened without an extension.');
      return `${scheme}://${extensionId}/${path}`;
    },
    async newPage(url) {
      const page = await browser.newPage();
      pressLikeAPerson(page);
      page.setDefaultNavigationTimeout(LOADING_TIMEOUT_MS);
      if (url?.startsWith('moz-extension:')) await goToFirefoxExtension(page, url);
      else if (url) await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async worker() {
      if (wish.browser !== 'chromium' || !extensionId) return null;
      const extension = (await browser.extensions()).get(extensionId);
      return (await extension?.workers())?.[0] ?? null;
    },
    async close() {
      openedBrowsers.delete(opened);
      await closeOrKill(browser);
      await network?.close();
      removeProfile();
      process.removeListener('exit', removeProfile);
    },
  };
  openedBrowsers.add(opened);
  return opened;
}

/** Less than a person's tenth of a second, but long enough for a page that moves under the finger to lose the click. */
const PRESS_MS = 40;

function pressLikeAPerson({ mouse }: Page): void {
  const click = mouse.click.bind(mouse);
  mouse.click = (x, y, options) => click(x, y, { delay: PRESS_MS, ...options });
}

/** Firefox makes up a new id for each installation unless told this one. */
const FIREFOX_UUID = '5ec0ffee-0000-4000-8000-000000000001';
/** Port 9 (discard) answers nobody: what is sent there as to a proxy goes nowhere. */
const DEAD_PORT = 9;
const CLOSE_TIMEOUT_MS = 10_000;
/** Whoever is the first to load a page has its script bundled: seconds, and half a minute on a busy machine. */
const LOADING_TIMEOUT_MS = 90_000;

interface Start extends BrowserWish {
  executablePath: string;
  userDataDir: string;
  /** null: no proxy. */
  proxyPort: number | null;
  /** Loopback addresses go through the proxy too. */
  seesLoopback: boolean;
}

function chromiumOptions(start: Start): LaunchOptions {
  const { width, height } = start.viewport ?? DEFAULT_VIEWPORT;
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    `--window-size=${width},${height}`,
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (start.proxyPort !== null) args.push(`--proxy-server=127.0.0.1:${start.proxyPort}`);
  if (start.seesLoopback) {
    args.push('--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors');
  }
  if (start.colorScheme === 'dark') args.push('--force-dark-mode');
  return {
    ...commonOptions(start),
    pipe: true,
    enableExtensions: true,
    args: [...args, ...(start.args ?? [])],
  };
}

function firefoxOptions(start: Start): LaunchOptions {
  const { width, height } = start.viewport ?? DEFAULT_VIEWPORT;
  const prefs: Record<string, unknown> = {
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutConfig.showWarning': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // A person's. Automation's own is 0, and while a tab in the back is put away Firefox then asks without pause whether it is gone:
    // its main process does nothing else for seconds.
    'browser.tabs.remote.unloadDelayMs': 300,
    // What is set by the person who runs the tests must not decide what they see.
    'intl.accept_languages': 'en',
  };
  if (start.extensionDir) {
    prefs['extensions.webextensions.uuids'] = JSON.stringify({
      [readGeckoId(start.extensionDir)]: FIREFOX_UUID,
    });
  }
  if (start.proxyPort !== null) {
    Object.assign(prefs, {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': start.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': start.proxyPort,
      'network.proxy.allow_hijacking_localhost': start.seesLoopback,
      'network.proxy.no_proxies_on': '',
    });
  }
  if (start.colorScheme) {
    // 0 is dark, 1 is light.
    prefs['layout.css.prefers-color-scheme.content-override'] =
      start.colorScheme === 'dark' ? 0 : 1;
  }
  return {
    ...commonOptions(start),
    browser: 'firefox',
    acceptInsecureCerts: start.seesLoopback,
    extraPrefsFirefox: { ...prefs, ...start.prefs },
    args: [
      '--remote-allow-system-access',
      `--width=${width}`,
      `--height=${height}`,
      ...(start.args ?? []),
    ],
  };
}

const DEFAULT_VIEWPORT = { width: 1280, height: 800 };

function commonOptions(start: Start): LaunchOptions {
  const headless = start.headless ?? true;
  return {
    executablePath: start.executablePath,
    headless,
    userDataDir: start.userDataDir,
    // With a window the person decides the size, and a forced one would not fit it.
    defaultViewport: headless || start.viewport ? (start.viewport ?? DEFAULT_VIEWPORT) : null,
    timeout: 60_000,
    protocolTimeout: 120_000,
    ...(start.env ? { env: { ...process.env, ...start.env } } : {}),
  };
}

function readGeckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir}/manifest.json names no gecko id.`);
  return id;
}

/** Who asks without pause keeps Firefox from going there. */
const askAgainMs = 20;

/** Firefox's BiDi goes to pages of the extension, but never says that they have arrived. */
async function goToFirefoxExtension(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: CLOSE_TIMEOUT_MS }).catch(() => {
    // Expected: the load event that `goto` waits for is not sent. Whether the page is there is asked below.
  });
  const deadline = Date.now() + CLOSE_TIMEOUT_MS;
  const isThere = (wanted: string) =>
    location.href === wanted && document.readyState === 'complete';
  // On its way the tab changes process, and whoever asks then gets an error.
  while (!(await page.evaluate(isThere, url).catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`Firefox did not arrive at ${url}.`);
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
}

async function closeOrKill(browser: Browser): Promise<void> {
  const program = browser.process();
  const timer = setTimeout(() => program?.kill('SIGKILL'), CLOSE_TIMEOUT_MS);
  try {
    await browser.close();
  } catch (error) {
    // It was gone already (a crash, or the person closed it); what counts is that it does not run on.
    if (program?.exitCode === null) program.kill('SIGKILL');
    else if (!program) throw error;
  } finally {
    clearTimeout(timer);
  }
}
