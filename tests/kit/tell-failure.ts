import type { Frame } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { openedBrowsers } from './browser.ts';

const longestWords = 3_000;
const patienceMs = 5_000;

/** What went wrong in a browser that nobody saw is told by what its pages said just then. */
afterEach(async ({ task }) => {
  const [fault] = task.result?.errors ?? [];
  if (!fault || fault.name === 'BrokenOff') return;
  for (const { name, puppeteer } of openedBrowsers) {
    for (const page of await puppeteer.pages()) {
      const said = await Promise.all(page.frames().map(wordsOf));
      console.error([`${task.name}: a page in ${name} said`, ...said].join('\n---\n'));
    }
  }
});

async function wordsOf(frame: Frame): Promise<string> {
  const silence = new Promise<string>((resolve) => {
    setTimeout(() => resolve('(it does not answer)'), patienceMs);
  });
  const words = frame.evaluate(() => `${location.href}\n${document.body.innerText}`);
  const said = await Promise.race([words.catch(String), silence]);
  return said.replaceAll(/\n\s*\n/gu, '\n').slice(0, longestWords);
}
