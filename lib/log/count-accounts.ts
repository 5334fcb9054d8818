import type { LogDatabase } from './database.ts';
import type { AccountRecord, PostRecord } from './records.ts';

/**
 * Every account that the log knows, with the number of comments that still stand under its posts, those with most first. The posts know
 * it: no comment is read for it, and those of posts alone are counted that were not judged yet.
 */
export async function countAccounts(
  database: Pick<LogDatabase, 'accounts' | 'posts' | 'comments'>,
): Promise<{ record: AccountRecord; comments: number }[]> {
  const [accounts, posts] = await Promise.all([
    database.accounts.toArray(),
    database.posts.toArray(),
  ]);
  const postsOf = Map.groupBy(posts, ({ site, accountId }) => `${site} ${accountId}`);
  const countUnder = async ({ key, known }: PostRecord) =>
    known ?? (await database.comments.where('postKey').equals(key).count());
  const counted = await Promise.all(
    accounts.map(async (record) => {
      const own = postsOf.get(`${record.site} ${record.account.id}`) ?? [];
      const counts = await Promise.all(own.map(countUnder));
      return { record, comments: counts.reduce((sum, count) => sum + count, 0) };
    }),
  );
  return counted.toSorted(
    (one, other) =>
      other.comments - one.comments ||
      one.record.account.name.localeCompare(other.record.account.name),
  );
}
