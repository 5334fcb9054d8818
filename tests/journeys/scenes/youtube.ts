import type { Page } from 'puppeteer-core';
import { createYoutubeSite } from '../../sites/youtube/index.ts';
import type { Scene } from './scene.ts';

const youtube = {
  platform: 'youtube',
  origin: 'https://www.youtube.com',
  reach: scrollToComments,
  box: 'ytd-comment-reply-dialog-renderer #contenteditable-root',
  submit: 'ytd-comment-reply-dialog-renderer #submit-button button',
} as const;

export const scenes: Scene[] = [
  {
    ...youtube,
    name: 'a video with threaded replies',
    path: '/watch?v=annaPane001',
    createSite: () => createYoutubeSite({ layout: 'threaded' }),
  },
  {
    ...youtube,
    name: 'a video with flat replies',
    path: '/watch?v=annaPane001',
    createSite: () => createYoutubeSite({ layout: 'flat' }),
  },
  {
    ...youtube,
    name: 'the panel of a Short',
    path: '/shorts/annaShort04',
    createSite: () => createYoutubeSite(),
    reach: async (page) => {
      await page.locator('reel-action-bar-view-model button.comments').click();
      await scrollToComments(page);
    },
  },
  {
    ...youtube,
    name: 'a community post',
    path: '/post/UgkxAnnaPost0005abcdefgh',
    createSite: () => createYoutubeSite(),
  },
];

/** To the end, so that no late batch changes the figures: YouTube loads the rest of a list when its last element comes near. */
export async function scrollToComments(page: Page): Promise<void> {
  const rest = 'ytd-item-section-renderer > #contents > ytd-continuation-item-renderer';
  await page.waitForSelector('ytd-item-section-renderer');
  await page.evaluate(async (selector) => {
    const shown = () =>
      [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
    const isEmpty = () => document.querySelector('ytd-comment-thread-renderer') === null;
    while (shown() || isEmpty()) {
      shown()?.scrollIntoView();
      window.scrollBy(0, 300);
      await new Promise(requestAnimationFrame);
    }
  }, rest);
}
