import { platformOfSite } from '../comments/keys.ts';
import type { PostGroup } from '../inbox/view.ts';
import { coverageOf } from '../log/coverage-of.ts';
import type { Key } from '../log/interaction.ts';
import { type CardSources, makeCard } from './make-card.ts';
import type { Inbox, Item } from './inbox-of.ts';

export interface GroupSources extends CardSources {
  inbox: Inbox;
  /** What the user wrote under a post so far, so that the same thanks does not stand there again. */
  usedUnder(postKey: Key): Promise<readonly string[]>;
}

/** By post, each where its first comment stands. Only the first `limit` comments get a card, and the one of the nudge. */
export async function groupByPost(
  items: readonly Item[],
  limit: number,
  nudged: Key | null,
  sources: GroupSources,
): Promise<PostGroup[]> {
  const { inbox, tabPage } = sources;
  const shown = new Set(items.slice(0, limit));
  for (const item of items) if (item.key === nudged) shown.add(item);
  const groups: PostGroup[] = [];
  for (const [postKey, comments] of Map.groupBy(items, ({ record }) => record.postKey)) {
    const post = inbox.posts.get(postKey);
    if (!post) continue;
    const used = await sources.usedUnder(post.key);
    groups.push({
      key: post.key,
      platform: platformOfSite(post.site),
      title: post.post.title,
      url: post.post.url,
      coverage: coverageOf(post, inbox.seenOf(post.key)),
      comments: await Promise.all(
        comments.filter((item) => shown.has(item)).map((item) => makeCard(item, used, sources)),
      ),
      waiting: comments.filter(({ record: { status } }) => isOpen(status)).length,
      unknown: comments.filter(({ record: { status } }) => status === 'unknown').length,
      isThisPage: tabPage?.postKey === post.key,
    });
  }
  return groups;
}

function isOpen(status: Item['record']['status']): boolean {
  return status === 'waiting' || status === 'promised';
}
