import type { Page } from 'puppeteer-core';
import type { FromView } from '../../lib/messages/messages.ts';
import type { OpenedBrowser } from './browser.ts';

/** A page of the extension from which a test or a script speaks to the background, as the panel and the popup do. */
export interface ExtensionControl {
  page: Page;
  /** Sends one message of the list. Throws where the background gives no answer. */
  send<Name extends keyof FromView>(
    name: Name,
    payload: FromView[Name]['in'],
  ): Promise<FromView[Name]['out']>;
  /** The browser's id of the tab that shows this address (without its fragment). Throws if there is none. */
  tabIdOf(url: string): Promise<number>;
  close(): Promise<void>;
}

export async function openExtensionControl(
  opened: OpenedBrowser,
  path = 'dashboard.html',
): Promise<ExtensionControl> {
  const page = await opened.newPage(opened.extensionUrl(path));
  return {
    page,
    async send(name, payload) {
      const said = await page.evaluate(
        async (message) => {
          const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi>;
          // As text: browsers take long to hand over deep objects, and are asked often.
          return JSON.stringify((await (browser ?? chrome)?.runtime.sendMessage(message)) ?? null);
        },
        { name, payload },
      );
      const reply = JSON.parse(said) as unknown;
      if (!isAnswer(reply)) {
        throw new Error(`The background gave no answer to ${name}: ${JSON.stringify(reply)}`);
      }
      // The background answers each message with the type that the list gives it.
      return reply.answer as never;
    },
    async tabIdOf(url) {
      const id = await page.evaluate(async (wanted) => {
        const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi>;
        const tabs = await (browser ?? chrome)?.tabs.query({});
        const bare = (address = '') => address.replace(/#.*$/u, '');
        return tabs?.find((tab) => bare(tab.url) === bare(wanted))?.id;
      }, url);
      if (typeof id !== 'number') throw new Error(`No tab shows ${url}.`);
      return id;
    },
    close: () => page.close(),
  };
}

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}

function isAnswer(reply: unknown): reply is { answer: unknown } {
  return typeof reply === 'object' && reply !== null && 'answer' in reply;
}
