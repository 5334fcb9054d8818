import { browser } from 'wxt/browser';
import { defaultSettings, type Settings, standardGoals } from './settings.ts';

const storageKey = 'settings';

/** The settings as stored, completed by the defaults. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey];
  const settings = { ...defaultSettings, ...(stored as Partial<Settings> | undefined) };
  const { quiet, filter, notifications, goals } = settings;
  return {
    ...settings,
    // The first versions knew no mode: they stood in the page.
    sites: settings.sites.map((site) => ({ ...site, mode: site.mode ?? ('page' as const) })),
    quiet: { ...defaultSettings.quiet, ...quiet },
    filter: { ...defaultSettings.filter, ...filter },
    notifications: { ...defaultSettings.notifications, ...notifications },
    goals: goals && { ...standardGoals, ...goals },
  };
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes settings, one change after the other, and gives them as they are then. Background only. */
export function changeSettings(
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  const next = lastChange.then(async () => {
    const before = await readSettings();
    const after = { ...before, ...change(before) };
    await browser.storage.local.set({ [storageKey]: after });
    return after;
  });
  lastChange = next.catch(() => undefined);
  return next;
}
