import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { blogComment, blogPage } from '../../tests/benches/blog-page.ts';
import type { PageProbe } from '../../tests/benches/page-probe.ts';
import { threadComment, threadId, threadPage } from '../../tests/benches/thread-page.ts';
import { videoComment, videoPage } from '../../tests/benches/video-page.ts';
import { openBrowser } from '../../tests/kit/browser.ts';
import { browserNames, type BrowserName } from '../find-browser.ts';
import { bundleProbe } from './bundle-probe.ts';
import { median, ms } from './in-words.ts';
import { isolatedHeaders } from './isolated-headers.ts';

const sizes = [100, 1_000, 10_000];
const runs = 15;
const arrivals = 31;
const headers = { 'content-type': 'text/html', ...isolatedHeaders };

interface BenchSite {
  address: string;
  page(comments: number): string;
  comment(number: number): string;
}

const sites: Record<string, BenchSite> = {
  wordpress: {
    address: 'https://blog.example/2026/11/pane/?',
    page: blogPage,
    comment: (number) => blogComment(number, 1),
  },
  youtube: {
    address: 'https://www.youtube.com/watch?v=annaBench01&',
    page: videoPage,
    comment: videoComment,
  },
  mastodon: {
    address: `https://piazza.example/@anna/${threadId}?`,
    page: threadPage,
    comment: threadComment,
  },
};

/** What reading a page costs, against a loop written by hand. */
export const benchPage = {
  usage: `page [--browser ${browserNames.join('|')}] [--site ${Object.keys(sites).join('|')}]`,

  async run(args: string[]): Promise<boolean> {
    const { values } = parseArgs({
      args,
      options: { browser: { type: 'string' }, site: { type: 'string' } },
    });
    const wanted = browserNames.filter((name) => !values.browser || name === values.browser);
    const wantedSites = Object.entries(sites).filter(
      ([name]) => !values.site || name === values.site,
    );
    if (wanted.length === 0 || wantedSites.length === 0) return false;
    const script = await bundleProbe('page-probe.ts');
    for (const browser of wanted) await measure(browser, wantedSites, script);
    return true;
  },
};

async function measure(
  browser: BrowserName,
  wantedSites: [name: string, site: BenchSite][],
  script: string,
): Promise<void> {
  const opened = await openBrowser({
    browser,
    // Else Firefox rounds its clock to whole milliseconds.
    prefs: { 'privacy.reduceTimerPrecision': false },
    answer: async ({ url }) => {
      const size = Number(new URL(url).searchParams.get('comments'));
      const site = Object.values(sites).find(({ address }) => url.startsWith(address));
      return size && site ? new Response(site.page(size), { headers }) : null;
    },
  });
  try {
    for (const [name, site] of wantedSites) {
      console.log(`\n${await opened.puppeteer.version()} · ${name}`);
      console.log(
        'comments    by hand    tracker   ratio   longest task (max)   one more arrives   page: first     again',
      );
      for (const size of sizes) {
        const page = await opened.newPage(`${site.address}comments=${size}`);
        await page.addScriptTag({ content: script });
        console.log(await measureSize(page, site, size));
        await page.close();
      }
    }
  } finally {
    await opened.close();
  }
}

async function measureSize(page: Page, site: BenchSite, size: number): Promise<string> {
  const difference = await page.evaluate(() =>
    (globalThis as unknown as { probe: PageProbe }).probe.findDifference(),
  );
  if (difference) throw new Error(`The floor and the tracker do not read the same: ${difference}`);
  const hand: number[] = [];
  const tracked: number[] = [];
  const tasks: number[] = [];
  const pages: number[] = [];
  const pagesAgain: number[] = [];
  // The first two rounds warm the engine up for both and are thrown away.
  for (let run = -2; run < runs; run += 1) {
    const result = await page.evaluate(measureOnce);
    if (result.byHand.count !== size || result.byTracker.count !== size) {
      throw new Error(
        `Of ${size} comments the tracker read ${result.byTracker.count}, the hand ${result.byHand.count}.`,
      );
    }
    if (run < 0) continue;
    hand.push(result.byHand.ms);
    tracked.push(result.byTracker.ms);
    tasks.push(result.longestTask);
    pages.push(result.page.first);
    pagesAgain.push(result.page.again);
  }
  const newcomers = Array.from({ length: arrivals }, (_, index) => site.comment(size + 1 + index));
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
    `${ms(median(tasks))} / ${ms(Math.max(...tasks))}`.padStart(21),
    ms(median(arrived)).padStart(19),
    ms(median(pages)).padStart(14),
    ms(median(pagesAgain)).padStart(10),
  ].join('');
}

/** Runs in the page. Each in new elements. */
async function measureOnce() {
  const { probe } = globalThis as unknown as { probe: PageProbe };
  await probe.renew();
  const page = probe.readPage();
  const byHand = probe.readByHand();
  await probe.renew();
  const byTracker = await probe.readTracked();
  await probe.renew();
  return { page, byHand, byTracker, longestTask: await probe.longestTask() };
}
