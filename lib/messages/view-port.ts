import { browser, type Browser } from 'wxt/browser';
import type { InboxView } from '../inbox/view.ts';
import type { ViewHello } from './messages.ts';

export const viewPortName = 'view';
/** Pause before asking a stopped background again. */
const reconnectMs = 250;

/**
 * Follows the inbox: `onView` is called at once and at each change, until the signal ends. Reconnects when the worker dies. What it
 * gives asks at once: for changes that only the view sees, or, with a new hello, for something else from then on.
 */
export function followInbox(
  firstHello: ViewHello,
  onView: (view: InboxView) => void,
  signal: AbortSignal,
): (hello?: ViewHello) => void {
  let hello = firstHello;
  let port: Browser.runtime.Port | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = () => {
    if (signal.aborted) return;
    try {
      port = browser.runtime.connect({ name: viewPortName });
    } catch {
      // The extension was reloaded under this page: nothing will ever answer it again.
      return;
    }
    port.onMessage.addListener((view) => onView(view as InboxView));
    port.onDisconnect.addListener(() => {
      timer = setTimeout(connect, reconnectMs);
    });
    port.postMessage(hello);
  };

  connect();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    port?.disconnect();
  });
  return (next = hello) => {
    hello = next;
    try {
      port?.postMessage(hello);
    } catch {
      // Between two connections: the next one says it anyway.
    }
  };
}
