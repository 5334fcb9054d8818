import type { CommentObservation } from '../../lib/comments/comment.ts';
import { observePost } from '../../lib/page/observe-post.ts';
import { trackComments } from '../../lib/page/track-comments.ts';
import type { Page } from '../../lib/platforms/platform.ts';
import { wordpress } from '../../lib/platforms/wordpress/index.ts';

/** Runs in the measured page: reads its comments with the real tracker and by hand, and says how long each took. */
export interface PageProbe {
  /** One whole reading: see Tracked. */
  readTracked(): Promise<Tracked>;
  /** Milliseconds for what is read once a page: whose it is, which post, who is signed in. */
  readPage(): number;
  readByHand(): { ms: number; count: number };
  /** Milliseconds from each of these comments' arrival until it was read and reported, the page being watched. */
  readArrivals(comments: string[]): Promise<number[]>;
  /** New elements instead of the old ones, so that no run profits from what another remembered of them. */
  renew(): Promise<void>;
}

/** Milliseconds. */
export interface Tracked {
  count: number;
  /** What the tracker worked. */
  work: number;
  /** From start to end, with the turns that it gave to the page. */
  whole: number;
  /** The longest that it worked between two such turns. */
  longest: number;
}

const probe: PageProbe = {
  async readTracked() {
    const controller = new AbortController();
    const page = readPage();
    const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
    const giveTurn = scheduler.yield.bind(scheduler);
    let work = 0;
    let longest = 0;
    const startedAt = performance.now();
    let resumedAt = startedAt;
    const stop = () => {
      const ms = performance.now() - resumedAt;
      work += ms;
      longest = Math.max(longest, ms);
    };
    scheduler.yield = async () => {
      stop();
      await giveTurn();
      resumedAt = performance.now();
    };
    const reading = await firstReading(page, controller.signal);
    stop();
    const whole = performance.now() - startedAt;
    scheduler.yield = giveTurn;
    controller.abort();
    return { count: reading.length, work, whole, longest };
  },

  readPage() {
    const startedAt = performance.now();
    readPage();
    return performance.now() - startedAt;
  },

  readByHand() {
    const startedAt = performance.now();
    const comments = readListByHand();
    return { ms: performance.now() - startedAt, count: comments.length };
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
    // Without its API: the network would be measured.
    const { readAll: _readAll, ...platform } = wordpress;
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

  async renew() {
    const old = list();
    old.replaceWith(old.cloneNode(true));
    // Two frames: layout and painting are done, and not in the middle of what is measured.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  },
};

Object.assign(globalThis, { probe });

function readPage() {
  return wordpress.readPage(document, new URL(location.href));
}

function firstReading(page: Page, signal: AbortSignal): Promise<CommentObservation[]> {
  return new Promise((resolve) => {
    trackComments(page, wordpress.comments, ({ changed }) => resolve(changed), signal);
  });
}

/** The floor: the same elements and the same fields, by somebody who knows exactly this page and checks nothing. */
function readListByHand(): object[] {
  const comments: object[] = [];
  for (const item of list().querySelectorAll('li.comment')) {
    const article = item.firstElementChild;
    const link = article?.querySelector('.comment-metadata a');
    comments.push({
      id: item.id.slice('comment-'.length),
      parentId: item.parentElement?.closest('li.comment')?.id ?? null,
      author: article?.querySelector('.fn')?.textContent?.trim() ?? '',
      text: article?.querySelector('.comment-content')?.textContent?.trim() ?? '',
      at: Date.parse(link?.querySelector('time')?.getAttribute('datetime') ?? ''),
      permalink: link?.getAttribute('href') ?? '',
      mine: item.classList.contains('comment-author-anna'),
    });
  }
  return comments;
}

function list(): Element {
  const found = document.querySelector('.comment-list');
  if (!found) throw new Error('The measured page has no list of comments.');
  return found;
}

function parse(html: string): Element {
  const item = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!item) throw new Error('The new comment is no element.');
  return document.adoptNode(item);
}
