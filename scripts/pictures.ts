import { mkdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Frame, Page, ScreenshotClip } from 'puppeteer-core';
import type { Language } from '../lib/settings/settings.ts';
import { platformsWith } from '../lib/comments/known-platforms.ts';
import { scenes } from '../tests/journeys/scenes/index.ts';
import { isPanelOpen } from '../tests/kit/closed-shadow.ts';
import { type Journey, startJourney, until } from '../tests/kit/journey.ts';
import { annasPost, createBlogSite } from '../tests/sites/blog/index.ts';

/** `npm run pictures`: every picture of the documents, made from the running extension, into docs/pictures. */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
const greatestBytes = 250_000;

const wholePage = { width: 1280, height: 800 };
/** As these sites stand on a wide screen: the panel beside the comments, not over them. */
const widePage = { width: 1440, height: 900 };
/** Half-way through a movement, a picture would be different every time. */
const look = { viewport: wholePage, args: ['--force-prefers-reduced-motion'] };
const blog = { platform: 'wordpress', origin: 'https://pane.example', path: annasPost } as const;

type Scheme = 'light' | 'dark';

try {
  await mkdir(folder, { recursive: true });
  await pictureAnnasPost('light');
  await pictureAnnasPost('dark');
  await pictureOtherSites();
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}

async function pictureAnnasPost(scheme: Scheme): Promise<void> {
  // The ages in the panel are the same every time; the dates go with the day.
  const site = createBlogSite({ now: Date.now() });
  const journey = await startJourney({
    ...blog,
    site,
    browser: 'chromium',
    colorScheme: scheme,
    ...look,
  });
  try {
    await untilRead(journey);
    await picture(journey.page, `panel--${scheme}`);
    if (scheme === 'dark') {
      await pictureExtensionPage(journey, 'welcome.html', 'welcome--dark', '.welcome');
      return;
    }
    await pictureLanguages(journey);
    await pictureForms(journey);
    await picturePopup(journey);
    await pictureExtensionPage(journey, 'welcome.html', 'welcome', '.welcome');
    await pictureThanks(journey);
    await pictureRest(journey);
  } finally {
    await journey.close();
  }
}

async function pictureLanguages(journey: Journey): Promise<void> {
  for (const language of ['en', 'fr', 'it'] as const satisfies Language[]) {
    await journey.control.send('settings.change', { language });
    const panel = await journey.panel();
    await panel.waitForSelector(`html[lang="${language}"] .card`);
    if (language !== 'it') await picturePanel(journey, `panel--${language}`);
  }
}

async function pictureForms(journey: Journey): Promise<void> {
  const panel = await journey.panel();
  const question = '.card.question';
  await openForm(panel, `${question} .actions .button:nth-of-type(1)`);
  const answer = 'Thank you, Tom! About 320 grams, and a little more if the rye is fresh.';
  await panel.locator(`${question} textarea`).fill(answer);
  await picturePanel(journey, 'reply-form');
  await panel.locator(`${question} textarea`).fill('');
  await panel.locator(`${question} textarea`).click();
  await closeForm(panel, journey.page);
  await openForm(panel, `${question} .actions .button:nth-of-type(2)`);
  await picturePanel(journey, 'promise-form');
  await closeForm(panel, journey.page);
}

async function openForm(panel: Frame, button: string): Promise<void> {
  await panel.locator(button).click();
  await panel.waitForSelector('.card textarea');
}

async function closeForm(panel: Frame, page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await panel.waitForFunction(() => !document.querySelector('.card textarea'));
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
  await picture(popup, 'popup', await boxOf(popup, 'body'));
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
      await picture(page, 'words-in-the-box');
    }
    const before = Number(await journey.badge());
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    await until(journey.badge, (text) => Number(text) === before - 1, 'the badge goes down');
  }
  const panel = await journey.panel();
  await panel.locator('#tab-done').click();
  await panel.waitForSelector('.card');
  await picturePanel(journey, 'done');
  await panel.locator('#tab-toAnswer').click();
  await pictureEdgeTab(journey, panel);
  await pictureExtensionPage(journey, 'dashboard.html', 'log', '.log-row');
  await pictureExtensionPage(journey, 'dashboard.html#settings', 'settings', 'h1');
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
  await picturePanel(journey, 'all-answered');
}

async function pictureEdgeTab({ page, control }: Journey, panel: Frame): Promise<void> {
  await panel.locator('.panel-header .icon-button:last-child').click();
  await until(() => isPanelOpen(page), isFalse, 'the panel is closed');
  await picture(page, 'edge-tab');
  await control.send('panel.open', { tabId: await control.tabIdOf(page.url()) });
  await until(() => isPanelOpen(page), Boolean, 'the panel is open again');
}

function isFalse(value: unknown): boolean {
  return value === false;
}

/** The first scene of each other platform, at its real address, on its living copy. */
async function pictureOtherSites(): Promise<void> {
  for (const id of platformsWith(() => true).filter((each) => each !== 'wordpress')) {
    const scene = scenes.find(({ platform }) => platform === id);
    if (!scene) throw new Error(`${id} has no scene.`);
    const { createSite, reach, viewport = widePage, ...wish } = scene;
    const site = createSite();
    const journey = await startJourney({ ...wish, site, browser: 'chromium', ...look, viewport });
    try {
      await reach?.(journey.page);
      await untilRead(journey);
      // Where the comments begin; on other sites they stand beside the post, or below a short one.
      await journey.page.evaluate(() => document.querySelector('ytd-comments')?.scrollIntoView());
      await picture(journey.page, id);
    } finally {
      await journey.close();
    }
  }
}

async function untilRead(journey: Journey): Promise<void> {
  const ask = () => journey.inspect().catch(() => null);
  await until(ask, (inspection) => inspection?.settled ?? false, 'the page is read');
  await (await journey.panel()).waitForSelector('.card');
}

async function pictureExtensionPage(
  { opened }: Journey,
  path: string,
  name: string,
  drawn: string,
): Promise<void> {
  const page = await opened.newPage(opened.extensionUrl(path));
  await page.waitForSelector(drawn);
  await picture(page, name);
  await page.close();
}

async function picturePanel({ page }: Journey, name: string): Promise<void> {
  // Where lib/page/panel-frame.css.ts puts the frame, and its shadow on the page.
  const clip = { x: wholePage.width - 404, width: 404, height: wholePage.height };
  const y = await page.evaluate(() => {
    document.querySelector('#comments')?.scrollIntoView();
    return window.scrollY;
  });
  await picture(page, name, { ...clip, y });
}

async function boxOf(page: Page, selector: string): Promise<ScreenshotClip> {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return box;
}

async function picture(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.bringToFront();
  // Beyond the viewport, cards that are not yet in sight would stay blank.
  await page.screenshot({ path, captureBeyondViewport: false, ...(clip ? { clip } : {}) });
  const { size } = await stat(path);
  console.log(`${relative(root, path)}  ${Math.round(size / 1000)} kB`);
  if (size > greatestBytes) throw new Error(`${name}.png is too heavy for a repository.`);
}
