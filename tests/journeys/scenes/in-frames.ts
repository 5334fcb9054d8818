import type { Page } from 'puppeteer-core';

/** Waits until the words stand in the site's box, in the page or in a frame of the same origin. */
export async function waitForWords(page: Page, box: string, words: string): Promise<void> {
  await page.waitForFunction(
    (selector, text) => {
      const frames = [...document.querySelectorAll('iframe')].map((each) => each.contentDocument);
      const element = [document, ...frames]
        .map((each) => each?.querySelector<HTMLElement>(selector))
        .find((each) => each);
      const found = element && 'value' in element ? String(element.value) : element?.innerText;
      return found?.includes(text) ?? false;
    },
    {},
    box,
    words,
  );
}

/** As the person would, in the page or in a frame of it. */
export async function pressSend(page: Page, submit: string): Promise<void> {
  const found = await Promise.all(
    page.frames().map(async (frame) => {
      const button = await frame.$(submit).catch(() => null);
      return button ? [frame] : [];
    }),
  );
  await (found.flat()[0] ?? page).locator(submit).click();
}
