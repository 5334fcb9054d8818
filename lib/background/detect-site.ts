import { browser } from 'wxt/browser';
import type { PlatformId } from '../comments/comment.ts';
import { knownPlatforms, platformAt } from '../comments/known-platforms.ts';
import type { SiteInspection } from '../messages/messages.ts';
import { matchPatternOf } from '../settings/match-pattern.ts';
import { siteAt, usualMode } from './sites.ts';

/** What the tab shows. Looks into the page only when the person opened the popup there (activeTab), and only for marks of its software. */
export async function inspectSite(tabId: number): Promise<SiteInspection> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const nothing = { origin: null, platform: null, name: null, on: false, granted: false };
  if (!tab?.url || !/^https?:/u.test(tab.url)) return nothing;
  const { origin } = new URL(tab.url);
  const site = await siteAt(tab.url);
  const known = site && site.platform !== 'detect' ? site.platform : await lookInto(tabId, origin);
  return {
    origin,
    platform: known,
    name: known ? knownPlatforms[known].name : null,
    on: site !== null,
    ...((site?.mode ?? usualMode(known ?? 'detect')) === 'side' && { isBeside: true }),
    granted: await browser.permissions.contains({ origins: [matchPatternOf(origin)] }),
  };
}

async function lookInto(tabId: number, origin: string): Promise<PlatformId | null> {
  const atAddress = platformAt(origin);
  if (atAddress) return atAddress;
  // Refused on stores and browser pages: then it is no site of ours.
  const [result] = await browser.scripting
    .executeScript({ target: { tabId }, func: findSoftware })
    .catch(() => []);
  return result?.result ?? null;
}

/** Runs in the page: by marks in the document, none of them a person's. Self-contained, since its source is sent there. */
function findSoftware(): PlatformId | null {
  if (document.querySelector('#mastodon') && document.querySelector('#initial-state'))
    return 'mastodon';
  // Ghost names itself in the head of every page; a post with its comments also where a theme leaves that out.
  if (
    document.querySelector('meta[name="generator"][content^="Ghost "], script[data-ghost-comments]')
  )
    return 'ghost';
  const wordpress =
    'link[rel="https://api.w.org/"], meta[name="generator"][content^="WordPress"], form#commentform, body.wp-admin';
  return document.querySelector(wordpress) ? 'wordpress' : null;
}
