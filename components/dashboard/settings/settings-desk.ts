import type { Key, SiteKey } from '../../../lib/log/interaction.ts';

/** What the settings ask of the log and of the browser. Each may reject. */
export interface SettingsDesk {
  /** Every account of the user's own that the log knows, those with most comments first. */
  accounts(): Promise<KnownAccount[]>;
  /** The keys that work everywhere in the browser. */
  shortcuts(): Promise<BrowserShortcut[]>;
  /** Opens the browser's own page for them; null where no page may do that. */
  changeShortcuts: (() => Promise<void>) | null;
  /** Where they are changed, to be typed by hand; null where `changeShortcuts` goes there. */
  shortcutsAddress: string | null;
  copy(text: string): Promise<boolean>;
  /** How many texts would go now if they were forgotten after so many days. */
  countOldTexts(days: number): Promise<number>;
}

export interface KnownAccount {
  key: Key;
  name: string;
  site: SiteKey;
  /** Under its posts, as far as the log knows them. */
  comments: number;
}

export interface BrowserShortcut {
  /** As the manifest names it: `toggle-panel`. */
  name: string;
  /** In the browser's own words: "Alt+Shift+R"; '' where none is set. */
  keys: string;
}
