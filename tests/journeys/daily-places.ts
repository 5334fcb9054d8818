import type { Page } from 'puppeteer-core';
import type { JourneyWish } from '../kit/journey.ts';
import { addComment } from '../sites/blog/blog.ts';
import { createBlogSite } from '../sites/blog/index.ts';
import { createMastodonSite } from '../sites/mastodon/index.ts';
import { createYoutubeSite } from '../sites/youtube/index.ts';
import { scenes } from './scenes/index.ts';
import type { Scene } from './scenes/scene.ts';

/** A site on which a whole day's work is played: people write to Anna while it runs. */
export interface Place extends Scene {
  open(): Opened;
  /** As the person would: to the end of the comments, all threads unfolded. */
  reachAll(page: Page): Promise<void>;
}

export interface Opened {
  site: JourneyWish['site'];
  /** Gives the new comment's id. */
  write(note: Note): string;
}

export interface Note {
  /** Who writes: a number makes the person; 'anna' is the user. */
  by: number | 'anna';
  text: string;
  /** The comment that it answers. */
  to?: string;
  minutesAgo: number;
}

/** Three kinds of machinery: pages that load anew, elements that are drawn again and again, and an open interface. */
export const places: Place[] = [
  {
    ...sceneNamed('a blog in a classic theme'),
    name: 'a WordPress blog',
    open() {
      const site = createBlogSite();
      const names = ['Ada', 'Bice', 'Carlo', 'Dora', 'Ettore', 'Fulvia', 'Gino', 'Ilda', 'Livio'];
      return {
        site,
        write({ by, text, to = '0', minutesAgo }) {
          const visitor = by === 'anna' ? null : `${names[by % names.length]} Rossetti ${by}`;
          return String(
            addComment(site.blog, {
              postId: 12,
              parentId: Number(to),
              userId: visitor === null ? 1 : 0,
              name: visitor ?? 'Anna Bianchi',
              text,
              at: Date.now() - minutesAgo * 60_000,
            }).id,
          );
        },
      };
    },
    reachAll: async () => {},
  },
  {
    ...sceneNamed('a video with threaded replies'),
    name: 'YouTube',
    open() {
      const site = createYoutubeSite();
      return {
        site,
        write: ({ by, ...rest }) =>
          site.write({ by: by === 'anna' ? 'annaverdi' : `visitor${by}`, ...rest }),
      };
    },
    reachAll: unfoldAll,
  },
  {
    ...sceneNamed('a thread on Mastodon'),
    name: 'Mastodon',
    open() {
      const site = createMastodonSite();
      const post = '114500000000000100';
      // The server begins to live with its first page.
      void site.fetch(new Request('https://social.example/manifest.json'));
      return {
        site,
        write: ({ by, to = post, ...rest }) =>
          site.write({ by: by === 'anna' ? by : `passante${by}@folla.example`, to, ...rest }),
      };
    },
    reachAll: async () => {},
  },
];

function sceneNamed(name: string): Scene {
  const scene = scenes.find((each) => each.name === name);
  if (!scene) throw new Error(`There is no scene “${name}”.`);
  return scene;
}

/** YouTube keeps replies folded until one asks for them, and replies to these as well. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const toggles = '#more-replies button, #more-replies-sub-thread button';
    const coming = 'ytd-comment-replies-renderer ytd-continuation-item-renderer';
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
        each.checkVisibility(),
      );
    while (shown(toggles).length > 0 || shown(coming).length > 0) {
      for (const toggle of shown(toggles)) toggle.click();
      // They are loaded when they come into sight.
      shown(coming)[0]?.scrollIntoView({ block: 'center' });
      await new Promise(requestAnimationFrame);
    }
  });
}
