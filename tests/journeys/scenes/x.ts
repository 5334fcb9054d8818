import type { Page } from 'puppeteer-core';
import { annasPost, createXSite } from '../../sites/x/index.ts';
import type { Scene } from './scene.ts';

export const scenes: Scene[] = [
  {
    platform: 'x',
    name: 'a post on X',
    origin: 'https://x.com',
    path: annasPost,
    createSite: () => createXSite({ theme: 'dark' }),
    reach: scrollThrough,
    box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    submit: '[role="dialog"] [data-testid="tweetButton"]',
  },
];

/** To the end and back, so that every row has been in the document: a list of X holds few at a time. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.waitForSelector('article[data-testid="tweet"]');
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const isAtEnd = () =>
      window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
    while (!isAtEnd()) {
      window.scrollBy(0, 250);
      for (let drawn = 0; drawn < 6; drawn += 1) await frame();
    }
    window.scrollTo(0, 0);
    await frame();
  });
}
