import type { PlatformId } from '../comments/comment.ts';
import type { FilterName } from '../inbox/filters.ts';
import type { NudgeKind } from '../inbox/nudge-kinds.ts';
import type { Key } from '../log/interaction.ts';
import { noQuiet, type QuietTimes } from '../inbox/quiet.ts';

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
  quiet: QuietTimes;
  silencedNudges: readonly NudgeKind[];
  /** Keys of the panel that do nothing, because the person does not want them. */
  keysOff: readonly PanelKey[];
  /** `last`: the filter used last, and when (epoch ms); it is kept for the day. `standard`: where the panel begins otherwise. */
  filter: { last: FilterName | null; lastAt: number; standard: FilterName | null };
  /** How long a session lasts, minutes, 5 to 60. */
  sessionMinutes: number;
  /** Both need the permission `notifications`. `digestAt`: minutes of the day; null: no digest. */
  notifications: { digestAt: number | null; promises: boolean };
  /** The languages in which the person addresses readers formally (Lei, vous, usted, Sie). */
  formalIn: readonly string[];
  /** In a reply box, `;grazie` and Tab become the template of that shortcut. */
  expandShortcuts: boolean;
  /** By when one wants to have answered, open hours and days; null: no goals, and nothing is ever late. */
  goals: Goals | null;
  /** Texts older than so many days are forgotten; figures stay. null: never. Those that still wait keep theirs. */
  forgetTextsAfterDays: number | null;
  /** Accounts whose comments do not count: no badge, no lanes, no figures. By their keys. */
  leftOutAccounts: readonly Key[];
  /** When a backup was saved last, epoch ms; null: never. */
  lastBackupAt: number | null;
  /** A calm line when there was no backup for a month. */
  remindsOfBackup: boolean;
  /** "Not now": no such line before this moment, epoch ms. */
  backupPutOffUntil: number | null;
}

export interface Goals {
  /** Hours to the first word. */
  wordHours: number;
  questionHours: number;
  /** From so many days on, what waits is old. */
  oldDays: number;
}
/** What can be set: goals up to a fortnight, old after a season at most. */
export const mostGoalHours = 336;
export const mostOldDays = 90;
/** Texts are kept for a week at least, so that nothing of today is ever forgotten by a slip of the hand. */
export const fewestKeptDays = 7;
export const mostKeptDays = 3_650;

export const standardGoals: Goals = { wordHours: 24, questionHours: 6, oldDays: 3 };

/** The panel's keys by what they do. */
export const panelKeys = [
  'move', // J, K, arrows
  'acknowledge', // A
  'reply', // R
  'promise', // P
  'postpone', // Z
  'done', // E
  'letGo', // L
  'show', // O
  'undo', // U, Ctrl/Cmd+Z
  'choose', // X
  'search', // /
  'favourites', // 1 to 9
  'palette', // Ctrl/Cmd+K
  'help', // ?
] as const;
export type PanelKey = (typeof panelKeys)[number];

export const defaultSettings: Settings = {
  language: 'browser',
  countFrom: null,
  sites: [],
  theme: 'system',
  badge: 'number',
  heartCounts: true,
  welcomed: false,
  quiet: noQuiet,
  silencedNudges: [],
  keysOff: [],
  filter: { last: null, lastAt: 0, standard: null },
  sessionMinutes: 15,
  notifications: { digestAt: null, promises: false },
  formalIn: [],
  expandShortcuts: false,
  goals: standardGoals,
  forgetTextsAfterDays: null,
  leftOutAccounts: [],
  lastBackupAt: null,
  remindsOfBackup: true,
  backupPutOffUntil: null,
};
