import type { Page } from 'puppeteer-core';
import { createLinkedinSite } from '../../sites/linkedin/index.ts';
import { ids } from '../../sites/linkedin/story.ts';
import type { Scene } from './scene.ts';

const linkedin = {
  platform: 'linkedin',
  origin: 'https://www.linkedin.com',
  path: `/feed/update/urn:li:activity:${ids.post}/`,
  // Chosen by the person: as it comes, Ricevuto puts nothing in LinkedIn's pages.
  mode: 'page',
  reach: loadAllComments,
} as const;

// Unfolded from the start: what is folded again after loading counts as unknown until it is opened.
export const scenes: Scene[] = [
  {
    ...linkedin,
    name: 'LinkedIn’s older interface, from the list of one’s posts',
    path: '/in/anna-bianchi/recent-activity/all/',
    reach: openFromList,
    createSite: () => createLinkedinSite({ generation: 'ember', isUnfolded: true }),
    box: '.comments-comment-box--reply .ql-editor',
    submit: '.comments-comment-box--reply .comments-comment-box__submit-button--cr',
  },
  {
    ...linkedin,
    name: 'LinkedIn’s newer interface',
    createSite: () => createLinkedinSite({ isUnfolded: true }),
    box: '[data-component-type="LazyColumn"] [componentkey^="commentBox-"] [contenteditable]',
    submit: '[data-component-type="LazyColumn"] [id*="commentButtonSection"] button',
  },
];

/** In-site navigation: the address changes first, then the page. */
async function openFromList(page: Page): Promise<void> {
  await page.waitForSelector('main [data-urn]');
  if (page.url().includes('/recent-activity/')) {
    await page.locator(`[data-copy="open"][data-post="${ids.post}"]`).click();
  }
  await loadAllComments(page);
}

/** To the end of the list, and every thread unfolded, so that no late row changes the figures. */
export async function loadAllComments(page: Page): Promise<void> {
  const rest = '[data-copy="more"], [data-copy="unfold"]';
  await page.waitForSelector('main [data-copy="reply"]');
  await page.evaluate(async (selector) => {
    const next = () => document.querySelector<HTMLElement>(selector);
    for (let button = next(); button; button = next()) {
      button.click();
      await new Promise(requestAnimationFrame);
    }
  }, rest);
}
