import { platformOfSite } from '../../comments/keys.ts';
import { knownPlatforms } from '../../comments/known-platforms.ts';
import type { Settings } from '../../settings/settings.ts';
import type { LogDatabase } from '../database.ts';
import type { Key } from '../interaction.ts';

/** The user's accounts that count, by the alphabet, to choose from. */
export async function readInsightAccounts(
  { accounts }: LogDatabase,
  { leftOutAccounts }: Pick<Settings, 'leftOutAccounts'>,
): Promise<{ key: Key; name: string; site: string }[]> {
  return (await accounts.toArray())
    .filter(({ key }) => !leftOutAccounts.includes(key))
    .map(({ key, site, account }) => ({
      key,
      name: account.name || account.handle || account.id,
      site: siteName(site),
    }))
    .toSorted(
      (one, other) => one.name.localeCompare(other.name) || one.site.localeCompare(other.site),
    );
}

/** As people say it: YouTube, or the blog's own address. */
function siteName(site: `${string}:${string}`): string {
  const platform = knownPlatforms[platformOfSite(site as Parameters<typeof platformOfSite>[0])];
  return platform.origins.length > 0 ? platform.name : site.slice(site.indexOf(':') + 1);
}
