import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { type Journey, until } from '../../tests/kit/journey.ts';

const root = join(import.meta.dirname, '../..');
export const folder = join(root, 'docs', 'pictures');
const greatestBytes = 250_000;

export const wholePage = { width: 1280, height: 800 };
/** Half-way through a movement, a picture would be different every time. */
export const still = ['--force-prefers-reduced-motion'];

/** What stands in the window, or a part of it, as docs/pictures/NAME.png. */
export async function takePicture(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.bringToFront();
  // Beyond the viewport, cards that are not yet in sight would stay blank.
  await page.screenshot({ path, captureBeyondViewport: false, ...(clip ? { clip } : {}) });
  const { size } = await stat(path);
  console.log(`${relative(root, path)}  ${Math.round(size / 1000)} kB`);
  if (size > greatestBytes) throw new Error(`${name}.png is too heavy for a repository.`);
}

/** The panel alone, beside the comments of the blog. */
export async function takePanel({ page, panel }: Journey, name: string): Promise<void> {
  // Nothing is pointed at, and what the frame shows is drawn: it is drawn apart from the page.
  await page.bringToFront();
  await page.mouse.move(10, 10);
  await (await panel()).evaluate(twoFrames);
  // Where lib/page/panel-frame.css.ts puts the frame, and its shadow on the page.
  const clip = { x: wholePage.width - 404, width: 404, height: wholePage.height };
  const y = await page.evaluate(() => {
    document.querySelector('#comments')?.scrollIntoView();
    return window.scrollY;
  });
  await takePicture(page, name, { ...clip, y });
}

/** Runs in the panel. */
async function twoFrames(): Promise<void> {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
}

/** A page of the extension in a tab of its own, once `drawn` is there. */
export async function takeExtensionPage(
  { opened }: Journey,
  path: string,
  name: string,
  drawn: string,
): Promise<void> {
  const page = await opened.newPage(opened.extensionUrl(path));
  await page.waitForSelector(drawn);
  await takePicture(page, name);
  await page.close();
}

export async function untilRead(journey: Journey): Promise<void> {
  const ask = () => journey.inspect().catch(() => null);
  await until(ask, (inspection) => inspection?.settled ?? false, 'the page is read');
  await (await journey.panel()).waitForSelector('.card');
}
