import { browser } from 'wxt/browser';
import { defaultSettings } from '../settings/settings.ts';
import { changeSettings } from '../settings/settings-store.ts';
import type { Background } from './background.ts';
import { buildMenus } from './menus.ts';
import { turnOffSite } from './sites.ts';

/**
 * Everything that Ricevuto knows is gone afterwards: log, templates, drafts, settings, what it noted of tabs and sessions. Every site is
 * turned off and every permission that was asked for is given back. The log goes first: if that fails, the rest stays as well.
 */
export async function wipe(background: Background): Promise<void> {
  const { database, memory } = background;
  const { sites } = await background.settings();
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  memory.forget();
  for (const { origin } of sites) await turnOffSite(origin);
  await giveBackPermissions();
  await browser.alarms.clearAll();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  // A change that was on its way is written before this, and goes with it.
  await changeSettings(() => defaultSettings);
  await background.settings();
  await buildMenus(background);
  background.refresh();
}

/** Sites that were granted and never turned on, and notifications. */
async function giveBackPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const each = [
    ...origins.map((origin) => ({ origins: [origin] })),
    { permissions: ['notifications' as const] },
  ];
  for (const permission of each) {
    // A permission that the manifest itself names (demo builds) cannot be given back; that is no fault.
    await browser.permissions.remove(permission).catch(() => false);
  }
}
