import { browser } from 'wxt/browser';
import type { PlatformId } from '../comments/comment.ts';
import { knownPlatforms } from '../comments/known-platforms.ts';
import { sendToPage } from '../messages/send.ts';
import { matchPatternOf } from '../settings/match-pattern.ts';
import type { SiteMode, TurnedOnSite } from '../settings/settings.ts';
import { changeSettings, readSettings } from '../settings/settings-store.ts';
import {
  anywherePlatforms,
  type CompanionFile,
  companionFile,
  expansionFile,
  pageWorldFile,
} from './companion-files.ts';
import { iconPaths } from './badge.ts';
import { createQueue } from './create-queue.ts';
import { allTabPages, forgetTabPage } from './tab-pages.ts';
import { unwantTab } from './wanted-tabs.ts';

export type TurnOn = 'on' | 'permissionMissing' | 'notASite';

/**
 * Turns a site on: its companion runs there from now on, in open tabs at once, unless it stands beside the page there. The
 * permission must be granted already.
 */
export async function turnOnSite(platform: PlatformId | 'detect', origin: string): Promise<TurnOn> {
  if (!isSite(origin)) return 'notASite';
  const granted = await browser.permissions.contains({ origins: [matchPatternOf(origin)] });
  if (!granted) return 'permissionMissing';
  await changeSettings(({ sites }) => {
    const before = sites.find((site) => site.origin === origin);
    const mode = before?.mode ?? usualMode(platform);
    return {
      sites: [
        ...sites.filter((site) => site.origin !== origin),
        { platform, origin, mode, panelOpen: true },
      ],
    };
  });
  await registerCompanions();
  await startInOpenTabs(origin);
  return 'on';
}

/** Stands in the page from now on, or beside it: what runs in open tabs follows at once. */
export async function setSiteMode(origin: string, mode: SiteMode): Promise<boolean> {
  const { sites } = await changeSettings((settings) => ({
    sites: settings.sites.map((site) => (site.origin === origin ? { ...site, mode } : site)),
  }));
  if (!sites.some((site) => site.origin === origin)) return false;
  await registerCompanions();
  if (mode === 'side') await stopInOpenTabs(origin);
  else await startInOpenTabs(origin);
  return true;
}

/** Where Ricevuto stands on a site of this platform before anybody chose. */
export function usualMode(platform: PlatformId | 'detect'): SiteMode {
  return (platform !== 'detect' && knownPlatforms[platform].mode) || 'page';
}

/** Turns a site off: nothing of ours runs there any more, and the permission is given back. */
export async function turnOffSite(origin: string): Promise<void> {
  const { sites } = await changeSettings((settings) => ({
    sites: settings.sites.filter((site) => site.origin !== origin),
  }));
  await registerCompanions();
  await stopInOpenTabs(origin);
  const pattern = matchPatternOf(origin);
  if (sites.some((site) => matchPatternOf(site.origin) === pattern)) return;
  // A permission that the manifest itself names (demo builds) cannot be given back; that is no fault.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** The site that this address belongs to, if it is on. */
export async function siteAt(url: string | undefined): Promise<TurnedOnSite | null> {
  if (!url || !URL.canParse(url)) return null;
  const { origin } = new URL(url);
  const { sites } = await readSettings();
  return sites.find((site) => site.origin === origin) ?? null;
}

/** Once a companion recognised its platform on a site of unknown software, the others need not load there. */
export async function settlePlatform(origin: string, platform: PlatformId): Promise<void> {
  await changeSettings(({ sites }) => ({
    sites: sites.map((site) => (site.origin === origin ? { ...site, platform } : site)),
  }));
  await registerCompanions();
}

/** Brings the registered content scripts in line with the settings and with the permissions that still stand. */
export function registerCompanions(): Promise<void> {
  return inTurn(registerWanted);
}

/**
 * After `expandShortcuts` was changed: pages to come have the script or not, open ones get it at once. Where it runs already it falls
 * silent by itself, since there are no shortcuts any more.
 */
export async function followExpansion(): Promise<void> {
  await registerCompanions();
  const { sites, expandShortcuts } = await readSettings();
  if (!expandShortcuts) return;
  for (const { origin, mode } of sites) {
    if (mode === 'side') continue;
    for (const tabId of await tabsOf(origin))
      await inject({ target: { tabId }, files: [expansionFile] });
  }
}

/** A granted permission and the page that asked for it may both want this at once; browsers refuse an id that is taken. */
const inTurn = createQueue();

interface WantedScript {
  js: (CompanionFile | typeof expansionFile | typeof pageWorldFile)[];
  matches: string[];
  world?: 'MAIN';
  runAt?: 'document_start';
}

async function registerWanted(): Promise<void> {
  const { sites, expandShortcuts } = await readSettings();
  const wanted = new Map<string, WantedScript>();
  for (const { platform, origin, mode } of sites) {
    if (mode === 'side') continue;
    const pattern = matchPatternOf(origin);
    if (!(await browser.permissions.contains({ origins: [pattern] }))) continue;
    if (expandShortcuts)
      wanted.set(`expansion ${pattern}`, { js: [expansionFile], matches: [pattern] });
    for (const each of platform === 'detect' ? anywherePlatforms : [platform]) {
      wanted.set(`${each} ${pattern}`, { js: [companionFile(each)], matches: [pattern] });
      if (!knownPlatforms[each].asksPageWorld) continue;
      wanted.set(`page-world ${pattern}`, {
        js: [pageWorldFile],
        matches: [pattern],
        world: 'MAIN',
        // It only listens, and must be there before the companion asks: browsers promise no order between the two worlds.
        runAt: 'document_start',
      });
    }
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const stale = registered.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  for (const { id } of registered) wanted.delete(id);
  await browser.scripting.registerContentScripts(
    [...wanted].map(([id, script]) => ({ id, runAt: 'document_idle', ...script })),
  );
}

/** The person took a permission back in the browser's own settings: what still runs in open pages ends there. */
export async function leaveWithoutPermission(): Promise<void> {
  await registerCompanions();
  for (const [tabId, { origin }] of await allTabPages()) {
    const granted = await browser.permissions.contains({ origins: [matchPatternOf(origin)] });
    if (!granted) await stopIn(tabId);
  }
}

async function startInOpenTabs(origin: string): Promise<void> {
  const site = await siteAt(origin);
  if (site?.mode !== 'page') return;
  for (const tabId of await tabsOf(origin)) await startIn(tabId, site);
}

/** Runs the site's companion in this tab, once, however often it is asked for. */
export async function startIn(tabId: number, { platform }: TurnedOnSite): Promise<void> {
  const files = (platform === 'detect' ? anywherePlatforms : [platform]).map(companionFile);
  const target = { tabId };
  if (platform !== 'detect' && knownPlatforms[platform].asksPageWorld) {
    await inject({ target, files: [pageWorldFile], world: 'MAIN' });
  }
  await inject({ target, files });
  if ((await readSettings()).expandShortcuts) await inject({ target, files: [expansionFile] });
}

/** A tab that is just loading or shows an error page takes no script; the registered one comes with its next page. */
async function inject(
  script: Parameters<typeof browser.scripting.executeScript>[0],
): Promise<void> {
  await browser.scripting.executeScript(script).catch(() => []);
}

async function stopInOpenTabs(origin: string): Promise<void> {
  for (const tabId of await tabsOf(origin)) {
    await stopIn(tabId);
  }
}

/** Ends the companion in this tab, and what is known of its page. */
export async function stopIn(tabId: number): Promise<void> {
  // No companion there is what we want; one that sleeps hears it when it wakes, and is not waited for.
  void sendToPage(tabId, 'companion.stop', {}).catch(() => undefined);
  await unwantTab(tabId);
  await forgetTabPage(tabId);
  // The tab may have closed a moment ago.
  await browser.action.setIcon({ tabId, path: iconPaths('off-') }).catch(() => undefined);
}

async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: matchPatternOf(origin) });
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url && new URL(url).origin === origin ? [id] : [],
  );
}

function isSite(origin: string): boolean {
  return (
    URL.canParse(origin) &&
    /^https?:$/u.test(new URL(origin).protocol) &&
    new URL(origin).origin === origin
  );
}
