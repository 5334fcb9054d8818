import type { PlatformId } from './comment.ts';
import type { Key, SiteKey } from '../log/interaction.ts';

/** `wordpress:blog.example:8080`. `host` as in `URL.host`, port included. */
export function siteKey(platform: PlatformId, host: string): SiteKey {
  return `${platform}:${host}`;
}

export type Thing = 'comment' | 'post' | 'person' | 'account';

/** The key of one thing on one site: `youtube:www.youtube.com/comment/UgwX`. */
export function keyOf(site: SiteKey, thing: Thing, id: string): Key {
  return `${site}/${thing}/${id}`;
}

/** Takes a key apart; null if it is none. */
export function parseKey(key: Key): { site: SiteKey; thing: Thing; id: string } | null {
  const match =
    /^((?:wordpress|mastodon|youtube):[^/]+)\/(comment|post|person|account)\/(.+)$/su.exec(key);
  if (!match) return null;
  const [, site, thing, id] = match;
  return { site: site as SiteKey, thing: thing as Thing, id: id as string };
}
