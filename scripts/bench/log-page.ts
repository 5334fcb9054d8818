import type { Page } from 'puppeteer-core';
import type { LogAnswer, LogStep } from '../../tests/benches/log-probe.ts';
import { openBrowser } from '../../tests/kit/browser.ts';
import type { BrowserName } from '../find-browser.ts';
import { isolatedHeaders } from './isolated-headers.ts';

export interface LogPage {
  version: string;
  /** Of the browser; undefined: it does not say. */
  pid: number | undefined;
  ask(step: LogStep, size: number): Promise<LogAnswer>;
  close(): Promise<void>;
}

const address = 'https://bench.example/';

/** A browser with an empty log, and the probe in a worker of its page. */
export async function openLogPage(browser: BrowserName, script: string): Promise<LogPage> {
  const opened = await openBrowser({
    browser,
    args: browser === 'chromium' ? ['--js-flags=--expose-gc'] : [],
    // Else Firefox rounds its clock to whole milliseconds.
    prefs: { 'privacy.reduceTimerPrecision': false },
    answer: async ({ url }) => {
      const isScript = url === `${address}probe.js`;
      if (!isScript && url !== address) return null;
      const type = isScript ? 'text/javascript' : 'text/html';
      const body = isScript ? script : '<!doctype html><title>Bench</title>';
      return new Response(body, { headers: { 'content-type': type, ...isolatedHeaders } });
    },
  });
  let page: Page;
  let crashed: Promise<LogAnswer>;

  async function begin(): Promise<void> {
    page = await opened.newPage(address);
    crashed = new Promise((resolve) => {
      page.once('error', ({ message }) => resolve({ failed: message }));
    });
    await page.evaluate(startWorker);
  }

  await begin();
  return {
    version: await opened.puppeteer.version(),
    pid: opened.puppeteer.process()?.pid,
    async ask(step, size) {
      const answer = await Promise.race([askWorker(page, step, size), crashed]);
      // A page without memory is gone; what it stored is there.
      if ('failed' in answer) {
        await page.close().catch(() => undefined);
        await begin();
      }
      return answer;
    },
    close: () => opened.close(),
  };
}

interface Probed {
  worker: Worker;
  answer: Promise<LogAnswer>;
}

/** Runs in the page. */
function startWorker(): void {
  Object.assign(globalThis, { probed: { worker: new Worker('probe.js') } });
}

async function askWorker(page: Page, step: LogStep, size: number): Promise<LogAnswer> {
  await page.evaluate(
    (asked) => {
      const { probed } = globalThis as unknown as { probed: Probed };
      probed.answer = new Promise((resolve) => {
        probed.worker.onmessage = ({ data }: MessageEvent<LogAnswer>) => resolve(data);
        probed.worker.onerror = ({ message }) => resolve({ failed: message || 'It stopped.' });
      });
      probed.worker.postMessage(asked, []);
    },
    { step, size },
  );
  // No question to the browser may stay open for minutes.
  for (;;) {
    const answer = await page.evaluate(() => {
      const { probed } = globalThis as unknown as { probed: Probed };
      const later = new Promise<null>((resolve) => setTimeout(() => resolve(null), 60_000));
      return Promise.race([probed.answer, later]);
    });
    if (answer) return answer;
  }
}
