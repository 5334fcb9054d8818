import type { Page } from 'puppeteer-core';
import { createThreadsSite } from '../../sites/threads/index.ts';
import type { Scene } from './scene.ts';

const threads = {
  platform: 'threads',
  origin: 'https://www.threads.com',
  path: '/@annabianchi/post/DqPane00001',
  reach: scrollToTheEnd,
} as const;

export const scenes: Scene[] = [
  {
    ...threads,
    name: 'a post on Threads, whose box is a dialog',
    createSite: () => createThreadsSite(),
    box: '[role="dialog"] [role="textbox"]',
    submit: '[role="dialog"] .send',
  },
  {
    ...threads,
    name: 'a post on Threads, whose box opens in the page',
    createSite: () => createThreadsSite({ composer: 'inline', lang: 'en' }),
    box: '.card + .composer [role="textbox"], div:has(> .card) + .composer:not([data-for="DqPane00001"]) [role="textbox"]',
    submit: '.composer:not([data-for="DqPane00001"]) .send',
  },
];

/** To the end, so that no late conversation changes the figures. */
async function scrollToTheEnd(page: Page): Promise<void> {
  await page.waitForSelector('.card');
  await page.evaluate(async () => {
    for (;;) {
      const rest = document.querySelector('.more');
      if (!rest) return;
      rest.scrollIntoView();
      await new Promise(requestAnimationFrame);
    }
  });
}
