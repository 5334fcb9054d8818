import { browser, type Browser } from 'wxt/browser';
import type { Envelope } from './send.ts';

type Listing = Record<string, { in: unknown; out: unknown }>;
export type Handlers<List extends object> = {
  [Name in keyof List]: List[Name] extends { in: infer In; out: infer Out }
    ? (payload: In, sender: Browser.runtime.MessageSender) => Promise<Out> | Out
    : never;
};

/**
 * Answers messages by name, from now until the signal ends. A handler that throws is logged and answers nothing, which the
 * sender sees as NoAnswer. `accept` looks at the sender and the payload before the handler; false drops the message.
 */
export function listen<List extends object>(
  handlers: Partial<Handlers<List>>,
  accept: (message: Envelope, sender: Browser.runtime.MessageSender) => boolean = () => true,
  signal?: AbortSignal,
): void {
  if (signal?.aborted) return;
  const table = handlers as Record<string, Handlers<Listing>[string] | undefined>;
  const onMessage = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(table, message.name)) return undefined;
    const handler = table[message.name];
    if (!handler || !accept(message, sender)) return undefined;
    void answerWith(handler, message, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

async function answerWith(
  handler: Handlers<Listing>[string],
  message: Envelope,
  sender: Browser.runtime.MessageSender,
): Promise<{ answer: unknown } | { fault: string }> {
  try {
    return { answer: await handler(message.payload, sender) };
  } catch (error) {
    console.error(`Ricevuto: ${message.name} failed`, error);
    return { fault: String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof (message as Envelope).name === 'string' &&
    'payload' in message
  );
}
