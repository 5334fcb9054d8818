import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/find-browser.ts';
import { type Journey, type JourneyWish, startJourney, until } from '../kit/journey.ts';
import { annasPost, createBlogSite } from '../sites/blog/index.ts';
import { createMastodonSite } from '../sites/mastodon/index.ts';
import { createYoutubeSite } from '../sites/youtube/index.ts';

/** What a person does on one site: which page, how its comments come, where the words appear, and what sends them. */
interface Scene extends Pick<JourneyWish, 'platform' | 'origin' | 'path'> {
  name: string;
  createSite: () => JourneyWish['site'];
  /** As the person would: scroll to the comments. */
  reach?: (page: Page) => Promise<void>;
  box: string;
  submit: string;
}

const blog = { platform: 'wordpress', origin: 'https://blog.example', path: annasPost } as const;
const youtube = {
  platform: 'youtube',
  origin: 'https://www.youtube.com',
  reach: scrollToComments,
  box: 'ytd-comment-reply-dialog-renderer #contenteditable-root',
  submit: 'ytd-comment-reply-dialog-renderer #submit-button button',
} as const;

const scenes: Scene[] = [
  {
    ...blog,
    name: 'a blog in a classic theme',
    createSite: () => createBlogSite(),
    box: '#comment',
    submit: '#submit',
  },
  {
    ...blog,
    name: 'a blog in a block theme',
    createSite: () => createBlogSite({ theme: 'block' }),
    box: '#comment',
    submit: '#submit',
  },
  {
    ...blog,
    name: 'the list of comments in wp-admin',
    path: '/wp-admin/edit-comments.php',
    createSite: () => createBlogSite(),
    box: '#replycontent',
    submit: '#replysubmit .save',
  },
  {
    platform: 'mastodon',
    name: 'a thread on Mastodon',
    origin: 'https://social.example',
    path: '/@anna/114500000000000100',
    createSite: () => createMastodonSite(),
    box: '.autosuggest-textarea__textarea',
    submit: '.compose-form__submit button[type=submit]',
  },
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

let journey: Journey | undefined;
afterEach(async () => {
  await journey?.close();
  journey = undefined;
});

describe.each(browserNames)('in %s', (browser) => {
  test.each(scenes)('one acknowledges a comment on $name', async (scene) => {
    journey = await startJourney({ ...scene, site: scene.createSite(), browser });
    const { page } = journey;
    await scene.reach?.(page);
    const panel = await journey.panel();
    const button = await panel.waitForSelector('.card .acknowledge .button');
    const { key, wording } = await panel.evaluate((element) => {
      const card = element?.closest<HTMLElement>('.card');
      return { key: card?.dataset['key'] ?? '', wording: element?.textContent ?? '' };
    }, button);
    const id = key.slice(key.indexOf('/comment/') + '/comment/'.length);
    const waiting = await settledWaiting(journey);

    await button?.click();
    await page.waitForFunction(
      (box, text) => {
        const element = document.querySelector<HTMLElement>(box);
        const words = element instanceof HTMLTextAreaElement ? element.value : element?.innerText;
        return words?.includes(text) ?? false;
      },
      {},
      scene.box,
      wording,
    );
    const before = await journey.facts();
    expect(await statusOf(journey, id), 'nothing is sent by inserting').toBe('waiting');
    expect(Number(await journey.badge())).toBe(waiting);

    await page.locator(scene.submit).click();
    await until(() => statusOf(here(), id), isAcknowledged, 'the comment is acknowledged');
    await until(here().badge, (text) => Number(text || 0) === waiting - 1, 'the badge goes down');
    const after = await journey.facts();
    expect(newReplies(before, after)).toHaveLength(1);
    await panelShowsDone(journey, key);

    await page.reload();
    await scene.reach?.(page);
    await until(() => statusOf(here(), id), isAcknowledged, 'the same after loading again');
    expect(Number((await journey.badge()) || 0)).toBe(waiting - 1);
    expect(newReplies(before, await journey.facts())).toHaveLength(1);
  });
});

function here(): Journey {
  if (!journey) throw new Error('The journey has not begun.');
  return journey;
}

async function statusOf({ inspect }: Journey, id: string): Promise<string | undefined> {
  const page = await inspect().catch(() => null);
  return page?.comments.find((comment) => comment.id === id)?.status;
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

async function panelShowsDone({ panel }: Journey, key: string): Promise<void> {
  const frame = await panel();
  await frame.locator('#tab-done').click();
  await frame.waitForSelector(`.card[data-key="${key}"]`);
}

/** To the end, so that no late batch changes the figures: YouTube loads the rest of a list when its last element comes near. */
async function scrollToComments(page: Page): Promise<void> {
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
