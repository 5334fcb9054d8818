import type { Page } from 'puppeteer-core';
import { createInstagramSite } from '../../sites/instagram/index.ts';
import type { Scene } from './scene.ts';

const instagram = {
  platform: 'instagram',
  origin: 'https://www.instagram.com',
  box: 'form textarea',
} as const;

export const scenes: Scene[] = [
  {
    ...instagram,
    name: 'a post on Instagram',
    path: '/p/DPaneLunedi1/',
    createSite: () => createInstagramSite(),
    reach: loadAll,
    submit: 'form .x-send',
  },
  {
    ...instagram,
    name: 'a dialog over a profile on Instagram',
    path: '/annaimpasta/',
    // Narrower, the panel would lie on the dialog's right edge, where Post is.
    viewport: { width: 1760, height: 900 },
    createSite: () => createInstagramSite({ lang: 'en' }),
    reach: async (page) => {
      await page.waitForSelector('.x-grid a, .x-post');
      const post = await page.$('.x-grid a');
      await post?.click();
      await loadAll(page);
    },
    submit: '[role=dialog] form [type=submit]',
  },
];

/** To the end, so that no late batch changes the figures: by scrolling on a post's page, by a button in a dialog. */
async function loadAll(page: Page): Promise<void> {
  await page.waitForSelector('.x-post .x-scroll');
  await page.evaluate(async () => {
    const isLate = () => document.querySelector('.x-wait, .x-scroll > li > button') !== null;
    while (isLate()) {
      document.querySelector('.x-wait')?.scrollIntoView();
      document.querySelector<HTMLElement>('.x-scroll > li > button')?.click();
      await new Promise(requestAnimationFrame);
    }
  });
}
