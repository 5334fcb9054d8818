import type { OpenedBrowser } from './browser.ts';
import { openFirefoxWindow } from './firefox-window.ts';

/** Stops the background as the browser does when it needs the room, at whatever it is. It wakes at the next event. */
export async function stopBackground(opened: OpenedBrowser): Promise<void> {
  if (opened.name === 'chromium') await closeWorker(opened);
  else await terminateEventPage(opened);
}

async function closeWorker(opened: OpenedBrowser): Promise<void> {
  const worker = await opened.worker();
  await worker?.close().catch((error: unknown) => {
    // Puppeteer first closes the worker, then its line to it, which is often gone by then.
    if (!String(error).includes('No session with given id')) throw error;
  });
}

async function terminateEventPage(opened: OpenedBrowser): Promise<void> {
  await openFirefoxWindow(opened).ask(`(async () => {
    const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(opened.extensionId)});
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  })()`);
}
