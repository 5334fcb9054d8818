import { parseArgs } from 'node:util';
import { annasPost, createBlogSite } from '../tests/sites/blog/index.ts';
import { openBrowser, type OpenedBrowser } from '../tests/kit/browser.ts';
import { hasDisplay } from '../tests/kit/display.ts';
import { openExtensionControl } from '../tests/kit/extension-control.ts';
import { serve } from '../tests/kit/serve.ts';
import { buildExtension } from './build-extension.ts';
import { browserNames, type BrowserName } from './find-browser.ts';
import { walkThroughDemo } from './walk-through-demo.ts';

/** `npm start [-- --browser firefox] [--headless]`: Ricevuto beside Anna's post in a small blog on this computer. */
try {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) throw new Error(`--browser takes ${browserNames.join(' or ')}.`);
  await start(browser, values.headless);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(browser: BrowserName, headless: boolean): Promise<void> {
  console.log(`Building the extension for ${browser}.`);
  const extensionDir = await buildExtension(browser, 'demo');
  const blog = await serve(createBlogSite());
  const post = blog.origin + annasPost;
  console.log(`The blog is at ${blog.origin}/, Anna's post at ${post}`);
  let opened: OpenedBrowser | null = null;
  try {
    opened = await openBrowser({ browser, extensionDir, headless, colorScheme: 'light' });
    await turnOn(opened, blog.origin);
    const page = await opened.newPage(post);
    await page.bringToFront();
    if (headless) {
      console.log('There is no display here, so the demo runs by itself:');
      await walkThroughDemo(opened, page);
      return;
    }
    console.log('Ricevuto stands beside the post. Close the browser to end this.');
    await untilClosed(opened);
  } finally {
    await opened?.close();
    await blog.close();
  }
}

/** As the welcome page does after its click; this build has the host granted beforehand. */
async function turnOn(opened: OpenedBrowser, origin: string): Promise<void> {
  const control = await openExtensionControl(opened);
  const result = await control.send('site.turnOn', { platform: 'wordpress', origin });
  await control.close();
  if ('failed' in result) throw new Error(`The blog could not be turned on (${result.failed}).`);
}

function untilClosed({ puppeteer }: OpenedBrowser): Promise<void> {
  return new Promise((resolve) => {
    puppeteer.once('disconnected', () => resolve());
  });
}
