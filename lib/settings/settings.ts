import type { PlatformId } from '../comments/comment.ts';

export const languages = ['it', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

/**
 * Where Ricevuto stands on a site. `page`: in the page, on every visit. `side`: nothing of ours is in the page until the person
 * opens the browser's own side panel beside it, and then nothing that shows.
 */
export const siteModes = ['page', 'side'] as const;
export type SiteMode = (typeof siteModes)[number];

/** A site that the person turned on. `origin` is `https://host[:port]`. */
export interface TurnedOnSite {
  /** 'detect': turned on by its address alone; the first companion that recognises the site settles it. */
  platform: PlatformId | 'detect';
  origin: string;
  mode: SiteMode;
  /** The panel is open on this site. */
  panelOpen: boolean;
}

/** Everything the person can set. Kept in storage.local under the key `settings`. */
export interface Settings {
  /** Interface language; 'browser' follows the browser, English where it is none of ours. */
  language: Language | 'browser';
  /** Comments written before this moment (epoch ms) are not counted; null counts all. */
  countFrom: number | null;
  sites: TurnedOnSite[];
  theme: 'system' | 'light' | 'dark';
  badge: 'number' | 'dot' | 'off';
  /** The user's own heart counts as an acknowledgement (never for a question or criticism). */
  heartCounts: boolean;
  /** The welcome page was finished. */
  welcomed: boolean;
}

export const defaultSettings: Settings = {
  language: 'browser',
  countFrom: null,
  sites: [],
  theme: 'system',
  badge: 'number',
  heartCounts: true,
  welcomed: false,
};
