import { parseArgs } from 'node:util';
import { build } from 'vite';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { blogComment, blogPage } from '../tests/benches/blog-page.ts';
import type { PageProbe } from '../tests/benches/page-probe.ts';
import { openBrowser } from '../tests/kit/browser.ts';
import { browserNames, type BrowserName } from './find-browser.ts';

/** `npm run bench -- page [--browser NAME]`: what reading a page costs, printed, not asserted. */
const sizes = [100, 1_000, 10_000];
const runs = 15;
const arrivals = 31;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' } },
});
const wanted = browserNames.filter((name) => !values.browser || name === values.browser);
if (positionals.join() !== 'page' || wanted.length === 0) {
  console.error(`Usage: npm run bench -- page [--browser ${browserNames.join('|')}]`);
  process.exit(1);
}

const script = await bundleProbe();
for (const browser of wanted) await measure(browser);

async function measure(browser: BrowserName): Promise<void> {
  const opened = await openBrowser({
    browser,
    // Else Firefox rounds its clock to whole milliseconds.
    prefs: { 'privacy.reduceTimerPrecision': false },
    answer: async ({ url }) => {
      const size = Number(new URL(url).searchParams.get('comments'));
      if (!size) return null;
      return new Response(blogPage(size), { headers: { 'content-type': 'text/html' } });
    },
  });
  try {
    console.log(`\n${await opened.puppeteer.version()}`);
    console.log(
      'comments    by hand    tracker   ratio   until read   longest task (max)   one more arrives   page itself',
    );
    for (const size of sizes) {
      const page = await opened.newPage(`https://blog.example/2026/11/pane/?comments=${size}`);
      await page.addScriptTag({ content: script });
      console.log(await measureSize(page, size));
      await page.close();
    }
  } finally {
    await opened.close();
  }
}

async function measureSize(page: Page, size: number): Promise<string> {
  const hand: number[] = [];
  const pages: number[] = [];
  const tracked: number[] = [];
  const wholes: number[] = [];
  const tasks: number[] = [];
  // The first two rounds warm the engine up for both and are thrown away.
  for (let run = -2; run < runs; run += 1) {
    const result = await page.evaluate(async () => {
      const { probe } = globalThis as unknown as { probe: PageProbe };
      await probe.renew();
      const pageMs = probe.readPage();
      const byHand = probe.readByHand();
      await probe.renew();
      return { pageMs, byHand, byTracker: await probe.readTracked() };
    });
    if (result.byHand.count !== size || result.byTracker.count !== size) {
      throw new Error(
        `Of ${size} comments the tracker read ${result.byTracker.count}, the hand ${result.byHand.count}.`,
      );
    }
    if (run < 0) continue;
    pages.push(result.pageMs);
    hand.push(result.byHand.ms);
    tracked.push(result.byTracker.work);
    wholes.push(result.byTracker.whole);
    tasks.push(result.byTracker.longest);
  }
  const newcomers = Array.from({ length: arrivals }, (_, index) =>
    blogComment(size + 1 + index, 1),
  );
  const arrived = await page.evaluate(async (comments) => {
    const { probe } = globalThis as unknown as { probe: PageProbe };
    await probe.renew();
    return probe.readArrivals(comments);
  }, newcomers);
  const floor = median(hand);
  const ours = median(tracked);
  return [
    String(size).padStart(8),
    ms(floor).padStart(11),
    ms(ours).padStart(11),
    (ours / floor).toFixed(2).padStart(8),
    ms(median(wholes)).padStart(13),
    `${ms(median(tasks))} / ${ms(Math.max(...tasks))}`.padStart(22),
    ms(median(arrived)).padStart(19),
    ms(median(pages)).padStart(14),
  ].join('');
}

/** The tracker and the platform, as the content script has them, in one script. */
async function bundleProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, '../tests/benches/page-probe.ts'),
        formats: ['iife'],
        name: 'pageProbe',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The probe could not be bundled.');
  return result.output[0].code;
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}
