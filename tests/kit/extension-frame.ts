import type { Frame, Page } from 'puppeteer-core';

/**
 * The extension's page (`panel.html`) that stands in a frame of this tab, also inside a closed shadow root. Waits until it is
 * there. Asked of each frame itself, because Firefox's BiDi calls it about:blank.
 */
export async function findExtensionFrame(
  page: Page,
  path = 'panel.html',
  timeoutMs = 15_000,
): Promise<Frame> {
  const deadline = Date.now() + timeoutMs;
  for (let pauseMs = 5; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    for (const frame of page.frames()) if (await isExtensionPage(frame, path)) return frame;
    if (Date.now() > deadline) {
      throw new Error(`No frame with ${path} appeared in ${page.url()} within ${timeoutMs} ms.`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Who asks without pause keeps the browser from bringing it. */
const longestPauseMs = 80;

async function isExtensionPage(frame: Frame, path: string): Promise<boolean> {
  try {
    const address = await frame.evaluate(() => [location.protocol, location.pathname]);
    return /^(?:chrome|moz)-extension:$/u.test(address[0] ?? '') && address[1] === `/${path}`;
  } catch {
    // A frame that is just going away or navigating cannot be asked; the next round asks the new one.
    return false;
  }
}
