import type { Page } from 'puppeteer-core';
import { annasBread, createRedditSite } from '../../sites/reddit/index.ts';
import type { Scene } from './scene.ts';

export const scenes: Scene[] = [
  {
    platform: 'reddit',
    name: 'a post on Reddit',
    origin: 'https://www.reddit.com',
    path: annasBread,
    createSite: () => createRedditSite(),
    reach: scrollToAll,
    box: 'comment-composer-host [data-lexical-editor]',
    submit: 'comment-composer-host button[slot="submit-button"]',
  },
  {
    platform: 'reddit',
    name: 'a post in the old Reddit',
    origin: 'https://old.reddit.com',
    path: annasBread,
    createSite: () => createRedditSite({ layout: 'old' }),
    box: '.child > form textarea[name="text"]',
    submit: '.child > form button.save',
  },
];

/** To the end, where the rest of the comments comes by itself, so that no late ones change the figures. */
async function scrollToAll(page: Page): Promise<void> {
  await page.waitForSelector('shreddit-comment');
  await page.evaluate(async () => {
    const rest = () => document.querySelector('#top-level-more-comments-partial');
    while (rest()) {
      rest()?.scrollIntoView();
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
}
