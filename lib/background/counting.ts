import { siteKey } from '../comments/keys.ts';
import type { CommentRecord } from '../log/records.ts';
import type { Settings } from '../settings/settings.ts';

/** Whether a comment counts at all: its site is on, and it is not older than the person chose. Undated ones count by when we saw them. */
export function isCounted(record: CommentRecord, { sites, countFrom }: Settings): boolean {
  if (record.gone || !sites.some((site) => isOf(record, site))) return false;
  return countFrom === null || (record.comment.at ?? record.seenAt) >= countFrom;
}

/** A site may have several addresses, of which only one is on; its comments have the keys of one. */
function isOf({ site }: CommentRecord, { platform, origin }: Settings['sites'][number]): boolean {
  const { host } = new URL(origin);
  return platform === 'detect'
    ? site.slice(site.indexOf(':') + 1) === host
    : site === siteKey(platform, host);
}
