import type { CommentObservation } from '../../lib/comments/comment.ts';
import { observePost } from '../../lib/page/observe-post.ts';
import { createPageReport } from '../../lib/page/report-page.ts';
import { trackComments } from '../../lib/page/track-comments.ts';
import { mastodon } from '../../lib/platforms/mastodon/index.ts';
import type { Page, Platform } from '../../lib/platforms/platform.ts';
import { wordpress } from '../../lib/platforms/wordpress/index.ts';
import { youtube } from '../../lib/platforms/youtube/index.ts';
import { type HandRead, readBlogByHand, readThreadByHand, readVideoByHand } from './by-hand.ts';

/** Runs in the measured page: reads its comments with the real tracker and by hand, and says how long each took. Milliseconds. */
export interface PageProbe {
  /** What is read once a page: whose it is, which post, who is signed in; and the same again, as while the page changes. */
  readPage(): { first: number; again: number };
  readTracked(): Promise<{ ms: number; count: number }>;
  readByHand(): { ms: number; count: number };
  /** The longest that the page has to wait from its beginning until all is read and handed on. */
  longestTask(): Promise<number>;
  /** From each of these comments' arrival until it was read and reported, the page being watched. */
  readArrivals(comments: string[]): Promise<number[]>;
  /** The first comment that the two read differently, as JSON; null: they agree. */
  findDifference(): Promise<string | null>;
  /** New elements instead of the old ones, so that no run profits from what another remembered of them. */
  renew(): Promise<void>;
}

interface Measured {
  site: Platform;
  readByHand(root: Element): HandRead[];
  /** Selectors: what is made anew for each run, and where comments arrive. */
  root: string;
  list: string;
}

const blog: Measured = {
  site: wordpress,
  readByHand: readBlogByHand,
  root: '#comments',
  list: '.comment-list',
};
const video: Measured = {
  site: youtube,
  readByHand: readVideoByHand,
  root: '#primary ytd-comments',
  list: '#primary ytd-comments #contents',
};
const thread: Measured = {
  site: mastodon,
  readByHand: readThreadByHand,
  root: '.item-list',
  list: '.item-list',
};
const measured = [blog, video, thread].find(({ site }) => site.recognises(document)) ?? blog;
// Without its API: the network would be measured.
const { readAll: _readAll, ...platform } = measured.site;

const probe: PageProbe = {
  readPage() {
    const startedAt = performance.now();
    readPage();
    const first = performance.now() - startedAt;
    // As an arrival would: what the browser remembers of its last search is no longer sure.
    root().append(document.createElement('div'));
    const againAt = performance.now();
    readPage();
    const again = performance.now() - againAt;
    root().lastElementChild?.remove();
    return { first, again };
  },

  async readTracked() {
    const controller = new AbortController();
    const page = readPage();
    const clock = countWork();
    const { length: count } = await firstReading(page, controller.signal);
    const { work: ms } = clock.stop();
    controller.abort();
    return { ms, count };
  },

  readByHand() {
    const startedAt = performance.now();
    const { length: count } = measured.readByHand(root());
    return { ms: performance.now() - startedAt, count };
  },

  async longestTask() {
    const controller = new AbortController();
    const clock = countWork();
    await new Promise<void>((resolve) => {
      const deliver = async ({ more, comments }: { more: boolean; comments: unknown[] }) => {
        if (!more && comments.length > 0) resolve();
      };
      const report = createPageReport(deliver, controller.signal);
      observePost(platform, readPage(), document, report, controller.signal);
    });
    const { longest } = clock.stop();
    controller.abort();
    return longest;
  },

  async readArrivals(comments) {
    const controller = new AbortController();
    let reported = (_comments: readonly CommentObservation[]): void => undefined;
    const report = {
      add: (_facts: unknown, added: readonly CommentObservation[]) => reported(added),
      isDelivered: () => true,
    };
    const next = () =>
      new Promise<readonly CommentObservation[]>((resolve) => {
        reported = (added) => resolve(added);
      });
    const first = next();
    observePost(platform, readPage(), document, report, controller.signal);
    await first;
    const times: number[] = [];
    for (const html of comments) {
      const item = parse(html);
      const arrived = next();
      const startedAt = performance.now();
      list().append(item);
      await arrived;
      times.push(performance.now() - startedAt);
    }
    controller.abort();
    return times;
  },

  async findDifference() {
    const controller = new AbortController();
    const tracked = await firstReading(readPage(), controller.signal);
    controller.abort();
    const byHand = measured.readByHand(root());
    const at = byHand.findIndex((read, index) => !isSame(read, tracked[index]));
    return at === -1 ? null : JSON.stringify([byHand[at], tracked[at]]);
  },

  async renew() {
    const old = root();
    old.replaceWith(old.cloneNode(true));
    // Two frames: layout and painting are done, and not in the middle of what is measured.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  },
};

Object.assign(globalThis, { probe });

function readPage(): Page {
  return platform.readPage(document, new URL(location.href));
}

function firstReading(page: Page, signal: AbortSignal): Promise<CommentObservation[]> {
  return new Promise((resolve) => {
    trackComments(page, platform.comments, ({ changed }) => resolve(changed), signal);
  });
}

/** Time between the turns that are given to the page, all of it and the longest stretch. */
function countWork(): { stop(): { work: number; longest: number } } {
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const giveTurn = scheduler.yield;
  let work = 0;
  let longest = 0;
  let resumedAt = performance.now();
  const note = () => {
    const ms = performance.now() - resumedAt;
    work += ms;
    longest = Math.max(longest, ms);
  };
  scheduler.yield = async () => {
    note();
    await giveTurn.call(scheduler);
    resumedAt = performance.now();
  };
  return {
    stop() {
      note();
      scheduler.yield = giveTurn;
      return { work, longest };
    },
  };
}

function isSame(byHand: HandRead, tracked: CommentObservation | undefined): boolean {
  if (!tracked) return false;
  const { id, parentId, author, text, at, permalink, mine, hearted, mentions } = tracked;
  const read = { id, parentId, author: author.name, text, at, permalink, mine, hearted, mentions };
  return JSON.stringify(byHand) === JSON.stringify(read);
}

function root(): Element {
  return find(measured.root);
}

function list(): Element {
  return find(measured.list);
}

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The measured page has no ${selector}.`);
  return found;
}

function parse(html: string): Element {
  const item = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!item) throw new Error('The new comment is no element.');
  return document.adoptNode(item);
}
