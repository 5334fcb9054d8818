import type { Page } from 'puppeteer-core';
import { annasPost, createGhostSite } from '../../sites/ghost/index.ts';
import type { Scene } from './scene.ts';

const ghost = {
  platform: 'ghost',
  origin: 'https://forno.example',
  path: annasPost,
  reach: scrollToComments,
  box: '[data-testid="reply-form"] [contenteditable="true"]',
  submit: '[data-testid="submit-form-button"]',
} as const;

export const scenes: Scene[] = [
  { ...ghost, name: 'a post on a Ghost blog', createSite: () => createGhostSite() },
  {
    ...ghost,
    name: 'a post on a Ghost blog in the threaded layout',
    createSite: () => createGhostSite({ layout: 'threaded' }),
  },
];

/** Ghost fills the frame when it comes into view. */
async function scrollToComments(page: Page): Promise<void> {
  await page.waitForSelector('#ghost-comments-root iframe');
  await page.evaluate(() => document.querySelector('#ghost-comments-root')?.scrollIntoView());
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#ghost-comments-root iframe');
    return Boolean(frame?.contentDocument?.querySelector('[data-testid="comment-component"]'));
  });
}
