import { afterAll, afterEach, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { type Journey, openStage, type Stage, until } from '../kit/journey.ts';
import { pressSend, waitForWords } from './scenes/in-frames.ts';
import { scenes } from './scenes/index.ts';
import { isPanelOpen } from '../kit/closed-shadow.ts';

let journey: Journey | undefined;
let stage: Stage | undefined;

/**
 * The main job, on every scene of every platform. The scenes share a browser: opening one costs more than the job.
 * Two files call it, so that the browsers run side by side.
 */
export function describeMainJob(browser: BrowserName): void {
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail';
    if (!failed) await journey?.close();
    journey = undefined;
    if (failed) await leaveStage();
  });
  afterAll(leaveStage);

  // From the other end in Firefox: what one browser's file has bundled then, the other's finds ready.
  const all = browser === 'firefox' ? scenes.toReversed() : scenes;

  test.each(all)('one acknowledges a comment on $name', async (scene) => {
    stage ??= await openStage({ browser });
    journey = await stage.play({ ...scene, site: scene.createSite() });
    const { page } = journey;
    await scene.reach?.(page);
    const waiting = await settledWaiting(journey);
    const { button, id, key, wording } = await firstThanks(journey);

    await button.click();
    await waitForWords(page, scene.box, wording);
    const before = await journey.facts();
    expect(await statusOf(journey, id), 'nothing is sent by inserting').toBe('waiting');
    expect(Number(await journey.badge())).toBe(waiting);

    await pressSend(page, scene.submit);
    await until(() => statusOf(here(), id), isAcknowledged, 'the comment is acknowledged');
    // A reply to a reply may answer the comment above it too.
    const left = await countWaiting(journey);
    expect(left).toBeLessThan(waiting);
    await until(here().badge, (text) => Number(text || 0) === left, 'the badge goes down');
    const after = await journey.facts();
    expect(newReplies(before, after)).toHaveLength(1);
    await panelShowsDone(journey, key);

    await page.reload();
    await scene.reach?.(page);
    await until(() => statusOf(here(), id), isAcknowledged, 'the same after loading again');
    expect(Number((await journey.badge()) || 0)).toBe(left);
    expect(newReplies(before, await journey.facts())).toHaveLength(1);
  });
}

/** The first card that thanks are ready for. */
async function firstThanks({ panel }: Journey) {
  const frame = await panel();
  const button = await frame.waitForSelector('.card .acknowledge .button');
  if (!button) throw new Error('Nobody can be thanked.');
  const { key, wording } = await button.evaluate((element) => ({
    key: element.closest<HTMLElement>('.card')?.dataset['key'] ?? '',
    // An emoji has words for screen readers beside it.
    wording: element.querySelector('.emoji, [lang]')?.textContent ?? '',
  }));
  return { button, key, wording, id: key.slice(key.indexOf('/comment/') + '/comment/'.length) };
}

async function leaveStage(): Promise<void> {
  await stage?.close();
  stage = undefined;
}

function here(): Journey {
  if (!journey) throw new Error('The journey has not begun.');
  return journey;
}

async function statusOf({ inspect }: Journey, id: string): Promise<string | undefined> {
  const page = await inspect().catch(() => null);
  return page?.comments.find((comment) => comment.id === id)?.status;
}

async function countWaiting({ inspect }: Journey): Promise<number> {
  return (await inspect()).comments.filter(({ status }) => status === 'waiting').length;
}

/** How many wait, once the page is read whole and the badge says the same. */
async function settledWaiting({ inspect, badge }: Journey): Promise<number> {
  const ask = async () => {
    const page = await inspect().catch(() => null);
    const waiting = page?.comments.filter(({ status }) => status === 'waiting').length ?? 0;
    return { settled: page?.settled ?? false, waiting, badge: Number(await badge()) };
  };
  const { waiting } = await until(
    ask,
    (answer) => answer.settled && answer.waiting > 0 && answer.badge === answer.waiting,
    'the badge says what waits',
  );
  return waiting;
}

function isAcknowledged(status: string | undefined): boolean {
  return status === 'acknowledged';
}

type Facts = Awaited<ReturnType<Journey['facts']>>;

/** The lines that the log gained for replies of the user's own. */
function newReplies(before: Facts, after: Facts): Facts {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(
    (fact) => !known.has(fact.id) && fact.kind === 'comment.seen' && fact.comment.mine,
  );
}

async function panelShowsDone({ panel, page, control }: Journey, key: string): Promise<void> {
  // Where it lay over the box and over Send, it has folded itself away.
  if (!(await isPanelOpen(page)))
    await control.send('panel.open', { tabId: await control.tabIdOf(page.url()) });
  const frame = await panel();
  // The nudge above may have gone just then, and the row of tabs have moved from under the pointer.
  const isChosen = () =>
    frame.$eval('#tab-done', (tab) => tab.getAttribute('aria-selected') === 'true');
  const choose = async () => {
    await frame.locator('#tab-done').click();
    return isChosen();
  };
  await until(choose, Boolean, 'the tab is chosen');
  await frame.waitForSelector(`.card[data-key="${key}"]`);
}
