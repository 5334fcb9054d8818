import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { InspectedComment } from '../lib/messages/messages.ts';
import type { OpenedBrowser } from '../tests/kit/browser.ts';
import { openExtensionControl, type ExtensionControl } from '../tests/kit/extension-control.ts';
import { findExtensionFrame } from '../tests/kit/extension-frame.ts';
import { pressSend, waitForWords } from '../tests/journeys/scenes/in-frames.ts';
import type { Scene } from '../tests/journeys/scenes/scene.ts';

const root = join(import.meta.dirname, '..');
const pictures = join(root, '.output', 'demo');
const timeoutMs = 20_000;

/** Does what a person would, on Anna's post: thanks for one comment in the panel, sends it on the site, looks at the log. */
export async function walkThroughDemo(
  opened: OpenedBrowser,
  page: Page,
  { reach, box, submit }: Scene,
): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await reach?.(page);
  const panel = await findExtensionFrame(page);
  const acknowledge = await panel.waitForSelector('.card .acknowledge > .button:first-child', {
    timeout: timeoutMs,
  });
  if (!acknowledge) throw new Error('The panel shows no comment that can be acknowledged.');
  const { key, author, words } = await acknowledge.evaluate((button) => {
    const card = button.closest('.card');
    return {
      key: card?.getAttribute('data-key') ?? '',
      author: card?.querySelector('h3')?.textContent?.trim() ?? '',
      words: button.textContent?.trim() ?? '',
    };
  });
  const commentId = key.slice(key.lastIndexOf('/') + 1);
  const control = await openExtensionControl(opened);
  const tabId = await control.tabIdOf(page.url());
  await page.bringToFront();
  const before = await readComments(control, tabId);
  say(`Opened. ${waitingIn(before)} of ${before.length} comments wait for an answer.`);
  await picture(page, 'beside-the-post', opened);

  await acknowledge.click();
  await waitForWords(page, box, words);
  await panel.waitForFunction(() => !document.querySelector('.card[aria-busy="true"]'), {
    timeout: timeoutMs,
  });
  say(`Clicked the thanks on ${author}'s comment: "${words}" stands in the site's own reply box.`);
  await picture(page, 'words-in-the-box', opened);

  await pressSend(page, submit);
  say("Pressed the site's own button, as Anna would. Ricevuto never does.");

  const answered = await waitUntil(async () => {
    const comments = await readComments(control, tabId);
    const comment = comments.find(({ id }) => id === commentId);
    return comment && comment.status !== 'waiting' ? comment : null;
  });
  const after = await readComments(control, tabId);
  say(`${author}'s comment is ${answered.status} now; ${waitingIn(after)} still wait.`);
  const renewed = await findExtensionFrame(page);
  await renewed.waitForSelector('.card', { timeout: timeoutMs });
  await picture(page, 'sent', opened);

  const lines = await readLog(control);
  say(`The log holds ${lines.length} lines. The newest:`);
  for (const line of lines.slice(0, 5)) console.log(`   ${line}`);
  await picture(control.page, 'log', opened);
  console.log(`Pictures are in ${relative(root, pictures)}.`);
}

let step = 0;
function say(sentence: string): void {
  step += 1;
  console.log(`${step}. ${sentence}`);
}

let pictured = 0;
async function picture(page: Page, name: string, { name: browser }: OpenedBrowser): Promise<void> {
  pictured += 1;
  await page.screenshot({ path: join(pictures, `${browser}-${pictured}-${name}.png`) });
}

/** Once the page was read to its end. */
async function readComments(control: ExtensionControl, tabId: number): Promise<InspectedComment[]> {
  return waitUntil(async () => {
    const inspection = await control.send('page.inspect', { tabId });
    return inspection.settled ? inspection.comments : null;
  });
}

function waitingIn(comments: InspectedComment[]): number {
  return comments.filter(({ status }) => status === 'waiting').length;
}

async function readLog({ page }: ExtensionControl): Promise<string[]> {
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = 'log';
  });
  await page.reload({ waitUntil: 'domcontentloaded', timeout: 3_000 }).catch(() => {
    // Firefox reloads its extension's pages too, but does not say when it has.
  });
  await page.waitForSelector('.log-row', { timeout: timeoutMs });
  return page.$$eval('.log-row', (rows) =>
    rows.map((row) => (row as HTMLElement).innerText.replaceAll(/\s+/gu, ' ').trim()),
  );
}

/** Asks until there is an answer. What is thrown meanwhile is told only if none came in time. */
async function waitUntil<Value>(ask: () => Promise<Value | null>): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
  let fault: unknown = null;
  while (Date.now() < deadline) {
    try {
      const value = await ask();
      if (value !== null) return value;
    } catch (error) {
      // The page was just left, and its companion with it; the next one answers.
      fault = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The demo waited ${timeoutMs / 1_000} s in vain.`, { cause: fault });
}
