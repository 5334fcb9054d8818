import type { Page } from 'puppeteer-core';
import { createFacebookSite } from '../../sites/facebook/index.ts';
import type { Scene } from './scene.ts';

const facebook = {
  platform: 'facebook',
  origin: 'https://www.facebook.com',
  reach: showAll,
  submit: '.x1thread form [role="button"][aria-label]:not([aria-haspopup])',
  box: '.x1thread form [data-lexical-editor]',
} as const;

export const scenes: Scene[] = [
  {
    ...facebook,
    name: 'a post on Facebook, on its own page',
    path: '/anna.bianchi.pane/posts/pfbid02AnnaPaneDomenica7Lievito',
    createSite: () => createFacebookSite(),
  },
  {
    ...facebook,
    name: 'a post on Facebook, in a dialog over the profile',
    path: '/permalink.php?story_fbid=pfbid02AnnaPaneDomenica7Lievito&id=100001000000001',
    createSite: () => createFacebookSite({ lang: 'en', replies: 'inside', ids: 'numeric' }),
  },
];

/** The rest of the list, so that no late batch changes the figures. */
async function showAll(page: Page): Promise<void> {
  await page.locator('[data-act="more"]').click();
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-act="more"]') &&
      document.querySelectorAll('.x1threads .x1thread').length > 4,
  );
}
