import type { Key, SiteKey } from '../log/interaction.ts';
import { type PlatformId, platformIds } from './comment.ts';
import { knownPlatforms } from './known-platforms.ts';

/** `wordpress:blog.example:8080`. `host` as in `URL.host`, port included; one name for a site that has several. */
export function siteKey(platform: PlatformId, host: string): SiteKey {
  const keyed = knownPlatforms[platform].keyedAs ?? { platform, host };
  return `${keyed.platform}:${keyed.host}`;
}

export type Thing = 'comment' | 'post' | 'person' | 'account';

/** The key of one thing on one site: `youtube:www.youtube.com/comment/UgwX`. */
export function keyOf(site: SiteKey, thing: Thing, id: string): Key {
  return `${site}/${thing}/${id}`;
}

/** Takes a key apart; null if it is none. */
export function parseKey(key: Key): { site: SiteKey; thing: Thing; id: string } | null {
  const match = shape.exec(key);
  if (!match) return null;
  const [, site, thing, id] = match;
  return { site: site as SiteKey, thing: thing as Thing, id: id as string };
}

const shape = new RegExp(
  `^((?:${platformIds.join('|')}):[^/]+)/(comment|post|person|account)/(.+)$`,
  'su',
);

export function platformOfSite(site: SiteKey): PlatformId {
  return site.slice(0, site.indexOf(':')) as PlatformId;
}
