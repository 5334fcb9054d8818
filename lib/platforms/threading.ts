import type { PlatformId, Threading } from '../comments/comment.ts';

/** How each platform threads, for the rooms that judge without loading the platform's code. A test holds it to the platforms. */
const threading: Record<PlatformId, Threading> = {
  wordpress: 'nested',
  mastodon: 'nested',
  youtube: 'oneLevel',
};

/** `site`: a SiteKey. */
export function threadingOf(site: string): Threading {
  return threading[site.slice(0, site.indexOf(':')) as PlatformId] ?? 'nested';
}
