import { knownPlatforms } from '../comments/known-platforms.ts';
import type { CommentRecord } from '../log/records.ts';
import type { Settings, TurnedOnSite } from '../settings/settings.ts';

/** Whether a comment counts at all: its site is on, and it is not older than the person chose. Undated ones count by when we saw them. */
export function isCounted(record: CommentRecord, { sites, countFrom }: Settings): boolean {
  if (record.gone) return false;
  const host = record.site.slice(record.site.indexOf(':') + 1);
  if (!sites.some((site) => hostInKeys(site) === host)) return false;
  return countFrom === null || (record.comment.at ?? record.seenAt) >= countFrom;
}

/** A site may be turned on at one address, and its comments have the keys of another. */
function hostInKeys({ platform, origin }: TurnedOnSite): string {
  const keyedAs = platform === 'detect' ? undefined : knownPlatforms[platform].keyedAs;
  return keyedAs?.host ?? new URL(origin).host;
}
