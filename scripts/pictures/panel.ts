import type { Frame, Page, ScreenshotClip } from 'puppeteer-core';
import type { Language } from '../../lib/settings/settings.ts';
import { isPanelOpen } from '../../tests/kit/closed-shadow.ts';
import { type Journey, until } from '../../tests/kit/journey.ts';
import { onBlog } from './on-blog.ts';
import { takeExtensionPage, takePanel, takePicture } from './take-picture.ts';

/** The panel from the first look to the last answer, and what stands around it. */
export function picturePanel(): Promise<void> {
  return onBlog('light', async (journey) => {
    await takePicture(journey.page, 'panel--light');
    await pictureLanguages(journey);
    await picturePopup(journey);
    await takeExtensionPage(journey, 'welcome.html', 'welcome', '.welcome');
    await pictureThanks(journey);
    await pictureRest(journey);
  });
}

export function pictureInDark(): Promise<void> {
  return onBlog('dark', async (journey) => {
    await takePicture(journey.page, 'panel--dark');
    await takeExtensionPage(journey, 'welcome.html', 'welcome--dark', '.welcome');
  });
}

async function pictureLanguages(journey: Journey): Promise<void> {
  for (const language of ['en', 'fr', 'it'] as const satisfies Language[]) {
    await journey.control.send('settings.change', { language });
    const panel = await journey.panel();
    await panel.waitForSelector(`html[lang="${language}"] .card`);
    if (language !== 'it') await takePanel(journey, `panel--${language}`);
  }
}

/** The real one, as it opens from the toolbar. */
async function picturePopup({ control, opened, page }: Journey): Promise<void> {
  await page.bringToFront();
  const address = opened.extensionUrl('popup.html');
  const arriving = opened.puppeteer.waitForTarget((target) => target.url() === address);
  await control.page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { openPopup(): Promise<void> } };
    };
    return chrome.action.openPopup();
  });
  const popup = await (await arriving).asPage();
  await popup.waitForSelector('main');
  await takePicture(popup, 'popup', await boxOf(popup, 'body'));
  await popup.close();
}

/** Acknowledges the first comments and sends them as a person would: panel, reply box, the blog's own button. */
async function pictureThanks(journey: Journey): Promise<void> {
  const { page } = journey;
  await page.bringToFront();
  for (const turn of [1, 2]) {
    const panel = await journey.panel();
    const button = '.card .acknowledge.primary > .button:first-child';
    await panel.waitForFunction(
      (count) => document.querySelector('#tab-toAnswer')?.textContent?.endsWith(count),
      {},
      await journey.badge(),
    );
    const words = await panel.$eval(button, (element) => element.textContent ?? '');
    await panel.locator(button).click();
    await page.waitForFunction(
      (text) => document.querySelector<HTMLTextAreaElement>('#comment')?.value.includes(text),
      {},
      words,
    );
    await panel.waitForSelector('.card:not([aria-busy="true"]) .pending');
    if (turn === 1) {
      await page.$eval('#respond', (form) => form.scrollIntoView({ block: 'center' }));
      await takePicture(page, 'words-in-the-box');
    }
    const before = Number(await journey.badge());
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    await until(journey.badge, (text) => Number(text) === before - 1, 'the badge goes down');
  }
  const panel = await journey.panel();
  await panel.locator('#tab-done').click();
  await panel.waitForSelector('.card');
  await takePanel(journey, 'done');
  await panel.locator('#tab-toAnswer').click();
  await pictureEdgeTab(journey, panel);
  await takeExtensionPage(journey, 'dashboard.html#templates', 'templates', '.template-words');
  await takeExtensionPage(journey, 'dashboard.html#settings', 'settings', 'h1');
}

async function pictureRest(journey: Journey): Promise<void> {
  const { control } = journey;
  const waiting = (await journey.inspect()).comments.filter(({ status }) => status === 'waiting');
  const panel = await journey.panel();
  const prefix = await panel.$eval('.card', (card) =>
    (card.getAttribute('data-key') ?? '').replace(/[^/]+$/u, ''),
  );
  for (const { id } of waiting) await control.send('comment.done', { key: prefix + id });
  await panel.waitForSelector('.empty.celebrates');
  await takePanel(journey, 'all-answered');
}

async function pictureEdgeTab({ page, control }: Journey, panel: Frame): Promise<void> {
  await panel.locator('.panel-header .icon-button:last-child').click();
  await until(() => isPanelOpen(page), isFalse, 'the panel is closed');
  await takePicture(page, 'edge-tab');
  await control.send('panel.open', { tabId: await control.tabIdOf(page.url()) });
  await until(() => isPanelOpen(page), Boolean, 'the panel is open again');
}

function isFalse(value: unknown): boolean {
  return value === false;
}

async function boxOf(page: Page, selector: string): Promise<ScreenshotClip> {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return box;
}
