import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPanelOpen } from '../../kit/closed-shadow.ts';
import { type Journey, type Stage, until } from '../../kit/journey.ts';
import { oneStory } from '../../kit/one-story.ts';
import { annasPost, createBlogSite } from '../../sites/blog/index.ts';
import { createMastodonSite } from '../../sites/mastodon/index.ts';
import { ids as mastodonIds, thread } from '../../sites/mastodon/story.ts';
import { createYoutubeSite } from '../../sites/youtube/index.ts';
import { publications, withAnswers } from '../../sites/youtube/story.ts';

const blog = 'https://blog.example';
const oldPost = '/la-farina-del-mulino-vecchio/';
const brunosPost = '/un-forno-in-cortile/';

export function describePages(stage: () => Stage): void {
  describe('from page to page on a blog', () => {
    oneStory();
    let journey: Journey;
    let page: Page;

    beforeAll(async () => {
      const asAnna = createBlogSite();
      const asBruno = createBlogSite({ signedInAs: 'bruno' });
      const asNobody = createBlogSite({ signedInAs: null });
      journey = await stage().play({
        ...{ platform: 'wordpress', origin: blog, path: `${annasPost}?chi=nessuno` },
        site: {
          fetch(request) {
            const who = new URL(request.url).searchParams.get('chi');
            const site = who === 'bruno' ? asBruno : who === 'nessuno' ? asNobody : asAnna;
            return site.fetch(request);
          },
        },
      });
      ({ page } = journey);
    });
    afterAll(() => journey?.close());

    test('signed out, the panel says so and nothing is logged', async () => {
      // Whose page it is nobody can tell, so the panel opens by itself.
      await until(
        async () => (await journey.inspect().catch(() => null))?.settled,
        Boolean,
        'the page is read',
      );
      expect((await journey.inspect()).account).toBeNull();
      expect(await journey.facts()).toEqual([]);
      expect(await journey.badge()).toBe('');
      const panel = await journey.panel();
      await panel.waitForFunction(() =>
        document.body.innerText.includes('con quale account sei entrato'),
      );
    });

    test('the profile lists what waits, and the posts with comments never seen', async () => {
      await page.goto(blog + annasPost);
      await until(journey.badge, (text) => Number(text) > 0, 'the first post is read');
      const waiting = Number(await journey.badge());
      await page.goto(`${blog}/author/anna/`);
      const panel = await journey.panel();
      await panel.waitForSelector('.unseen a');
      const unseen = await panel.$$eval('.unseen a', (links) =>
        links.map((link) => link.textContent),
      );
      expect(unseen).toContainEqual(
        expect.stringMatching(/La farina del mulino vecchio.*3 nella pagina, 0 visti/u),
      );
      expect((await panel.$$('.card')).length).toBe(waiting);
      expect(Number(await journey.badge()), 'a list of posts is no comment').toBe(waiting);
    });

    test('from the profile a comment is acknowledged on its own page, in a new tab', async () => {
      const panel = await journey.panel();
      const button = await panel.waitForSelector('.card .acknowledge .button');
      const { key, wording } = await panel.evaluate((element) => {
        const card = element?.closest<HTMLElement>('.card');
        return { key: card?.dataset['key'] ?? '', wording: element?.textContent ?? '' };
      }, button);
      const waiting = Number(await journey.badge());
      const before = await journey.opened.puppeteer.pages();
      await button?.click();

      const opened = await until(
        async () => {
          const pages = await journey.opened.puppeteer.pages();
          return pages.find((each) => !before.includes(each)) ?? null;
        },
        (each) => each !== null,
        'a tab opens',
      );
      const tab = opened as Page;
      await until(
        () =>
          tab
            .evaluate(() => document.querySelector<HTMLTextAreaElement>('#comment')?.value)
            .catch(() => ''),
        (text) => text === wording,
        'the words stand in the box there',
      );
      expect(await tab.evaluate(() => location.href)).toBe(
        `${blog}${annasPost}#comment-${key.split('/').at(-1)}`,
      );
      expect(await page.evaluate(() => location.pathname), 'the profile stays').toBe(
        '/author/anna/',
      );
      expect(Number(await journey.badge()), 'nothing is sent').toBe(waiting);
      await tab.bringToFront();
      await tab.locator('#submit').click();
      await until(journey.badge, (text) => Number(text) === waiting - 1, 'the badge goes down');
      await tab.close();
      await page.bringToFront();
    });

    test('on somebody else’s post the panel is a quiet tab, and one’s own comment is logged as given', async () => {
      const waiting = await journey.badge();
      await page.goto(blog + brunosPost);
      await until(
        async () =>
          (await seen(journey)).filter(({ given }) => given).map(({ comment }) => comment.id),
        (given) => given.length > 0,
        'the own comment is logged',
      ).then((given) => expect(given).toEqual(['131']));
      expect((await seen(journey)).filter(({ comment }) => comment.postId === '15')).toHaveLength(
        1,
      );
      expect(await isPanelOpen(page)).toBe(false);
      expect(await journey.badge()).toBe(waiting);
    });

    test('another account on the same blog has its own comments, and its own profile', async () => {
      const waiting = Number(await journey.badge());
      await page.goto(`${blog}${brunosPost}?chi=bruno`);
      await until(
        async () => (await seen(journey)).filter(({ accountId }) => accountId === 'bruno').length,
        (count) => count === 2,
        'what is under his post is logged for him',
      );
      const accounts = (await journey.facts()).filter(({ kind }) => kind === 'account.seen');
      expect(accounts).toHaveLength(2);
      expect(Number(await journey.badge()), 'he has answered').toBe(waiting);

      await page.goto(`${blog}/author/bruno/?chi=bruno`);
      const his = await journey.panel();
      await his.waitForFunction(() => document.querySelector('.account')?.textContent === '@bruno');
      expect((await his.$$('.card')).length, 'what waits for Anna is not his').toBe(0);
      await page.goto(`${blog}/author/anna/`);
      const hers = await journey.panel();
      await hers.waitForSelector('.card');
      expect((await hers.$$('.card')).length).toBe(waiting);
      await page.goto(blog + oldPost);
      await until(journey.badge, (text) => Number(text) === waiting + 1, 'Rosa waits too');
    });
  });
}

export function describeRoutes(stage: () => Stage): void {
  describe('from page to page without loading', () => {
    test('on YouTube no comment is taken for one of another video', async () => {
      const journey = await stage().play({
        ...{ platform: 'youtube', origin: 'https://www.youtube.com' },
        path: '/watch?v=annaPane001',
        site: createYoutubeSite(),
      });
      try {
        const { page } = journey;
        await page.evaluate(() => Object.assign(globalThis, { stays: true }));
        const path = ['/@annaverdi', '/watch?v=annaRiso002', '/@annaverdi', '/watch?v=annaPane001'];
        await readVideo(journey, 'annaPane001');
        for (const next of path) {
          await page.waitForSelector(`a[href="${next}"]`);
          await page.$$eval(`a[href="${next}"]`, (links) =>
            links.find((link) => link.checkVisibility())?.click(),
          );
          await page.waitForFunction((wanted) => location.href.endsWith(wanted), {}, next);
          const video = /v=(\w+)/u.exec(next)?.[1];
          if (video) await readVideo(journey, video);
        }
        expect(await page.evaluate(() => 'stays' in globalThis), 'never loaded anew').toBe(true);
        const postOf = new Map(
          publications.flatMap(({ id, remarks }) =>
            remarks.flatMap(withAnswers).map((remark) => [remark.id, id] as const),
          ),
        );
        for (const { comment } of await seen(journey)) {
          expect(`${comment.id} ${comment.postId}`).toBe(`${comment.id} ${postOf.get(comment.id)}`);
        }
      } finally {
        await journey.close();
      }
    });

    test('on Mastodon the profile and other threads leave each comment where it is', async () => {
      const own = `/@anna/${mastodonIds.post}`;
      const journey = await stage().play({
        ...{ platform: 'mastodon', origin: 'https://social.example', path: own },
        site: createMastodonSite(),
      });
      try {
        const { page } = journey;
        await page.evaluate(() => Object.assign(globalThis, { stays: true }));
        await until(journey.badge, (text) => Number(text) > 0, 'the thread is read');
        const settled = await settledBadge(journey);
        await follow(page, '/@anna');
        await (await journey.panel()).waitForSelector('.card');
        expect(await journey.badge()).toBe(settled);
        await page.evaluate(() => history.back());
        await page.waitForFunction((wanted) => location.pathname === wanted, {}, own);
        expect(await settledBadge(journey)).toBe(settled);
        expect(await page.evaluate(() => 'stays' in globalThis), 'never loaded anew').toBe(true);
        const known = new Set(thread.map(({ id }) => id));
        for (const { comment } of await seen(journey)) {
          expect(known.has(comment.id), comment.id).toBe(true);
          expect(comment.postId).toBe(mastodonIds.post);
        }
      } finally {
        await journey.close();
      }
    });
  });
}

type Facts = Awaited<ReturnType<Journey['facts']>>;
type Seen = Extract<Facts[number], { kind: 'comment.seen' }>;

async function seen(journey: Journey): Promise<Seen[]> {
  return (await journey.facts()).filter((fact): fact is Seen => fact.kind === 'comment.seen');
}

/** Scrolls to the end of a video's comments, and waits until all that is shown is in the log under that video. */
async function readVideo(journey: Journey, video: string): Promise<void> {
  const { page } = journey;
  await page.waitForSelector('ytd-comments');
  await page.evaluate(async () => {
    const isUnfinished = () =>
      document.querySelector('#sections > #contents > ytd-continuation-item-renderer') !== null ||
      document.querySelector('ytd-comments ytd-comment-thread-renderer') === null;
    while (isUnfinished()) {
      window.scrollBy(0, 300);
      await new Promise(requestAnimationFrame);
    }
  });
  const tops = publications.find(({ id }) => id === video)?.remarks.length ?? 0;
  await until(
    async () => {
      const { settled, page: shown, comments } = await journey.inspect();
      const waiting = comments.filter(({ status }) => status === 'waiting').length;
      const top = comments.filter(({ parentId }) => parentId === null).length;
      return { settled, post: shown.postId, top, waiting };
    },
    ({ settled, post, top }) => settled && post === video && top === tops,
    `all of ${video} is read`,
  );
}

async function settledBadge(journey: Journey): Promise<string> {
  await until(
    async () => {
      const { settled, comments } = await journey.inspect();
      const waiting = comments.filter(({ status }) => status === 'waiting').length;
      return { settled, waiting, badge: Number((await journey.badge()) || 0) };
    },
    ({ settled, waiting, badge }) => settled && waiting > 0 && badge === waiting,
    'the badge says what waits',
  );
  return journey.badge();
}

async function follow(page: Page, path: string): Promise<void> {
  // The links in which the app's own router steps in; others load the page.
  const link = `:is(.column-link, .status__display-name)[href="${path}"]`;
  await page.waitForSelector(link);
  await page.$eval(link, (each) => (each as HTMLElement).click());
  await page.waitForFunction((wanted) => location.pathname === wanted, {}, path);
}
