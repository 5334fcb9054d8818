import type { PlatformId } from '../../comments/comment.ts';
import { parseKey, platformOfSite } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import type { Key } from '../interaction.ts';

/** How a person or a post is called. null: nobody knows, or it was forgotten. */
export async function readName(database: LogDatabase, key: Key): Promise<string | null> {
  if (parseKey(key)?.thing === 'post') return (await database.posts.get(key))?.post.title || null;
  const record = await database.comments.where({ personKey: key }).first();
  return record?.comment.author.name || null;
}

/** The user's own accounts, by platform and name. */
export async function readAccounts(
  database: LogDatabase,
): Promise<{ key: Key; platform: PlatformId; name: string }[]> {
  const records = await database.accounts.toArray();
  return records
    .map(({ key, site, account }) => ({ key, platform: platformOfSite(site), name: account.name }))
    .sort(
      (one, other) =>
        one.platform.localeCompare(other.platform) || one.name.localeCompare(other.name),
    );
}
