import type { OpenedBrowser } from './browser.ts';

/** The window of Firefox itself, which `--remote-allow-system-access` opens to BiDi: for what BiDi does not show of pages. */
export interface FirefoxWindow {
  /** Evaluates an expression in the window's own document; `frame`: in the one of that name. null: no such frame. */
  ask(expression: string, frame?: string): Promise<unknown>;
  /** Evaluates in the document that a `<browser>` of the window shows (`content`); null while there is none. */
  askContent(selector: string, expression: string, frame?: string): Promise<unknown>;
}

export function openFirefoxWindow(opened: OpenedBrowser): FirefoxWindow {
  // Not in puppeteer's types: its Firefox speaks BiDi over this.
  const { connection } = opened.puppeteer as unknown as { connection: BidiConnection };

  const ask = async (expression: string, frame?: string) => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = tree.result['contexts'] as ChromeContext[];
    const context = frame ? window?.children?.find((child) => child['moz:name'] === frame) : window;
    if (!context) return null;
    const { result } = await connection.send('script.evaluate', {
      target: { context: context.context },
      awaitPromise: true,
      expression,
    });
    return (result['result'] as { value?: unknown } | undefined)?.value ?? null;
  };

  return {
    ask,
    askContent: (selector, expression, frame) =>
      ask(
        `(${askFrameScript.toString()})(${JSON.stringify(selector)}, ${JSON.stringify(expression)})`,
        frame,
      ),
  };
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}
interface ChromeContext {
  context: string;
  children?: ChromeContext[];
  'moz:name'?: string;
}

interface RemoteBrowser extends Element {
  messageManager?: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(address: string, allowDelayedLoad: boolean): void;
  };
}

/** Runs in the window of Firefox. */
function askFrameScript(selector: string, expression: string): Promise<unknown> {
  const manager = document.querySelector<RemoteBrowser>(selector)?.messageManager;
  if (!manager) return Promise.resolve(null);
  const name = `ricevuto:${Math.random()}`;
  return new Promise((resolve) => {
    manager.addMessageListener(name, ({ data }) => resolve(data));
    // A document that is just being replaced never answers; whoever asks asks again.
    setTimeout(() => resolve(null), 1_000);
    const script = `sendAsyncMessage(${JSON.stringify(name)}, ${expression})`;
    manager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
}
