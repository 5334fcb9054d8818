import { browser } from 'wxt/browser';
import type { SettingsDesk } from '../../components/dashboard/settings/settings-desk.ts';
import { copyText } from '../panel/copy-text.ts';
import { askReading } from './ask-reading.ts';

const dayMs = 86_400_000;
/** Firefox alone has it, and the types know only Chromium's; there no page may open the browser's own. */
const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };

export const settingsDesk: SettingsDesk = {
  accounts: async () =>
    (await askReading('accounts')).map(({ record: { key, site, account }, comments }) => ({
      key,
      site,
      name: account.name || account.handle || account.id,
      comments,
    })),
  shortcuts: async () =>
    (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({
      name,
      keys: shortcut,
    })),
  changeShortcuts: openShortcutSettings ?? null,
  shortcutsAddress: openShortcutSettings ? null : 'chrome://extensions/shortcuts',
  copy: copyText,
  countOldTexts: (days) => askReading('oldTexts', Date.now() - days * dayMs),
};
