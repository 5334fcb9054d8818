import { join } from 'node:path';
import icons from 'unplugin-icons/vite';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { iconCompiler } from '../../components/parts/icon-compiler.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import type { Gallery, Look } from '../gallery/offer-gallery.ts';
import { openBrowser } from './browser.ts';
import { keepBundle } from './keep-bundle.ts';

export interface OpenedGallery {
  page: Page;
  /** Of every state, in order. */
  names: string[];
  ask<Name extends Exclude<keyof Gallery, 'names'>>(
    name: Name,
    ...given: Parameters<Gallery[Name]>
  ): Promise<Awaited<ReturnType<Gallery[Name]>>>;
  close(): Promise<void>;
}

export type { Look };

const address = 'https://gallery.example/';

/** The real components in all their states with invented views, in a page of a real browser. */
export async function openGallery(
  browser: BrowserName,
  which: 'panel' | 'dashboard' = 'panel',
  { forcedColors = false } = {},
): Promise<OpenedGallery> {
  const folders = ['components', 'tests/gallery', 'tests/kit'].map((each) => join(root, each));
  const html = await keepBundle(`gallery-${which}`, folders, () => buildPage(`${which}.tsx`));
  const opened = await openBrowser({
    browser,
    // Whoever waits for a frame waits for no clock.
    args: browser === 'chromium' ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : [],
    prefs: { 'layout.frame_rate': 0, ...(forcedColors && firefoxForcesColors) },
    answer: async ({ url }) =>
      url === address ? new Response(html, { headers: { 'content-type': 'text/html' } }) : null,
  });
  try {
    const page = await opened.newPage(address);
    await page.bringToFront();
    if (forcedColors && browser === 'chromium') await forceColors(page);
    const names = await page.evaluate(
      () => (globalThis as unknown as { gallery: Gallery }).gallery.names,
    );
    return {
      page,
      names,
      // The page gives back what it was asked for; the types of evaluate do not follow a choice of functions.
      ask: (name, ...given) => page.evaluate(askHere, name, given) as never,
      close: () => opened.close(),
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** As its settings say it: colours of the person's own, whatever the page wants. */
const firefoxForcesColors = { 'browser.display.document_color_use': 2 };

async function forceColors(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
}

const root = join(import.meta.dirname, '../..');

/** As WXT builds the extension's own pages, in one file. */
async function buildPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [icons({ compiler: iconCompiler, scale: 1 })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests/gallery', entry), formats: ['iife'], name: 'built' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The gallery gave no bundle.');
  const style = first.output.find((file) => file.type === 'asset')?.source ?? '';
  return `<!doctype html><html lang="en"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Ricevuto</title>
    <style>${String(style)}</style><style>${still}</style><body><script>${first.output[0].code.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** Nothing moves, so that everything is where it will be. */
const still = '*, *::before, *::after { animation: none !important; transition: none !important }';

/** Runs in the page. */
function askHere(name: string, given: unknown[]): unknown {
  type Asked = Record<string, (...given: unknown[]) => unknown>;
  return (globalThis as unknown as { gallery: Asked }).gallery[name]?.(...given);
}
