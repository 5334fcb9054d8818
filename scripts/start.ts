import { parseArgs } from 'node:util';
import { platformIds } from '../lib/comments/comment.ts';
import { openBrowser, type OpenedBrowser } from '../tests/kit/browser.ts';
import { hasDisplay } from '../tests/kit/display.ts';
import { openExtensionControl } from '../tests/kit/extension-control.ts';
import { serve } from '../tests/kit/serve.ts';
import { scenes } from '../tests/journeys/scenes/index.ts';
import type { Scene } from '../tests/journeys/scenes/scene.ts';
import { buildExtension } from './build-extension.ts';
import { browserNames, type BrowserName } from './find-browser.ts';
import { walkThroughDemo } from './walk-through-demo.ts';

/**
 * `npm start [-- --site instagram] [--browser firefox] [--headless]`: Ricevuto beside a post of Anna's. Without --site in a small
 * blog served by this computer; else on a living copy of that site, at the site's own address, with no network behind it.
 */
try {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) throw new Error(`--browser takes ${browserNames.join(' or ')}.`);
  const scene = scenes.find(({ platform }) => platform === (values.site ?? 'wordpress'));
  if (!scene) throw new Error(`--site takes one of ${platformIds.join(', ')}.`);
  console.log(`Building the extension for ${browser}.`);
  const extensionDir = await buildExtension(browser, 'demo');
  // Without a screen, as wide as most are: on a narrow one the panel may lie over the site's own Send.
  const viewport = values.headless ? { width: 1440, height: 900 } : undefined;
  const wish = { browser, extensionDir, headless: values.headless, viewport };
  await (values.site === undefined ? startOnLoopback(scene, wish) : startAtAddress(scene, wish));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

interface Wish {
  browser: BrowserName;
  extensionDir: string;
  headless: boolean;
  viewport: { width: number; height: number } | undefined;
}

async function startOnLoopback(scene: Scene, wish: Wish): Promise<void> {
  const served = await serve(scene.createSite());
  try {
    const opened = await openBrowser({ ...wish, colorScheme: 'light' });
    await show(opened, { ...scene, origin: served.origin }, wish);
  } finally {
    await served.close();
  }
}

async function startAtAddress(scene: Scene, wish: Wish): Promise<void> {
  const site = scene.createSite();
  const answer = async (request: Request) =>
    new URL(request.url).origin === scene.origin
      ? site.fetch(request)
      : ((await scene.answer?.(request)) ?? null);
  await show(await openBrowser({ ...wish, colorScheme: 'light', answer }), scene, wish);
}

async function show(opened: OpenedBrowser, scene: Scene, { headless }: Wish): Promise<void> {
  try {
    await turnOn(opened, scene);
    const address = scene.origin + scene.path;
    console.log(`Anna's post is at ${address}`);
    const page = await opened.newPage(address);
    await page.bringToFront();
    if (headless) {
      console.log('There is no display here, so the demo runs by itself:');
      await walkThroughDemo(opened, page, scene);
      return;
    }
    console.log('Ricevuto stands beside the post. Close the browser to end this.');
    await untilClosed(opened);
  } finally {
    await opened.close();
  }
}

/** As the welcome page does after its click; this build has the hosts granted beforehand. */
async function turnOn(opened: OpenedBrowser, { platform, origin, mode }: Scene): Promise<void> {
  const control = await openExtensionControl(opened);
  const result = await control.send('site.turnOn', { platform, origin });
  if (mode) await control.send('site.setMode', { origin, mode });
  await control.close();
  if ('failed' in result) throw new Error(`The site could not be turned on (${result.failed}).`);
}

function untilClosed({ puppeteer }: OpenedBrowser): Promise<void> {
  return new Promise((resolve) => {
    puppeteer.once('disconnected', () => resolve());
  });
}
