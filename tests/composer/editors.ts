import type { Page } from 'puppeteer-core';
import type { InsertResult } from '../../lib/messages/messages.ts';
import { openBrowser, type OpenedBrowser } from '../kit/browser.ts';
import { buildExtension, bundle } from './build.ts';
import type { Start } from './editors/editor.ts';

/** Each with the file of editors/ that makes it. */
const scripts = {
  lexicalRich: 'lexical',
  lexicalPlain: 'lexical',
  quill: 'quill',
  draft: 'draft',
  tiptap: 'tiptap',
  slate: 'slate',
  reactTextarea: 'native',
  contentEditable: 'native',
  textarea: 'native',
} as const;
export type EditorName = keyof typeof scripts;
// The keys of a constant are what its type says.
export const editorNames = Object.keys(scripts) as EditorName[];

export interface Outcome {
  result: InsertResult | boolean;
  /** What the editor's own model holds. */
  model: string;
  canSend: boolean;
  sent: string[];
}

export interface EditorBench {
  /** Shows the page of an editor and waits until it is there. */
  open(editor: EditorName, start?: Partial<Start>): Promise<void>;
  /** Lets the content script insert; answers when it says that it is done. */
  insert(text: string): Promise<Outcome>;
  /** Inserts, and presses Send as soon as it can be pressed, while the composer still looks on. */
  insertAndSend(text: string): Promise<Outcome>;
  /** The person types this into the box; then the content script puts words in the place of its last part. */
  replace(typed: string, part: string, words: { text: string; cursor?: number }): Promise<Outcome>;
  /** The person goes on typing. */
  type(text: string): Promise<Outcome>;
  /** Puts the focus where it is when a person has pressed something in the panel: in a frame of another origin. */
  focusPanel(): Promise<void>;
  isBoxFocused(): Promise<boolean>;
  /** What the person's own Ctrl+V puts into an empty field. */
  pasteClipboard(): Promise<string>;
  close(): Promise<void>;
}

/** The real editor libraries in a real browser, and the composer in an extension's content script. */
export async function openEditors(name: 'chromium' | 'firefox'): Promise<EditorBench> {
  const extension = await buildExtension(host);
  let browser: OpenedBrowser;
  try {
    browser = await openBrowser({
      browser: name,
      extensionDir: extension.dir,
      answer: (request) => answer(new URL(request.url)),
    });
  } catch (error) {
    extension.remove();
    throw error;
  }
  const page = await browser.newPage();
  return {
    ...benchOf(page, name),
    async close() {
      await browser.close();
      extension.remove();
    },
  };
}

const host = 'editors.example';
const panelOrigin = 'https://panel.example';

function benchOf(page: Page, browser: 'chromium' | 'firefox'): Omit<EditorBench, 'close'> {
  const ask = (text: string) =>
    page.evaluate((words) => {
      document.documentElement.dataset['text'] = words;
      delete document.documentElement.dataset['result'];
      document.dispatchEvent(new CustomEvent('composer:insert'));
    }, text);
  const outcome = async () => {
    await page.waitForSelector('html[data-result]');
    return page.evaluate(readOutcome);
  };
  return {
    async open(editor, start = {}) {
      const scheme = start.isInsecure ? 'http' : 'https';
      await page.goto(`${scheme}://${host}/?${encodeURIComponent(startOf(editor, start))}`);
      await page.waitForSelector('html[data-composer="ready"]');
      await page.waitForFunction(isThere);
    },
    async insert(text) {
      await ask(text);
      return outcome();
    },
    async insertAndSend(text) {
      await ask(text);
      const send = await page.waitForSelector('#send:enabled');
      await send?.click();
      return outcome();
    },
    async replace(typed, part, words) {
      await page.click('#reply textarea, #reply [contenteditable]');
      await page.keyboard.type(typed);
      await page.evaluate(
        (text) => {
          document.documentElement.dataset['text'] = text;
          delete document.documentElement.dataset['result'];
          document.dispatchEvent(new CustomEvent('composer:replace'));
        },
        JSON.stringify({ typed: part, ...words }),
      );
      return outcome();
    },
    async type(text) {
      await page.keyboard.type(text);
      return page.evaluate(readOutcome);
    },
    async focusPanel() {
      const panel = await page.waitForFrame((frame) => frame.url().startsWith(panelOrigin));
      const button = await panel.waitForSelector('button');
      await button?.click();
      await page.waitForFunction(() => document.activeElement?.localName === 'iframe');
    },
    isBoxFocused: () =>
      page.evaluate(() => !!document.activeElement?.matches('#reply [contenteditable]')),
    async pasteClipboard() {
      await page.focus('#notes');
      await page.keyboard.down('Control');
      // DevTools keys are not the system's: Chromium has to be told which command they mean.
      await page.keyboard.press('v', browser === 'chromium' ? { commands: ['Paste'] } : {});
      await page.keyboard.up('Control');
      return page.$eval('#notes', (notes) => (notes as HTMLTextAreaElement).value);
    },
  };
}

function startOf(editor: EditorName, start: Partial<Start>): string {
  const whole: Start = {
    editor,
    mention: false,
    words: '',
    isReadOnly: false,
    input: 'normal',
    isSendStuck: false,
    within: 'page',
    hasPanel: false,
    isInsecure: false,
    ...start,
  };
  return JSON.stringify(whole);
}

async function answer(url: URL): Promise<Response | null> {
  if (url.origin === panelOrigin) return htmlResponse('<!doctype html><button>Thanks</button>');
  if (url.pathname.startsWith('/editors/')) {
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    return new Response(await bundle(url.pathname.slice(1)), { headers });
  }
  if (url.pathname !== '/') return null;
  const start = JSON.parse(decodeURIComponent(url.search.slice(1))) as Start;
  const reply = '<div id="reply" data-answers="c1"></div>';
  const script = `<script src="/editors/${scripts[start.editor]}.ts"></script>`;
  const editor = pageOf(start, reply, script);
  if (start.within !== 'frame') return htmlResponse(editor);
  return htmlResponse(
    pageOf({}, `${reply}<iframe id="within" srcdoc="${escape(editor)}"></iframe>`),
  );
}

function htmlResponse(html: string): Response {
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function pageOf(start: Partial<Start>, reply: string, script = ''): string {
  const panel = start.hasPanel ? `<iframe src="${panelOrigin}/"></iframe>` : '';
  return `<!doctype html><html lang="it" data-start="${escape(JSON.stringify(start))}">
    <meta charset="utf-8"><title>Reply</title>
    <style>.ql-editor { white-space: pre-wrap } [contenteditable] { min-height: 2em }</style>
    <body>${reply}<textarea id="notes"></textarea>${panel}${script}</body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&"<]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Runs in the page. */
function isThere(): boolean {
  const view = document.querySelector<HTMLIFrameElement>('#within')?.contentWindow ?? window;
  const reply = view.document.getElementById('reply');
  return !!(reply?.shadowRoot ?? reply)?.querySelector('textarea, [contenteditable]');
}

/** Runs in the page. */
function readOutcome(): Outcome {
  const view = document.querySelector<HTMLIFrameElement>('#within')?.contentWindow ?? window;
  const reply = view.document.getElementById('reply');
  const send = (reply?.shadowRoot ?? reply)?.querySelector<HTMLButtonElement>('#send');
  return {
    result: JSON.parse(document.documentElement.dataset['result'] ?? 'null') as Outcome['result'],
    model: view.model,
    canSend: send?.disabled === false,
    sent: view.sent,
  };
}
