import { keyOf } from '../../comments/keys.ts';
import type { InsightQuery, UsefulCriticism } from '../../insights/insights.ts';
import type { LogDatabase } from '../database.ts';
import type { Key } from '../interaction.ts';
import { type InsightReading, readPosts, wantedBy } from './read-insights.ts';

/** Comments of a span that the user marked as useful criticism, the newest first. Found by the facts that say so: they are few. */
export async function readUseful(
  database: LogDatabase,
  query: InsightQuery,
  reading: InsightReading,
): Promise<UsefulCriticism[]> {
  const isWanted = wantedBy(query, reading);
  const sites = (await database.posts.orderBy('site').uniqueKeys()) as string[];
  const keys = new Set<Key>();
  for (const site of sites) {
    const facts = await database.interactions
      .where('[site+kind+recordedAt]')
      .between([site, 'comment.useful', -Infinity], [site, 'comment.useful', Infinity])
      .toArray();
    for (const fact of facts) {
      if (fact.kind === 'comment.useful') keys.add(keyOf(fact.site, 'comment', fact.commentId));
    }
  }
  const records = (await database.comments.bulkGet([...keys]))
    .filter((record) => record !== undefined)
    .filter((record) => record.useful && isWanted(record))
    .filter(({ time }) => time >= query.from && time < query.to)
    .toSorted((one, other) => other.time - one.time);
  const posts = await readPosts(
    database,
    records.map(({ postKey }) => postKey),
  );
  return records.map(({ key, comment, time, useful, postKey }) => ({
    key,
    text: comment.text,
    author: comment.author.name,
    at: time,
    changed: useful?.changed ?? '',
    told: useful?.told ?? false,
    permalink: comment.permalink,
    postTitle: posts[postKey]?.title ?? '',
  }));
}
