import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageInspection } from '../lib/messages/messages.ts';
import { openBrowser, type BrowserWish } from '../tests/kit/browser.ts';
import { openExtensionControl, type ExtensionControl } from '../tests/kit/extension-control.ts';
import { ensureBuilt } from './build-extension.ts';
import { browserNames, type BrowserName } from './find-browser.ts';
import { readAnswers, type SavedAnswer } from './saved-answers.ts';

/** Prints what the built extension makes of a page, saved or live, as one JSON object. See CONTRIBUTING. */
/** npm runs us at the root of the repository; the person may stand elsewhere. */
const askedFrom = process.env['INIT_CWD'] ?? process.cwd();
const usage =
  'Usage: npm run -s inspect -- PAGE.html --url URL [--respond "URL-PATTERN=FILE.json"]… [--browser firefox], or --live URL [--user-data-dir DIR].';
const readingTimeoutMs = 60_000;
const recognisingTimeoutMs = 10_000;

try {
  const asked = await readArguments();
  const inspection = await inspect(asked);
  console.log(JSON.stringify(inspection, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

interface Asked {
  browser: BrowserName;
  url: URL;
  /** null: as the real network serves it. */
  saved: { html: string; answers: SavedAnswer[] } | null;
  userDataDir: string | undefined;
}

async function readArguments(): Promise<Asked> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      respond: { type: 'string', multiple: true },
      browser: { type: 'string', default: 'chromium' },
      live: { type: 'string' },
      'user-data-dir': { type: 'string' },
    },
  });
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) throw new Error(`--browser takes ${browserNames.join(' or ')}.`);
  const [path, ...others] = positionals;
  const userDataDir = values['user-data-dir'];
  if (values.live !== undefined) {
    if (path || values.url || values.respond) throw new Error(`--live takes no page. ${usage}`);
    return { browser, url: readUrl(values.live), saved: null, userDataDir };
  }
  if (!path || others.length > 0 || !values.url) throw new Error(usage);
  const url = readUrl(values.url);
  const html = await readFile(resolve(askedFrom, path), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      throw new Error(`The page ${path} cannot be read (${error.code ?? error.message}).`);
    },
  );
  const answers = await readAnswers(values.respond ?? [], url, askedFrom);
  return { browser, url, saved: { html, answers }, userDataDir };
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/u.test(url.protocol)) return url;
  throw new Error(`"${text}" is no address of a page; it must begin with http:// or https://.`);
}

async function inspect({ browser, url, saved, userDataDir }: Asked): Promise<object> {
  const extensionDir = await ensureBuilt(browser, 'journeys');
  const opened = await openBrowser({
    browser,
    extensionDir,
    userDataDir,
    answer: saved ? answerWith(url, saved.html, saved.answers) : 'open',
  });
  try {
    const page = await opened.newPage(url.href).catch((error: unknown) => {
      throw new Error(`${url.href} could not be opened: ${String(error)}`);
    });
    const control = await openExtensionControl(opened);
    const address = await page.evaluate(() => location.href);
    const tabId = await control.tabIdOf(address);
    await turnOn(control, tabId, new URL(address).origin);
    return present(await waitForReading(control, tabId));
  } finally {
    await opened.close();
  }
}

function answerWith(url: URL, html: string, answers: SavedAnswer[]): BrowserWish['answer'] {
  const bare = (address: string) => address.replace(/#.*$/u, '');
  return async (request) => {
    if (bare(request.url) === bare(url.href)) {
      return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    }
    const saved = answers.find(({ pattern }) => pattern.test(bare(request.url)));
    if (!saved) return null;
    // Public interfaces (Bluesky's) stand at another origin, and are open to every page.
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    return new Response(saved.text, { headers });
  };
}

/** The same two messages as a click on "Use Ricevuto on this site". */
async function turnOn(control: ExtensionControl, tabId: number, origin: string): Promise<void> {
  const { platform } = await control.send('site.inspect', { tabId });
  // A saved page may have lost what the popup looks for (its scripts); then each platform looks for itself.
  const result = await control.send('site.turnOn', { platform: platform ?? 'detect', origin });
  if ('failed' in result) {
    throw new Error(`Ricevuto could not be turned on at ${origin} (${result.failed}).`);
  }
}

async function waitForReading(control: ExtensionControl, tabId: number): Promise<PageInspection> {
  const startedAt = Date.now();
  let last: PageInspection | null = null;
  let fault: unknown = null;
  while (Date.now() - startedAt < (last ? readingTimeoutMs : recognisingTimeoutMs)) {
    try {
      last = await control.send('page.inspect', { tabId });
      if (last.settled) return last;
    } catch (error) {
      // The companion starts a moment after the site is turned on; until then nobody can answer.
      fault = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (last) {
    throw new Error(
      `The page was not read to its end within ${readingTimeoutMs / 1_000} s; ${last.comments.length} comments were.`,
    );
  }
  throw new Error('No platform that Ricevuto knows was recognised on this page.', { cause: fault });
}

/** Exactly the fields that are promised, in their order; what is undefined becomes null, so that every key is there. */
function present({ platform, page, account, coverage, comments }: PageInspection): object {
  return {
    platform,
    page: { kind: page.kind, mine: page.mine, postId: page.postId, title: page.title },
    account: account && { handle: account.handle },
    coverage: coverage && {
      seen: coverage.seen,
      total: coverage.total,
      folded: coverage.folded,
    },
    comments: comments.map(({ id, parentId, author, text, at, mine, status, why }) => ({
      id,
      // Left out of JSON, "it is a reply, the page does not say to what" would look like "a top comment".
      parentId: parentId === undefined ? 'unknown' : parentId,
      author,
      text,
      at,
      mine,
      status,
      why,
    })),
  };
}
