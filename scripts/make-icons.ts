import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { markPath } from '../lib/face/mark-path.ts';
import { findBrowser } from './find-browser.ts';

/**
 * Writes public/icon/<size>.png, off-<size>.png (sites that are off) and public/icon.svg from the one mark.
 * Run by hand when the mark changes: `node scripts/make-icons.ts`.
 */
const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
const colours = { '': '#0c7a5c', 'off-': '#8a857c' };

/** Small icons are cropped to the bubble and get a larger tick: at 16 pixels the mark's own margin and line would be lost. */
const sizes = [
  { size: 16, box: '1.6 1.6 29 29', tick: 1.2 },
  { size: 24, box: '1 1 30 30', tick: 1.12 },
  { size: 32, box: '1 1 30 30', tick: 1.08 },
  { size: 48, box: '1 1 30 30', tick: 1 },
  { size: 96, box: markPath.viewBox, tick: 1 },
  { size: 128, box: markPath.viewBox, tick: 1 },
];

await mkdir(folder, { recursive: true });
const executablePath = await findBrowser('chromium');
if (!executablePath) {
  throw new Error('No Chromium found. Install it, or name its program in CHROME_PATH.');
}
const browser = await launch({ executablePath, args: ['--no-sandbox'], pipe: true });
try {
  const page = await browser.newPage();
  for (const [prefix, colour] of Object.entries(colours)) {
    for (const { size, box, tick } of sizes) {
      const png = await draw(page, size, markSvg(box, colour, tick));
      await writeFile(`${folder}${prefix}${size}.png`, png);
    }
  }
} finally {
  await browser.close();
}
await writeFile(`${folder}../icon.svg`, `${markSvg(markPath.viewBox, colours[''], 1)}\n`);

/** `tickScale` grows the tick about its own middle. */
function markSvg(box: string, colour: string, tickScale: number): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">` +
    `<path fill="${colour}" d="${markPath.bubble}"/>` +
    `<path fill="none" stroke="#fff" stroke-width="${markPath.tickWidth}" stroke-linecap="round" stroke-linejoin="round" ` +
    `transform="translate(16 14.6) scale(${tickScale}) translate(-16 -14.6)" d="${markPath.tick}"/>` +
    '</svg>'
  );
}

async function draw(page: Page, size: number, svg: string): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  const image = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${image}">`,
    { waitUntil: 'load' },
  );
  return page.screenshot({ omitBackground: true });
}
