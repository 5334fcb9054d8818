import { platformOfSite } from '../comments/keys.ts';
import type { PostGroup } from '../inbox/view.ts';
import { coverageOf } from '../log/coverage-of.ts';
import type { Key } from '../log/interaction.ts';
import type { PostRecord } from '../log/records.ts';
import { type CardSources, makeCard } from './make-card.ts';
import type { Inbox, Item } from './inbox-of.ts';

export interface GroupSources extends CardSources {
  inbox: Inbox;
  /** What the user wrote under a post so far, so that the same thanks does not stand there again. */
  usedUnder(postKey: Key): Promise<readonly string[]>;
}

/**
 * By post, each where its first comment stands. Only the first `limit` comments get a card, and the one of the nudge. Of thousands of posts
 * without a card one alone comes along that says that not everything was seen.
 */
export async function groupByPost(
  items: readonly Item[],
  limit: number,
  nudged: Key | null,
  sources: GroupSources,
): Promise<PostGroup[]> {
  const { inbox } = sources;
  const shown = new Set(items.slice(0, limit));
  for (const item of items) if (item.key === nudged) shown.add(item);
  const groups: PostGroup[] = [];
  let isUnseenTold = false;
  for (const [postKey, comments] of Map.groupBy(items, ({ record }) => record.postKey)) {
    const post = inbox.posts.get(postKey);
    if (!post) continue;
    const bare = bareGroup(post, comments, sources);
    const withCard = comments.filter((item) => shown.has(item));
    if (withCard.length === 0 && !bare.isThisPage) {
      if (isUnseenTold || (bare.coverage.complete && bare.unknown === 0)) continue;
      isUnseenTold = true;
      groups.push(bare);
      continue;
    }
    const used = await sources.usedUnder(post.key);
    const cards = withCard.map((item) => makeCard(item, used, sources));
    groups.push({ ...bare, comments: await Promise.all(cards) });
  }
  return groups;
}

function bareGroup(
  record: PostRecord,
  comments: readonly Item[],
  { inbox, tabPage }: GroupSources,
): PostGroup {
  const { key, site, post } = record;
  return {
    key,
    platform: platformOfSite(site),
    title: post.title,
    url: post.url,
    coverage: coverageOf(record, inbox.seenOf(key)),
    comments: [],
    waiting: comments.filter(({ record: { status } }) => isOpen(status)).length,
    unknown: comments.filter(({ record: { status } }) => status === 'unknown').length,
    isThisPage: tabPage?.postKey === key,
  };
}

function isOpen(status: Item['record']['status']): boolean {
  return status === 'waiting' || status === 'promised';
}
