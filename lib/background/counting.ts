import type { CommentRecord } from '../log/records.ts';
import type { Settings } from '../settings/settings.ts';

/** Whether a comment counts at all: its site is on, and it is not older than the person chose. Undated ones count by when we saw them. */
export function isCounted(record: CommentRecord, { sites, countFrom }: Settings): boolean {
  if (record.gone) return false;
  const host = record.site.slice(record.site.indexOf(':') + 1);
  if (!sites.some(({ origin }) => new URL(origin).host === host)) return false;
  return countFrom === null || (record.comment.at ?? record.seenAt) >= countFrom;
}
