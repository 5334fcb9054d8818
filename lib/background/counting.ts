import { keyOf } from '../comments/keys.ts';
import { knownPlatforms } from '../comments/known-platforms.ts';
import type { SiteKey } from '../log/interaction.ts';
import type { CommentRecord } from '../log/records.ts';
import type { Settings, TurnedOnSite } from '../settings/settings.ts';

/**
 * Whether a comment counts at all: its site is on, it belongs to no account that the person left out, and it is not older than they
 * chose. Undated ones count by when we saw them.
 */
export function isCounted(record: CommentRecord, settings: Settings): boolean {
  return countedBy(settings)(record);
}

/** The same, for many. */
export function countedBy(settings: Settings): (record: Countable) => boolean {
  const { sites, countFrom } = settings;
  const hosts = new Set(sites.map(hostInKeys));
  const isLeftOut = leftOutBy(settings);
  return ({ gone, site, accountId, comment, seenAt }) =>
    !gone &&
    hosts.has(site.slice(site.indexOf(':') + 1)) &&
    !isLeftOut(site, accountId) &&
    (countFrom === null || (comment.at ?? seenAt) >= countFrom);
}

type Countable = Pick<CommentRecord, 'gone' | 'site' | 'accountId' | 'seenAt'> & {
  comment: Pick<CommentRecord['comment'], 'at'>;
};

/** Whether the person left this account of theirs out. Nobody's comments (`accountId` null) are no account's. */
export function leftOutBy({
  leftOutAccounts,
}: Pick<Settings, 'leftOutAccounts'>): (site: SiteKey, accountId: string | null) => boolean {
  const leftOut = new Set(leftOutAccounts);
  // Asked for each of ten thousand comments: no key is made where nobody is left out.
  if (leftOut.size === 0) return () => false;
  return (site, accountId) => accountId !== null && leftOut.has(keyOf(site, 'account', accountId));
}

/** A site may be turned on at one address, and its comments have the keys of another. */
function hostInKeys({ platform, origin }: TurnedOnSite): string {
  const keyedAs = platform === 'detect' ? undefined : knownPlatforms[platform].keyedAs;
  return keyedAs?.host ?? new URL(origin).host;
}
