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
  await page.bringToFront();
  // A bare spot of its header. Out of the frame, what was pointed at last would stay so.
  await page.mouse.move(wholePage.width - 170, 38);
  // What the frame shows is drawn apart from the page.
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

/** The page is read, the panel has what came of it, and nothing more has come for a while. */
export async function untilRead(journey: Journey): Promise<void> {
  const panel = await journey.panel();
  await panel.waitForSelector('.card');
  let before = 0;
  let asksWithoutNews = 0;
  const ask = async () => {
    const inspection = await journey.inspect().catch(() => null);
    const shown = await panel.$eval('#tab-toAnswer', ({ textContent }) => textContent ?? '');
    const waiting = inspection?.comments.filter(({ status }) => status === 'waiting').length;
    const isThere = inspection?.settled === true && shown.endsWith(` ${waiting}`);
    const count = inspection?.comments.length ?? 0;
    asksWithoutNews = isThere && count === before ? asksWithoutNews + 1 : 0;
    before = count;
    return asksWithoutNews;
  };
  await until(ask, (asks) => asks >= enoughAsks, 'the page is read');
}

/** The pauses between them grow. */
const enoughAsks = 8;
