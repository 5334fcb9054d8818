import type { Page } from 'puppeteer-core';
import { annasVideo, createTiktokSite } from '../../sites/tiktok/index.ts';
import type { Scene } from './scene.ts';

const tiktok = {
  platform: 'tiktok',
  origin: 'https://www.tiktok.com',
  path: annasVideo,
  reach: openComments,
} as const;

export const scenes: Scene[] = [
  {
    ...tiktok,
    name: 'a video on TikTok, replies in the thread',
    createSite: () => createTiktokSite(),
    box: '[class*="DivCommentObjectWrapper"] .public-DraftEditor-content',
    submit: '[class*="DivCommentObjectWrapper"] [data-e2e="comment-post"]',
  },
  {
    ...tiktok,
    name: 'a video on TikTok, replies at the foot',
    createSite: () => createTiktokSite({ replyBox: 'foot', lang: 'en' }),
    box: '[class*="DivCommentFooter"] .public-DraftEditor-content',
    submit: '[class*="DivCommentFooter"] [data-e2e="comment-post"]',
  },
];

/** Opens the comments and scrolls to their end, so that no late batch changes the figures. */
async function openComments(page: Page): Promise<void> {
  await page.locator('[data-e2e="comment-icon"]').click();
  await page.waitForSelector('[class*="DivCommentObjectWrapper"]');
  await page.evaluate(async () => {
    const list = document.querySelector('[class*="DivCommentMain"]') as HTMLElement;
    const count = () => document.querySelectorAll('[class*="DivCommentObjectWrapper"]').length;
    while (count() < 10) {
      list.scrollTop = list.scrollHeight;
      await new Promise(requestAnimationFrame);
    }
    list.scrollTop = 0;
  });
}
