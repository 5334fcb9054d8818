import type { OpenedBrowser } from './browser.ts';
import { openFirefoxWindow } from './firefox-window.ts';

/** Stops the background as the browser does when it needs the room, at whatever it is. It wakes at the next event. */
export async function stopBackground(opened: OpenedBrowser): Promise<void> {
  if (opened.name === 'chromium') {
    await (await opened.worker())?.close();
    return;
  }
  await openFirefoxWindow(opened).ask(`(async () => {
    const policy = WebExtensionPolicy.getByHostname(${JSON.stringify(opened.extensionId)});
    await policy.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    return policy.extension.backgroundState;
  })()`);
}
