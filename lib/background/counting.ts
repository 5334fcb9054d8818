import { knownPlatforms } from '../comments/known-platforms.ts';
import type { CommentRecord } from '../log/records.ts';
import type { Settings, TurnedOnSite } from '../settings/settings.ts';

/** Whether a comment counts at all: its site is on, and it is not older than the person chose. Undated ones count by when we saw them. */
export function isCounted(record: CommentRecord, settings: Settings): boolean {
  return countedBy(settings)(record);
}

/** The same, for many. */
export function countedBy({ sites, countFrom }: Settings): (record: CommentRecord) => boolean {
  const hosts = new Set(sites.map(hostInKeys));
  return ({ gone, site, comment, seenAt }) =>
    !gone &&
    hosts.has(site.slice(site.indexOf(':') + 1)) &&
    (countFrom === null || (comment.at ?? seenAt) >= countFrom);
}

/** A site may be turned on at one address, and its comments have the keys of another. */
function hostInKeys({ platform, origin }: TurnedOnSite): string {
  const keyedAs = platform === 'detect' ? undefined : knownPlatforms[platform].keyedAs;
  return keyedAs?.host ?? new URL(origin).host;
}
