import type { PlatformId, Threading } from './comment.ts';

/** What the rooms that never load a platform's code must know of it. */
export interface KnownPlatform {
  /** As people say it. */
  name: string;
  /** For the small badge: at most two letters. */
  short: string;
  /** The addresses of a site that has only its own, all turned on together. Empty: software that runs on any host. */
  origins: readonly string[];
  threading: Threading;
  /** Whose keys its comments have. The same comment read at another address, or in another view of the site, is one. */
  keyedAs?: { platform: PlatformId; host: string };
  /** Where Ricevuto stands there unless the person chooses otherwise; absent: in the page. */
  mode?: 'side';
  /**
   * How more comments of a post come into its page: by scrolling, by a button at the end of them, or on a page of their own. Ricevuto does
   * none of it, and tells the person.
   */
  more: 'scroll' | 'moreButton' | 'nextPage';
  /** Its readers tell the user's own heart (or like), and that can be a thanks there. A vote is none. */
  hearts?: true;
  /** It needs what only the page's own scripts know (lib/page-world). */
  asksPageWorld?: true;
}

/** In the order in which people are offered them. A test holds this to the platforms' own code. */
export const knownPlatforms: Record<PlatformId, KnownPlatform> = {
  youtube: {
    name: 'YouTube',
    short: 'YT',
    origins: ['https://www.youtube.com'],
    threading: 'oneLevel',
    more: 'scroll',
    hearts: true,
  },
  studio: {
    name: 'YouTube Studio',
    short: 'YS',
    origins: ['https://studio.youtube.com'],
    threading: 'oneLevel',
    more: 'scroll',
    keyedAs: { platform: 'youtube', host: 'www.youtube.com' },
  },
  instagram: {
    name: 'Instagram',
    short: 'IG',
    origins: ['https://www.instagram.com'],
    threading: 'oneLevel',
    more: 'moreButton',
    hearts: true,
  },
  facebook: {
    name: 'Facebook',
    short: 'f',
    origins: ['https://www.facebook.com'],
    threading: 'oneLevel',
    more: 'moreButton',
    hearts: true,
  },
  threads: {
    name: 'Threads',
    short: '@',
    origins: ['https://www.threads.com', 'https://www.threads.net'],
    threading: 'nested',
    more: 'scroll',
    keyedAs: { platform: 'threads', host: 'www.threads.com' },
    hearts: true,
  },
  x: {
    name: 'X',
    short: 'X',
    origins: ['https://x.com'],
    threading: 'nested',
    more: 'scroll',
    asksPageWorld: true,
    hearts: true,
  },
  linkedin: {
    name: 'LinkedIn',
    short: 'in',
    origins: ['https://www.linkedin.com'],
    threading: 'oneLevel',
    more: 'moreButton',
    // Its terms forbid to overlay or otherwise change how its pages appear.
    mode: 'side',
    hearts: true,
  },
  tiktok: {
    name: 'TikTok',
    short: 'TT',
    origins: ['https://www.tiktok.com'],
    threading: 'oneLevel',
    more: 'scroll',
    asksPageWorld: true,
    hearts: true,
  },
  reddit: {
    name: 'Reddit',
    short: 'R',
    origins: ['https://www.reddit.com', 'https://old.reddit.com'],
    threading: 'nested',
    more: 'moreButton',
    keyedAs: { platform: 'reddit', host: 'www.reddit.com' },
  },
  bluesky: {
    name: 'Bluesky',
    short: 'B',
    origins: ['https://bsky.app'],
    threading: 'nested',
    more: 'scroll',
    hearts: true,
  },
  wordpress: { name: 'WordPress', short: 'W', origins: [], threading: 'nested', more: 'nextPage' },
  ghost: {
    name: 'Ghost',
    short: 'G',
    origins: [],
    threading: 'nested',
    more: 'moreButton',
    hearts: true,
  },
  mastodon: {
    name: 'Mastodon',
    short: 'M',
    origins: [],
    threading: 'nested',
    more: 'scroll',
    hearts: true,
  },
};

/** The platform whose address this is; null: none with an address of its own. `origin` as in `URL.origin`. */
export function platformAt(origin: string): PlatformId | null {
  return platformsWith(({ origins }) => origins.includes(origin))[0] ?? null;
}

/** Those of which this holds, in the order in which people are offered them. */
export function platformsWith(holds: (platform: KnownPlatform) => boolean): PlatformId[] {
  return (Object.keys(knownPlatforms) as PlatformId[]).filter((id) => holds(knownPlatforms[id]));
}

/** `site`: a SiteKey. */
export function threadingOf(site: string): Threading {
  const id = site.slice(0, site.indexOf(':'));
  return Object.hasOwn(knownPlatforms, id) ? knownPlatforms[id as PlatformId].threading : 'nested';
}
